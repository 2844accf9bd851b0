import { createHash } from 'node:crypto';
import type { Document } from 'mga-widgets/domain';
import type { Directory } from '../content/directory.js';
import { noteUnknown } from '../content/parties.js';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/** What a document may belong to, the narrowest first. */
const owners = ['milestone', 'commitment', 'plan', 'meeting', 'consultation'] as const;
type Owner = (typeof owners)[number];

/** The documents of `evidence.csv`, by what they belong to ("milestone m1"); those of nothing are under "". */
export type DocumentsByOwner = ReadonlyMap<string, Document[]>;

export const documentsOf = (documents: DocumentsByOwner, owner: Owner, id: string): Document[] => documents.get(`${owner} ${id}`) ?? [];

/** Makes the documents; a row that names an owner that does not exist is left out, as nobody would find it where it was meant to be. */
export function makeDocuments(rows: OfficeRows['evidence'], directory: Directory, references: References, origins: Origins, report: Report): DocumentsByOwner {
  const documents = new Map<string, Document[]>();
  const ids = new Set<string>();
  for (const { cells, place } of rows) {
    const { commitment, milestone, plan, meeting, consultation, publisher, ...rest } = cells;
    const written = { milestone, commitment, plan, meeting, consultation };
    const column = owners.find((owner) => written[owner] !== undefined);
    const owner = column && references.one(`${column}s`, written[column], place, column, 'row');
    if (column && owner === undefined) continue;
    const key = column ? `${column} ${owner}` : '';
    const id = rest.id ?? `d-${createHash('sha256').update(JSON.stringify([key, rest.title, rest.url, rest.date])).digest('hex').slice(0, 10)}`;
    if (ids.has(id)) {
      report.problem({ ...place, column: 'title' }, 'repeated-id', { found: rest.title, leftOut: 'row' });
      continue;
    }
    ids.add(id);
    const document = origins.from(place, given<Document>({ ...rest, id, plan: column === 'plan' ? undefined : references.one('plans', plan, place, 'plan'), publisher: publisher ? noteUnknown([directory.party(publisher)], { ...place, column: 'publisher' }, directory, report)[0] : undefined }));
    const list = documents.get(key);
    if (list) list.push(document);
    else documents.set(key, [document]);
  }
  return documents;
}
