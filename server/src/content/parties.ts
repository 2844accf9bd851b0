import type { Party } from 'mga-widgets/domain';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';
import type { Directory } from './directory.js';

/** Says of each party that is no known organization that it stays as written, with the name that may have been meant; gives the parties back. */
export function noteUnknown(parties: Party[], place: Place, directory: Directory, report: Report): Party[] {
  for (const { name, organization } of parties) {
    if (organization || !name) continue;
    const likely = directory.likelyName(name);
    report.note(place, 'unresolved-organization', { found: name, ...(likely && { expected: { kind: 'name', nearest: likely, choices: [] } }) });
  }
  return parties;
}
