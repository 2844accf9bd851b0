import { addDays, dayIn, holidaySet, knownZone, lastDay, toInstant, workingDaysBetween, type Feed } from 'mga-widgets/domain';
import type { ProposalsTable } from '../store/tables.js';

/** How days are told and counted where a consultation is: its feed's zone and holidays. */
export interface ReplyDays {
  readonly zone: string;
  readonly today: string;
  /** Day of a moment (ISO 8601 in UTC). */
  dayOf(at: string): string;
  /** Day a proposal was put forward. */
  putForward(row: Pick<ProposalsTable, 'submitted' | 'received_at'>): string;
  /** Working days from a day to another, or to today. */
  workingDays(from: string, to?: string): number;
}

/** The days of each consultation of the contents; one that none of them knows has those of the first. */
export class DaysOfConsultations {
  readonly #first: ReplyDays;
  readonly #days = new Map<string, ReplyDays>();
  readonly #replyBy = new Map<string, string>();

  constructor(feeds: readonly Feed[], now: Date) {
    const each = feeds.map((feed) => ({ feed, days: replyDays(feed, now) }));
    this.#first = each[0]?.days ?? replyDays({ timeZone: 'UTC', holidays: [] }, now);
    // As where proposals are taken: a consultation of two contents has the rules of the first.
    for (const { feed, days } of each.reverse()) {
      for (const { id, replyBy } of feed.consultations) {
        this.#days.set(id, days);
        const last = lastDay(replyBy);
        if (last === undefined) this.#replyBy.delete(id);
        else this.#replyBy.set(id, last);
      }
    }
  }

  get today(): string {
    return this.#first.today;
  }

  of(consultation: string): ReplyDays {
    return this.#days.get(consultation) ?? this.#first;
  }

  /** Every kind of days there is, with the consultations that have it; those that no content knows go with the first. */
  get kinds(): { days: ReplyDays; consultations: readonly string[]; isFirst: boolean }[] {
    return [...new Set([this.#first, ...this.#days.values()])].map((days) => ({
      days,
      consultations: [...this.#days].filter(([, each]) => each === days).map(([id]) => id),
      isFirst: days === this.#first,
    }));
  }

  /** Last day for the replies of a consultation, where it sets one. */
  replyBy(consultation: string): string | undefined {
    return this.#replyBy.get(consultation);
  }

  /** Consultations whose day has passed. */
  get past(): string[] {
    return [...this.#replyBy].filter(([id, last]) => last < this.of(id).today).map(([id]) => id);
  }
}

function replyDays(feed: Pick<Feed, 'timeZone' | 'holidays'>, now: Date): ReplyDays {
  const zone = knownZone(feed.timeZone);
  const today = dayIn(zone, now);
  const holidays = holidaySet(feed.holidays);
  const dayOf = dayReader(zone);
  const counted = new Map<string, number>();
  return {
    zone,
    today,
    dayOf,
    putForward: ({ submitted, received_at }) => submitted ?? dayOf(received_at),
    workingDays(from, to = today) {
      const key = `${from} ${to}`;
      const known = counted.get(key) ?? Math.max(0, workingDaysBetween(from, to, holidays));
      counted.set(key, known);
      return known;
    },
  };
}

/** Tells the day of moments as `dayIn` does, asking the clock of the zone once for each day: a hundred thousand moments take no time then. */
function dayReader(zone: string): (at: string) => string {
  const midnights = new Map<string, { at: string; before: string; after: string }>();
  return (at) => {
    const inUtc = at.slice(0, 10);
    let midnight = midnights.get(inUtc);
    if (!midnight) {
      const after = dayIn(zone, new Date(`${inUtc}T23:59:59.999Z`));
      midnight = { at: toInstant(after, zone).toISOString(), before: addDays(after, -1), after };
      midnights.set(inUtc, midnight);
    }
    return at < midnight.at ? midnight.before : midnight.after;
  };
}
