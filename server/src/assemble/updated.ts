import { lastDay, parseFlexibleDate, toInstant, type FeedDocument, type Meeting } from 'mga-widgets/domain';

/**
 * When the content last changed, from the content itself, so that the same files always give the same bytes: the newest day on which something
 * it records was published, reported, proven, followed up, received, answered or held with minutes; its midnight in the feed's zone. `undefined` when it records none.
 */
export function newestRecord(document: FeedDocument): string | undefined {
  let newest: string | undefined;
  const consider = (day: string | undefined): void => {
    if (day !== undefined && (newest === undefined || day > newest) && parseFlexibleDate(day).kind === 'day') newest = day;
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const record = value as Partial<Meeting> & { published?: string; date?: string; submitted?: string };
    consider(record.published);
    consider(record.date);
    consider(record.submitted);
    if (record.minutes && record.start) consider(record.start.slice(0, 10));
    Object.values(value).forEach(visit);
  };
  visit([document.plans, document.commitments, document.meetings, document.consultations, document.proposals, document.prioritizations, document.bulletins, document.documents]);
  return newest && instantText(toInstant(newest, document.timeZone));
}

/** A moment as the feed writes it, to the second. */
export const instantText = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** The years in which anything of the document happens. */
export function yearsOf(document: FeedDocument): Set<number> {
  const years = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && ['start', 'end', 'date', 'due', 'delivery', 'published', 'submitted', 'replyBy'].includes(key)) {
        const year = Number(lastDay(inner.slice(0, 10))?.slice(0, 4));
        if (year) years.add(year);
      } else visit(inner);
    }
  };
  visit([document.plans, document.commitments, document.meetings, document.consultations, document.proposals, document.prioritizations]);
  return years;
}
