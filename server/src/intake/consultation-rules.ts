import { dayIn, firstDay, knownZone, lastDay, tableWorkshops, type Consultation, type Feed, type Moderation, usualSectors, workshopChannel } from 'mga-widgets/domain';

/** What the intake needs to know of a consultation. */
export interface ConsultationRules {
  readonly id: string;
  readonly moderation: Moderation;
  /** Zone days are told in. */
  readonly timeZone: string;
  /** Who is responsible for what is sent. */
  readonly controller: { readonly name: string; readonly email?: string };
  /** Identifiers that can be chosen; absent when the feed lists none, and any is taken. Sectors are those the form offers then. */
  readonly choices: Readonly<Partial<Record<'theme' | 'region' | 'sector' | 'organization', ReadonlySet<string>>>>;
  /** Workshops its proposals can be gathered in, each with the channel they come by. */
  readonly workshops: ReadonlyMap<string, 'online' | 'in-person'>;
  /** Whether proposals are taken at a moment. */
  isOpen(now: Date): boolean;
}

/** Where the intake looks up a consultation. `undefined` when there is none of that name. */
export type FindConsultation = (id: string) => ConsultationRules | undefined;

/** The rules of a consultation of a feed. */
export function consultationRules(feed: Feed, id: string): ConsultationRules | undefined {
  const consultation = feed.consultations.find((each) => each.id === id);
  if (!consultation) return undefined;
  const timeZone = knownZone(feed.timeZone);
  const ids = (records: readonly { id: string }[]): ReadonlySet<string> | undefined => (records.length ? new Set(records.map((record) => record.id)) : undefined);
  return {
    id,
    moderation: consultation.moderation ?? 'before-publication',
    timeZone,
    controller: { name: feed.publisher.name, ...(feed.publisher.email !== undefined && { email: feed.publisher.email }) },
    choices: { theme: ids(feed.themes), region: ids(feed.regions), sector: ids(feed.sectors) ?? new Set(usualSectors), organization: ids(feed.organizations) },
    workshops: new Map(tableWorkshops(feed, id).map((workshop) => [workshop.id, workshopChannel(workshop)])),
    isOpen: (now) => isOpen(consultation, dayIn(timeZone, now)),
  };
}

/** A consultation takes proposals from its first day to its last, both included, while it is said to be open. */
function isOpen({ status, start, end }: Consultation, today: string): boolean {
  if (status !== 'open') return false;
  const [first, last] = [firstDay(start), lastDay(end)];
  return !(first !== undefined && today < first) && !(last !== undefined && today > last);
}
