import { daysBetween, isOverdue, lastDay, parseFlexibleDate } from './dates.js';
import type { Agreement, AgreementUpdate, Commitment, Meeting, Organization, Party } from './feed.js';
import { partyKey, partyName, partyOrganization, type OrganizationIndex } from './organizations.js';

/** What became of an agreement: the word of its latest update, or `open` when there is none. */
export type AgreementState = 'open' | 'done' | 'dropped';

/** How the due date was agreed: a day, a month, a year, words ("A la brevedad"), or nothing at all. */
export type DueKind = 'day' | 'month' | 'year' | 'text' | 'none';

/** A responsible party with what the feed knows of it. */
export interface ResponsibleParty {
  party: Party;
  /** See `partyKey`. */
  key: string;
  /** See `partyName`. */
  name: string;
  organization?: Organization;
}

/** An agreement of some meeting and where it stands today. */
export interface LedgerEntry {
  /** Unique in the ledger: identifiers of the meeting and of the agreement. */
  key: string;
  agreement: Agreement;
  /** The meeting that reached it. */
  meeting: Meeting;
  responsible: ResponsibleParty[];
  /** The commitment it serves, when the feed has it. */
  commitment?: Commitment;
  state: AgreementState;
  /** Open, and the last day of its due date has passed. Never true of a date agreed in words. */
  overdue: boolean;
  /** Days since the last day of the due date; 0 unless overdue. */
  daysOverdue: number;
  /** Open, and what was agreed is not a date: nothing can make it overdue. */
  undated: boolean;
  dueKind: DueKind;
  /** Updates from the oldest to the newest. */
  updates: AgreementUpdate[];
  latest?: AgreementUpdate;
  /** YYYY-MM-DD on which it was reported done; when several updates in a row say so, the first of them. */
  doneOn?: string;
  /** Other meetings in which it was followed up, oldest first. */
  followedIn: Meeting[];
}

/** What a ledger is made from. */
export interface LedgerSources {
  meetings: readonly Meeting[];
  commitments: readonly Commitment[];
  organizations: OrganizationIndex;
  /** YYYY-MM-DD in the feed's zone. */
  today: string;
}

/** Every agreement of every meeting with minutes: latest meeting first, then in the order of the minutes. */
export function agreementLedger({ meetings, commitments, organizations, today }: LedgerSources): LedgerEntry[] {
  const meetingsById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const commitmentsById = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return [...meetings]
    .sort((a, b) => compareText(b.start, a.start))
    .flatMap((meeting) =>
      (meeting.minutes?.agreements ?? []).map((agreement) => {
        const updates = [...(agreement.updates ?? [])].sort((a, b) => compareText(a.date, b.date));
        const latest = updates.at(-1);
        const state = latest?.status ?? 'open';
        const dueKind = kindOfDue(agreement.due);
        const overdue = state === 'open' && isOverdue(agreement.due, today);
        return {
          key: `${meeting.id}/${agreement.id}`,
          agreement,
          meeting,
          responsible: (agreement.responsible ?? []).map((party) => responsibleParty(party, organizations)),
          commitment: agreement.commitment === undefined ? undefined : commitmentsById.get(agreement.commitment),
          state,
          overdue,
          daysOverdue: overdue ? daysBetween(lastDay(agreement.due) ?? today, today) : 0,
          undated: state === 'open' && (dueKind === 'text' || dueKind === 'none'),
          dueKind,
          updates,
          latest,
          doneOn: doneOn(updates),
          followedIn: followUps(updates, meeting, meetingsById),
        };
      }),
    );
}

/** The figures of a ledger; the same words mean the same in filters (see `AgreementSelection`). */
export interface LedgerFigures {
  /** Neither done nor dropped, whatever their date. `open + done + dropped` is `total`. */
  open: number;
  /** Of the open ones, those whose due date has passed. */
  overdue: number;
  /** Of the open ones, those agreed without a date. The rest of the open ones are within their term. */
  undated: number;
  /** Reported as done in their latest update. */
  done: number;
  /** Reported as dropped in their latest update. */
  dropped: number;
  total: number;
}

/** A figure one can ask to see: each selects exactly the entries that the figure of the same name counts. */
export type AgreementSelection = 'open' | 'overdue' | 'undated' | 'done' | 'dropped';

/** The selections, in the order they are shown. */
export const agreementSelections: readonly AgreementSelection[] = ['open', 'overdue', 'undated', 'done', 'dropped'];

/** Whether the figure of this name counts the entry. */
export function isSelected(entry: LedgerEntry, selection: AgreementSelection): boolean {
  if (selection === 'overdue' || selection === 'undated') return entry[selection];
  return entry.state === selection;
}

/** Counts a ledger, or a part of one. */
export function ledgerFigures(entries: readonly LedgerEntry[]): LedgerFigures {
  const count = (selection: AgreementSelection) => entries.filter((entry) => isSelected(entry, selection)).length;
  return {
    open: count('open'),
    overdue: count('overdue'),
    undated: count('undated'),
    done: count('done'),
    dropped: count('dropped'),
    total: entries.length,
  };
}

function responsibleParty(party: Party, organizations: OrganizationIndex): ResponsibleParty {
  return {
    party,
    key: partyKey(party, organizations),
    name: partyName(party, organizations),
    organization: partyOrganization(party, organizations),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const kindOfDue = (due: string | undefined): DueKind => (due === undefined ? 'none' : parseFlexibleDate(due).kind);

function doneOn(updates: readonly AgreementUpdate[]): string | undefined {
  const lastNotDone = updates.findLastIndex((update) => update.status !== 'done');
  return updates[lastNotDone + 1]?.date;
}

function followUps(updates: readonly AgreementUpdate[], own: Meeting, meetingsById: ReadonlyMap<string, Meeting>): Meeting[] {
  const followed = new Set<Meeting>();
  for (const update of updates) {
    const meeting = update.meeting === undefined ? undefined : meetingsById.get(update.meeting);
    if (meeting && meeting !== own) followed.add(meeting);
  }
  return [...followed].sort((a, b) => compareText(a.start, b.start));
}
