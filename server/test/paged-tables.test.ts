import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { FeedDocument, Proposal } from 'mga-widgets/domain';
import { pagedTables } from '../src/publish/paged-tables.js';
import { publishFolder } from '../src/publish/publish-folder.js';
import { publishedFiles } from '../src/publish/published-files.js';
import { PublishedContent } from '../src/serve/published-content.js';
import { temporaryFolder } from './support/office-folder.js';

const proposals = Array.from({ length: 150 }, (_, index): Proposal => ({
  id: `F-${150 - index}`, title: `Propuesta ${150 - index}`, submitted: '2026-10-01', status: 'answered', reply: { date: '2026-10-20', decision: 'accepted', reasons: 'Sí.' },
}));
const document: FeedDocument = {
  version: '1.0', publisher: { name: 'Oficina' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-11-01T00:00:00Z', forum: { name: 'Mesa' },
  proposals,
};
const files = publishedFiles({ document, calendar: '' });
const rowsOf = (text: string): string[] => text.split('\r\n').slice(1, -1).map((line) => line.split(',')[0]!);
const folios = proposals.map(({ id }) => id);

describe('tables of proposals kept in pages', () => {
  it('are not among the files, and are made page by page in the order of the feed', () => {
    assert.equal(files.has('csv/proposals.csv'), false);
    const tables = pagedTables((path) => files.get(path));
    assert.deepEqual([...tables.keys()], ['csv/proposals.csv', 'csv/replies.csv']);
    const pieces = [...tables.get('csv/proposals.csv')!()];
    assert.ok(pieces.length > 7, 'more than one piece for each page');
    assert.deepEqual(rowsOf(pieces.join('')), folios);
    assert.deepEqual(rowsOf([...tables.get('csv/replies.csv')!()].join('')), folios);
  });

  it('are written whole in a folder, and not touched when they are the same', async (test) => {
    const folder = temporaryFolder(test);
    const changed = async () => new Map((await publishFolder(folder, files)).map((file) => [file.name, file.changed])).get('csv/proposals.csv');
    assert.equal(await changed(), true);
    assert.deepEqual(rowsOf(readFileSync(join(folder, 'csv/proposals.csv'), 'utf8')), folios);
    assert.equal(await changed(), false);
  });

  it('are served with a tag that changes with the feed', () => {
    const content = new PublishedContent();
    content.publish('mesa', files);
    const before = content.pieces('mesa', 'csv/replies.csv')!;
    assert.deepEqual(rowsOf([...before.pieces()].join('')), folios);
    assert.match(before.etag, /^"[^"]+"$/u);
    content.publish('mesa', publishedFiles({ document: { ...document, updated: '2026-11-02T00:00:00Z' }, calendar: '' }));
    assert.notEqual(content.pieces('mesa', 'csv/replies.csv')!.etag, before.etag);
    assert.equal(content.pieces('mesa', 'csv/plans.csv'), undefined, 'that one is a file');
  });
});
