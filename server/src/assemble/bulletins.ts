import type { Bulletin } from 'mga-widgets/domain';
import { readBulletin } from '../content/bulletins/bulletin.js';
import type { Directory } from '../content/directory.js';
import type { SourceText } from '../content/office.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/** The bulletins of an office's folder with their references checked, newest first; of two with the same identifier, the one that is read first. */
export function makeBulletins(files: readonly SourceText[], directory: Directory, references: References, origins: Origins, report: Report): Bulletin[] {
  const bulletins = new Map<string, Bulletin>();
  for (const { file, text } of files) {
    const written = readBulletin(file, text, directory, report);
    if (!written) continue;
    const { bulletin, place } = written;
    const earlier = bulletins.get(bulletin.id);
    if (earlier) {
      report.problem(place, 'repeated-id', { found: bulletin.id, other: origins.of(earlier)?.file, leftOut: 'file' });
      continue;
    }
    const commitments = written.commitments.flatMap((item) => references.one('commitments', item.written, item.place, item.place.column!) ?? []);
    const checked = given<Bulletin>({ ...bulletin, plan: references.one('plans', bulletin.plan, place, 'Plan'), commitments: [...new Set(commitments)] });
    bulletins.set(bulletin.id, origins.from(place, checked));
  }
  return [...bulletins.values()].sort((one, other) => (one.date === other.date ? (one.id < other.id ? 1 : -1) : one.date < other.date ? 1 : -1));
}
