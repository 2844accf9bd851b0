// Writes a feed with a hundred thousand proposals in pages, with their index: node --import tsx test/support/write-many-proposals.ts FOLDER [CSV]
// The proposals are those of Decide Madrid again and again or, without their table, invented ones.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { consultationFigures } from '../../src/domain/consultation.js';
import type { Proposal } from '../../src/domain/feed.js';
import { buildProposalIndex } from '../../src/domain/proposal-index.js';
import { proposalPages } from '../../src/domain/proposal-pages.js';
import { madridProposals } from './decide-madrid.js';
import { aFeed } from './feed-builder.js';
import { manyProposals } from './many-proposals.js';

const count = 100_000;
const [, , folder, table] = process.argv;
if (!folder) throw new Error('Where to?');

const given = table && existsSync(table) ? madridProposals(readFileSync(table, 'utf8')) : manyProposals(1_367, { consultations: ['madrid'] });
const proposals = Array.from({ length: count }, (_, index): Proposal => ({ ...given[index % given.length]!, id: `MGA-${String(count - index).padStart(6, '0')}` }));
const { files, reference } = proposalPages(proposals, 'proposals/');
const feed = aFeed()
  .withConsultation({ id: 'madrid', title: 'Cien mil propuestas', figures: consultationFigures(proposals, new Set()) })
  .withPages('proposals', reference);

const write = (path: string, text: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
write('feed.json', feed.text());
for (const [path, text] of files) write(`proposals/${path}`, text);
for (const [path, text] of buildProposalIndex(proposals)) write(`proposals/index/${path}`, text);
