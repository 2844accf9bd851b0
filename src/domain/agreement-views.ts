import { isSelected, type AgreementSelection, type LedgerEntry, type ResponsibleParty } from './agreements.js';
import { compareFlexibleDates } from './dates.js';
import type { Meeting } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { matches } from './text.js';

/** What to show of a ledger; an absent or empty member does not narrow it. */
export interface LedgerFilter {
  /** Organization identifier: shown when it, or a part of it, is responsible. */
  institution?: string;
  /** Key of a responsible party (`ResponsibleParty.key`), matched exactly. */
  responsible?: string;
  /** Plan of the commitment the agreement serves or, when it names none, of its meeting. */
  plan?: string;
  /** Theme of the commitment the agreement serves or, when it names none, of its meeting. */
  theme?: string;
  selection?: AgreementSelection;
  /** Words to find in the text, the sub-items, the responsible parties, the due date and the notes. */
  query?: string;
}

/** The entries that meet every part of the filter, in the order given. */
export function filterLedger(entries: readonly LedgerEntry[], filter: LedgerFilter, organizations: OrganizationIndex): LedgerEntry[] {
  const { institution, responsible, plan, theme, selection, query } = filter;
  return entries.filter(
    (entry) =>
      (!institution || entry.responsible.some((party) => party.organization && organizations.isPartOf(party.organization.id, institution))) &&
      (!responsible || entry.responsible.some((party) => party.key === responsible)) &&
      (!plan || (entry.commitment ? entry.commitment.plan : entry.meeting.plan) === plan) &&
      (!theme || (entry.commitment ? (entry.commitment.themes ?? []).includes(theme) : entry.meeting.theme === theme)) &&
      (!selection || isSelected(entry, selection)) &&
      (!query || matchesQuery(entry, query)),
  );
}

/** Agreements of one responsible party. */
export interface ResponsibleGroup {
  /** Key of the party; empty for the agreements that name nobody. */
  key: string;
  /** The party; absent for the agreements that name nobody. */
  party?: ResponsibleParty;
  entries: LedgerEntry[];
}

/**
 * The entries by responsible party: parties in the alphabetical order of the language, agreements that name nobody last. An agreement with
 * several responsible parties is in the group of each, so the groups may add up to more than the ledger. Each group is in order of urgency.
 */
export function groupByResponsible(entries: readonly LedgerEntry[], language: string): ResponsibleGroup[] {
  const groups = new Map<string, ResponsibleGroup>();
  for (const entry of entries) {
    const parties: readonly (ResponsibleParty | undefined)[] = entry.responsible.length > 0 ? entry.responsible : [undefined];
    for (const party of parties) {
      const key = party?.key ?? '';
      const group = groups.get(key) ?? { key, party, entries: [] };
      groups.set(key, group);
      if (!group.entries.includes(entry)) group.entries.push(entry);
    }
  }
  const collator = new Intl.Collator(language);
  return [...groups.values()]
    .map((group) => ({ ...group, entries: inOrderOfUrgency(group.entries) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || collator.compare(groupName(a), groupName(b)));
}

/** Agreements of one meeting. */
export interface MeetingGroup {
  meeting: Meeting;
  entries: LedgerEntry[];
}

/** The entries by the meeting that reached them, meetings and entries in the order given. */
export function groupByMeeting(entries: readonly LedgerEntry[]): MeetingGroup[] {
  const groups = new Map<Meeting, MeetingGroup>();
  for (const entry of entries) {
    const group = groups.get(entry.meeting) ?? { meeting: entry.meeting, entries: [] };
    groups.set(entry.meeting, group);
    group.entries.push(entry);
  }
  return [...groups.values()];
}

/** Open agreements first, the soonest date first and those without a date after them; then the done, then the dropped. Ties keep their order. */
export function inOrderOfUrgency(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort((a, b) => statePlace[a.state] - statePlace[b.state] || compareFlexibleDates(a.agreement.due, b.agreement.due));
}

const statePlace = { open: 0, done: 1, dropped: 2 } as const;

const groupName = (group: ResponsibleGroup): string => group.party?.organization?.name ?? group.party?.name ?? '';

function matchesQuery({ agreement, responsible, updates }: LedgerEntry, query: string): boolean {
  return matches(
    query,
    agreement.text,
    ...(agreement.items ?? []),
    agreement.due,
    ...responsible.flatMap(({ name, organization, party }) => [name, organization?.name, party.name]),
    ...updates.map((update) => update.note),
  );
}
