import type { Agreement, AgreementUpdate, Meeting } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/**
 * The meetings with what later became of their agreements, oldest word first, and with the commitments agreements serve checked. An identifier
 * that two agreements state stays with the first.
 */
export function followAgreements(meetings: readonly Meeting[], rows: OfficeRows['agreementUpdates'], references: References, origins: Origins, report: Report): Meeting[] {
  const ids = new Set<string>();
  for (const meeting of meetings) {
    for (const { id } of meeting.minutes?.agreements ?? []) {
      if (ids.has(id)) report.problem(origins.of(meeting)!, 'repeated-id', { found: id, leftOut: 'row' });
      ids.add(id);
    }
  }
  references.define('agreements', [...ids].map((id) => [id, id]));
  const updates = makeUpdates(rows, references, origins);
  const used = new Set<string>();
  return meetings.map((meeting) => {
    if (!meeting.minutes?.agreements) return meeting;
    const agreements = meeting.minutes.agreements
      .filter(({ id }) => !used.has(id) && used.add(id))
      .map((agreement) => given<Agreement>({
        ...agreement,
        commitment: references.one('commitments', agreement.commitment, origins.of(meeting)!, 'Compromiso'),
        updates: updates.get(agreement.id),
      }));
    return origins.from(origins.of(meeting)!, { ...meeting, minutes: { ...meeting.minutes, agreements } });
  });
}

function makeUpdates(rows: OfficeRows['agreementUpdates'], references: References, origins: Origins): Map<string, AgreementUpdate[]> {
  const updates = new Map<string, AgreementUpdate[]>();
  for (const { cells, place } of rows) {
    const agreement = references.one('agreements', cells.agreement, place, 'agreement', 'row');
    if (!agreement) continue;
    const { date, status, note, evidenceTitle, evidenceUrl } = cells;
    const of = updates.get(agreement) ?? [];
    const title = evidenceTitle ?? evidenceUrl;
    const update = given<AgreementUpdate>({
      date,
      meeting: references.one('meetings', cells.meeting, place, 'meeting'),
      status,
      note,
      evidence: title ? [given({ id: `${agreement}-e${of.length + 1}`, title, url: evidenceUrl })] : undefined,
    });
    updates.set(agreement, [...of, origins.from(place, update)]);
  }
  for (const list of updates.values()) list.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return updates;
}
