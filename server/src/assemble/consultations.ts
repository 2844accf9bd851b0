import type { Consultation, Document } from 'mga-widgets/domain';
import type { Directory } from '../content/directory.js';
import { noteUnknown } from '../content/parties.js';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { documentsOf, type DocumentsByOwner } from './evidence.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import { period } from './period.js';
import type { References } from './references.js';

/** Makes the consultations with their report and documents, in the order of `consultations.csv`. */
export function makeConsultations(rows: OfficeRows['consultations'], documents: DocumentsByOwner, directory: Directory, references: References, origins: Origins, report: Report): Consultation[] {
  return rows.map(({ cells, place }) => {
    const { organizer, reportTitle, reportUrl, reportDate, ...rest } = cells;
    if (!reportTitle && (reportUrl || reportDate)) report.problem({ ...place, column: 'reportTitle' }, 'missing-value', { leftOut: 'value' });
    return origins.from(place, given<Consultation>({
      ...rest,
      ...period(rest, place, report),
      plan: references.one('plans', rest.plan, place, 'plan'),
      themes: references.many('themes', rest.themes, place, 'themes'),
      organizer: organizer ? noteUnknown([directory.party(organizer)], { ...place, column: 'organizer' }, directory, report)[0] : undefined,
      report: reportTitle ? given<Document>({ id: `${rest.id}-report`, title: reportTitle, url: reportUrl, date: reportDate }) : undefined,
      documents: documentsOf(documents, 'consultation', rest.id),
    }));
  });
}
