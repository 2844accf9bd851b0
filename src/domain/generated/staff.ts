// Generated from schema/staff.schema.json by `npm run generate`. Do not edit.
import type { RegistrationCode, RegistrationState, StatedContent } from './intake.js';
import type { Day, FlexibleDate, Identifier, Instant, Line, LocalDateTime, Party, Reply, Text, TimeZone, Url } from './feed.js';

/** A proposal as it was read. */
export interface FolioVersion {
  /** Folio. */
  folio: Identifier;
  /** Version of the proposal that was read; one more with each change. */
  version: number;
}

/** An institution an official answers for. */
export interface StaffOrganization {
  /** Organization of the feed. */
  id: Identifier;
  /** Its name in the feed, or the identifier when the feed does not know it. */
  name: string;
}

/** A coordinator sees and does everything; an official, what is assigned to their institution. */
export type StaffRole = 'coordinator' | 'official';

/** How one can sign in here. */
export interface SignInMethods {
  /** With a personal access token. */
  token: boolean;
  /** With the account of somewhere else; absent when that is not set up. */
  openIdConnect?: {
    /** Name of that place. */
    label: string;
    /** Where to go, on this server. */
    href: string;
  };
}

/** Signs in with a personal access token. */
export interface SignIn {
  /** As it was given. */
  token: string;
}

/** Who is signed in. */
export interface StaffSession {
  /** Name. */
  name: string;
  /** A coordinator sees and does everything; an official, what is assigned to their institution. */
  role: StaffRole;
  /** Whom they answer for; absent for a coordinator without one. */
  organization?: StaffOrganization;
  /** Where the digest goes; absent when none is known. */
  email?: string;
  /** Whether the weekly digest is wanted. */
  digest: boolean;
  /** Whether this server sends mail at all. */
  mail: boolean;
  /** When the session ends at the latest. */
  expiresAt: Instant;
}

/** What a member of the staff decides for themselves. */
export interface StaffSettings {
  /** Whether the weekly digest is wanted; it takes an address (`mga staff add --email`). */
  digest: boolean;
}

/** What a proposal needs: to be read (`moderation`), a reply (`pending`, `drafted` when one is being written), or nothing more. */
export type QueueState = 'moderation' | 'pending' | 'drafted' | 'answered' | 'withdrawn' | 'retired';

/** Something to look at before deciding. */
export interface ProposalFlag {
  /** What. */
  flag: 'duplicate' | 'machine-made' | 'no-description';
  /** Folio it repeats, or why it looks machine-made: a code of docs/importing.md. */
  detail?: string;
}

/** Who is to answer. */
export interface ReplyAssignment {
  /** An institution an official answers for. */
  organization: StaffOrganization;
  /** Day it was assigned. */
  since: Day;
}

/** A proposal in the queue. */
export interface QueueItem {
  /** Folio. */
  folio: Identifier;
  /** Version of the proposal that was read; one more with each change. */
  version: number;
  /** Consultation it answers. */
  consultation: Identifier;
  /** Title. */
  title: Line;
  /** Beginning of the problem, at most 240 characters. */
  excerpt: string;
  /** What a proposal needs: to be read (`moderation`), a reply (`pending`, `drafted` when one is being written), or nothing more. */
  state: QueueState;
  /** Decision of the published reply. */
  decision?: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Day it was received. */
  submitted: Day;
  /** Working days it has waited for a reply, or waited until it got one; absent when it needs none. */
  waitingDays?: number;
  /** Last day for the reply, where the consultation sets one. */
  replyBy?: Day;
  /** Whether that day has passed without a reply. */
  overdue: boolean;
  /** Absent while it is the secretariat’s. */
  assigned?: ReplyAssignment;
  /** Institution its author addressed it to. */
  addressedTo?: Party;
  /** Theme. */
  theme?: Identifier;
  /** Region it is about. */
  region?: Identifier;
  /** Sector of who proposes. */
  sector?: Identifier;
  /** How it arrived. */
  channel: 'online' | 'in-person';
  /** What to look at. */
  flags: ProposalFlag[];
  /** Whether its author can be told by e-mail. */
  hasEmail: boolean;
}

/** How many there are of each state that one may see, whatever the filters. */
export interface QueueCounts {
  /** To be read. */
  moderation: number;
  /** Without a reply, drafted ones too. */
  pending: number;
  /** With a draft. */
  drafted: number;
  /** Without a reply after the day the consultation set. */
  overdue: number;
  /** Without a reply and assigned to nobody. */
  unassigned: number;
  /** With a reply. */
  answered: number;
}

/** Something the queue can be filtered by. */
export interface QueueChoice {
  /** Identifier. */
  id: Identifier;
  /** Name. */
  name: string;
}

/** What to show of the queue, as parameters of its address. */
export interface QueueFilter {
  /** What the proposals need: those without a reply by default. */
  state?: 'moderation' | 'pending' | 'drafted' | 'overdue' | 'unassigned' | 'answered' | 'withdrawn' | 'retired' | 'all';
  /** Institution that is to answer, or `none` for what is the secretariat’s. */
  organization?: string;
  /** Consultation. */
  consultation?: string;
  /** Theme. */
  theme?: string;
  /** Region. */
  region?: string;
  /** Sector of who proposes. */
  sector?: string;
  /** Something to look at. */
  flag?: 'duplicate' | 'machine-made' | 'no-description';
  /** Words of the title, the problem or the folio. */
  words?: string;
  /** Page, from 1. */
  page?: number;
}

/** A page of the queue, oldest first. */
export interface ReplyQueue {
  /** Day the waits are counted to. */
  today: Day;
  /** Proposals. */
  items: QueueItem[];
  /** Proposals the filters leave. */
  total: number;
  /** This page. */
  page: number;
  /** Proposals on a page. */
  pageSize: number;
  /** How many there are of each state that one may see, whatever the filters. */
  counts: QueueCounts;
  /** What there is to choose from. */
  choices: {
    /** Consultations. */
    consultations: QueueChoice[];
    /** Institutions a proposal can be assigned to: those of the feed. */
    organizations: QueueChoice[];
    /** Themes. */
    themes: QueueChoice[];
    /** Commitments a proposal can be linked to. */
    commitments: QueueChoice[];
    /** Regions. */
    regions: QueueChoice[];
    /** Sectors. */
    sectors: QueueChoice[];
  };
}

/** A reply being written. */
export interface ReplyDraft {
  /** What was decided. */
  decision?: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Why, as far as it is written. */
  reasons?: string;
  /** Commitment it became. */
  commitment?: Identifier;
  /** Proposal it repeats. */
  duplicateOf?: Identifier;
  /** A document it refers to. */
  document?: {
    /** Title. */
    title: string;
    /** Its address. */
    url: Url;
  };
  /** Whether the name of who answers is published with the reply. */
  signed?: boolean;
}

/** A reply to publish. */
export interface ReplyContent {
  /** What was decided. */
  decision: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Why: at least a sentence the person can understand. The shortest that gives a reason in Spanish (“La ley no lo permite.”) have some twenty characters; “No corresponde.” has fewer. */
  reasons: string;
  /** Commitment it became. */
  commitment?: Identifier;
  /** Proposal it repeats. */
  duplicateOf?: Identifier;
  /** A document it refers to. */
  document?: {
    /** Title. */
    title: string;
    /** Its address. */
    url: Url;
  };
  /** Whether the name of who answers is published with the reply. */
  signed?: boolean;
}

/** Saves a draft. */
export interface SaveDraft {
  /** Version of the draft that was read; 0 when there was none. */
  draftVersion: number;
  /** A reply being written. */
  draft: ReplyDraft;
}

/** A draft as it is kept. */
export interface SavedDraft {
  /** Version, for the next save. */
  version: number;
  /** A reply being written. */
  draft: ReplyDraft;
  /** When it was saved. */
  updatedAt: Instant;
  /** Name of who saved it. */
  updatedBy: string;
}

/** Publishes the same reply to one or several proposals: to all of them or, when one has changed since it was read, to none. */
export interface PublishReplies {
  /** The proposals, as they were read. */
  proposals: FolioVersion[];
  /** A reply to publish. */
  reply: ReplyContent;
  /** In whose name, for a coordinator; an official answers for their own institution, and a coordinator for the one it is assigned to when absent. */
  organization?: Identifier;
}

/** Publishes or retires proposals that were read: all or none. */
export interface ModerationRequest {
  /** The proposals, as they were read. */
  proposals: FolioVersion[];
  /** What to do. */
  action: 'publish' | 'retire';
  /** Why they are retired; it is published with the folio. */
  reason?: string;
}

/** Says who is to answer: all or none. */
export interface AssignmentRequest {
  /** The proposals, as they were read. */
  proposals: FolioVersion[];
  /** Institution; absent gives them back to the secretariat. */
  organization?: Identifier;
}

/** What was done. */
export interface ChangedProposals {
  /** The proposals, with the versions they have now. */
  proposals: FolioVersion[];
}

/** A proposal that is no longer as it was read. */
export interface ConflictedProposal {
  /** Folio. */
  folio: Identifier;
  /** Version it has now; absent when it is not there for who asks. */
  version?: number;
  /** Name of who of the staff changed it last; absent when it was its author. */
  by?: string;
  /** When. */
  at?: Instant;
  /** Where it stands now; absent when it is not there for who asks. */
  state?: QueueState;
}

/** Something that happened to a proposal. */
export interface AuditEntry {
  /** When. */
  at: Instant;
  /** What: an event kind of the store. */
  kind: string;
  /** author, intake, moderator, retention or staff. */
  actor: string;
  /** Name of who of the staff did it. */
  by?: string;
  /** What else there is to know. */
  detail?: object;
}

/** Where a message is. A person decides about `uncertain` (the server was ended while handing it over) and `held` (from a restored backup). */
export type MailState = 'waiting' | 'handing-over' | 'sent' | 'refused' | 'given-up' | 'not-needed' | 'uncertain' | 'held';

/** A message that went out or is to go out. */
export interface MailEntry {
  /** Identifier. */
  id: Identifier;
  /** About what: a reply, the digest, a registration that was received, a seat that came free, a registration the organizers cancelled. */
  kind: 'reply' | 'digest' | 'registration' | 'seat-freed' | 'registration-cancelled';
  /** Folio. */
  folio?: Identifier;
  /** Registration it is about. */
  registration?: RegistrationCode;
  /** Title. */
  title?: Line;
  /** Where a message is. A person decides about `uncertain` (the server was ended while handing it over) and `held` (from a restored backup). */
  state: MailState;
  /** Times it was tried. */
  attempts: number;
  /** When it was written. */
  createdAt: Instant;
  /** When it is tried next; only while it waits. */
  nextAttemptAt?: Instant;
  /** When it was sent. */
  sentAt?: Instant;
  /** Code of what went wrong the last time. */
  problem?: string;
}

/** Messages that need a person, and how the others stand. */
export interface MailQueue {
  /** Whether this server sends mail. */
  sends: boolean;
  /** Messages by state. */
  counts: {
    /** Messages. */
    waiting: number;
    /** Messages. */
    'handing-over': number;
    /** Messages. */
    sent: number;
    /** Messages. */
    refused: number;
    /** Messages. */
    'given-up': number;
    /** Messages. */
    'not-needed': number;
    /** Messages. */
    uncertain: number;
    /** Messages. */
    held: number;
  };
  /** Those that did not arrive and then those that wait, oldest first, at most 200. */
  items: MailEntry[];
}

/** Decides about messages. */
export interface MailDecision {
  /** Their identifiers. */
  messages: Identifier[];
  /** Send it again, or leave it. */
  action: 'send' | 'leave';
}

/** A proposal that resembles another. */
export interface SimilarProposal {
  /** Folio. */
  folio: Identifier;
  /** Version of the proposal that was read; one more with each change. */
  version: number;
  /** Title. */
  title: Line;
  /** What a proposal needs: to be read (`moderation`), a reply (`pending`, `drafted` when one is being written), or nothing more. */
  state: QueueState;
  /** Whether it is among those that who asks may see in the inbox, and not only public. */
  own: boolean;
}

/** A proposal as the staff sees it. */
export interface StaffProposal extends QueueItem {
  /** What it says. What its author did not state is absent. */
  content: StatedContent;
  /** Name its author asked to be shown. */
  author?: string;
  /** When it was received. */
  receivedAt: Instant;
  /** Why it was retired. */
  stateReason?: Text;
  /** Workshop it was gathered in. */
  meeting?: Identifier;
  /** The published reply. */
  reply?: Reply;
  /** The reply being written. */
  draft?: SavedDraft;
  /** Proposals that resemble it, most alike first, at most 5; only those one may see or that are public. */
  similar: SimilarProposal[];
  /** What happened, oldest first. */
  events: AuditEntry[];
  /** Messages about it, oldest first. */
  mail: MailEntry[];
  /** What can be done with it now, by who asks. */
  actions: ('publish' | 'retire' | 'assign' | 'reply')[];
}

/** A text to begin replies with. */
export interface ReplyTemplate {
  /** Identifier. */
  id: Identifier;
  /** One more with each change. */
  version: number;
  /** Whose it is; absent when it is everybody’s. */
  organization?: StaffOrganization;
  /** Name of the template. */
  title: string;
  /** What was decided. */
  decision?: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Text. `{title}` and `{folio}` stand for those of the proposal. */
  reasons: string;
  /** Whether who asks may change it. */
  mayChange: boolean;
}

/** The templates one may use. */
export interface ReplyTemplates {
  /** By title. */
  templates: ReplyTemplate[];
}

/** Makes or changes a template. */
export interface SaveTemplate {
  /** Version that was read; 0 makes a new one. */
  version: number;
  /** Name of the template. */
  title: string;
  /** What was decided. */
  decision?: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Text. */
  reasons: string;
  /** Whether it is everybody’s; coordinators only. */
  shared?: boolean;
}

/** What an institution owes. */
export interface OwedByOrganization {
  /** Absent for what is assigned to nobody: the secretariat’s. */
  organization?: StaffOrganization;
  /** Proposals without a reply. */
  pending: number;
  /** Of them, those with a draft. */
  drafted: number;
  /** Of them, those whose day has passed. */
  overdue: number;
  /** Answered since the consultation began. */
  answered: number;
  /** The one that has waited longest. */
  oldest?: {
    /** Folio. */
    folio: Identifier;
    /** Day it was put forward. */
    since: Day;
    /** Working days. */
    days: number;
  };
  /** Pending ones by working days waited. */
  waits: {
    /** Up to 5. */
    upTo5: number;
    /** 6 to 10. */
    upTo10: number;
    /** 11 to 20. */
    upTo20: number;
    /** More than 20. */
    more: number;
  };
}

/** Who owes replies, to how many, since when. */
export interface OwedReplies {
  /** Day the waits are counted to. */
  today: Day;
  /** Institutions, the one that owes the oldest first. */
  organizations: OwedByOrganization[];
  /** All together. */
  total: OwedByOrganization;
  /** Proposals that wait to be read. */
  moderation: number;
}

/** Something about a row of a spreadsheet. */
export interface SheetFinding {
  /** Row of the sheet; the heading is 1. */
  row: number;
  /** Heading of the column. */
  column?: string;
  /** What the row says its folio is. */
  folio?: string;
  /** Stable code. */
  code: string;
  /** What is wrong and what to do, in the language asked for. */
  text: string;
  /** An error keeps the whole sheet from being applied. */
  severity: 'error' | 'notice';
}

/** What a spreadsheet of replies would do, or did. */
export interface SheetReport {
  /** Whether the replies were published. */
  applied: boolean;
  /** Rows below the heading. */
  rows: number;
  /** Replies to publish, or published. */
  replies: number;
  /** Rows that say what is published already. */
  unchanged: number;
  /** Rows without a reply. */
  empty: number;
  /** Rows with an error. */
  errors: number;
  /** At most 200. */
  findings: SheetFinding[];
}

/** Ballots of a sector. */
export interface RoundSector {
  /** Which sector. */
  sector: Identifier;
  /** Its name; the identifier where the feed has none. */
  name: string;
  /** Ballots that count. */
  ballots: number;
}

/** A round people vote in, as the staff sees it: how many ballots, never what one says. */
export interface StaffRound {
  /** Identifier. */
  id: Identifier;
  /** One more each time it is closed or reopened. */
  version: number;
  /** Title. */
  title: string;
  /** How people vote. */
  ballot: 'ranking' | 'points';
  /** planned: not yet; open: it takes ballots; ended: it takes none any more and waits to be closed; closed: counted and published. */
  state: 'planned' | 'open' | 'ended' | 'closed';
  /** First day. */
  start?: FlexibleDate;
  /** Last day. */
  end?: FlexibleDate;
  /** Votes of fewer people are not published apart. */
  minimum: number;
  /** Ballots that count. */
  ballots: number;
  /** Of them, those with an invitation code. */
  withCode: number;
  /** Ballots that were withdrawn. */
  withdrawn: number;
  /** Invitation codes that were made. */
  codes: number;
  /** Ballots by sector, zeros included. */
  sectors: RoundSector[];
  /** When it was closed. */
  closedAt?: Instant;
  /** Name of who closed it. */
  closedBy?: string;
  /** Why it was closed, or reopened, the last time. */
  reason?: string;
  /** Whether it can be opened again: not once its ballots were erased. */
  mayReopen: boolean;
}

/** The rounds people vote in. */
export interface StaffRounds {
  /** Those that are open come first, then those that wait to be closed. */
  rounds: StaffRound[];
}

/** Closes a round, or opens it again. */
export interface RoundDecision {
  /** Version that was read. */
  version: number;
  /** Why, for the record. */
  reason: string;
}

/** A meeting one can register for here, and how its registrations stand. */
export interface StaffMeeting {
  /** Meeting of the feed. */
  id: Identifier;
  /** Its title in the feed, or the identifier when the feed does not know it any more. */
  title: string;
  /** When it begins; absent when the feed does not know it any more. */
  start?: LocalDateTime;
  /** Zone of start; absent when the feed does not know the meeting any more. */
  timeZone?: TimeZone;
  /** Absent means it stands. */
  status?: 'scheduled' | 'moved' | 'cancelled';
  /** Who calls it. */
  organizer?: Party;
  /** Who leads it. */
  facilitator?: Party;
  /** Seats in all; absent when there is no limit. */
  seats?: number;
  /** People with a seat. */
  seated: number;
  /** People on the waiting list. */
  waiting: number;
  /** Registrations that were cancelled. */
  cancelled: number;
  /** People marked as present or absent. */
  marked: number;
  /** People who came, walk-ins too; absent until attendance was saved. */
  attended?: number;
  /** Whether registrations are taken now. */
  open: boolean;
}

/** The meetings whose registrations one may see, by when they begin. */
export interface StaffMeetings {
  /** Meetings that take registrations here, or have some. */
  meetings: StaffMeeting[];
}

/** A registration as the organizers see it. Its e-mail address is not told. */
export interface StaffRegistration {
  /** Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: RegistrationCode;
  /** Name or alias; absent once it is erased. */
  name?: string;
  /** Sector. */
  sector: Identifier;
  /** Region. */
  region?: Identifier;
  /** What was said to be needed; absent once it is erased. */
  accessNeeds?: string;
  /** With a seat, on the waiting list, or cancelled. */
  state: RegistrationState;
  /** Place on the waiting list, from 1; only while it waits. */
  position?: number;
  /** Whether the person came; null while it is not marked. */
  attended: boolean | null;
  /** When it was received. */
  registeredAt: Instant;
  /** Whether the person can be told by e-mail. */
  hasEmail: boolean;
}

/** People of one sector who came without a registration. */
export interface WalkIns {
  /** The sector. */
  sector: Identifier;
  /** People. */
  count: number;
}

/** Whether a person who registered came. */
export interface AttendanceMark {
  /** Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: RegistrationCode;
  /** Whether they came; null takes the mark back. */
  attended: boolean | null;
}

/** Marks who came. Registrations that are not named keep their marks; walk-ins are replaced. */
export interface SaveAttendance {
  /** Version of the attendance that was read. */
  version: number;
  /** Marks that change. */
  marks: AttendanceMark[];
  /** Everybody who came without a registration, a sector each. */
  walkIns: WalkIns[];
}

/** The registrations of a meeting: with a seat, then waiting, then cancelled, each in order of arrival. */
export interface MeetingRegistrations {
  /** A meeting one can register for here, and how its registrations stand. */
  meeting: StaffMeeting;
  /** Version of the attendance, for saving it; 0 before it was first saved. */
  version: number;
  /** Registrations. */
  registrations: StaffRegistration[];
  /** People who came without a registration. */
  walkIns: WalkIns[];
  /** What there is to choose from. */
  choices: {
    /** Regions. */
    regions: QueueChoice[];
    /** Sectors. */
    sectors: QueueChoice[];
  };
}
