// Generated from schema/intake.schema.json by `npm run generate`. Do not edit.
import type { FlexibleDate, Identifier, Instant, Language, Line, OgpValue, Reply, Sdg, Text } from './feed.js';

/** Text with something to read in it. */
export type NotBlank = string;

/** Text without line breaks, tabs or other control characters, so that it can stand in a header or a table. */
export type OneLine = string;

/** Text without control characters other than line feeds, carriage returns and tabs. */
export type Paragraphs = string;

/** E-mail address of the usual form; international ones are allowed. */
export type Email = string;

/** Name of a proposal, for people to write down: forum, year and six letters or digits of which the last is a check, such as MGA-2026-0K3F-7Q. */
export type Folio = string;

/** Who proposes. Kept apart from the proposal, and erased when who gave it asks for it. */
export interface ProposalAuthor {
  /** Name. */
  name?: Line;
  /** Where the reply is sent; never published. */
  email?: Email;
  /** Whether the name is published with the proposal; false when absent. */
  showName?: boolean;
}

/** What a person said to one of the consents of the form. */
export interface ConsentGiven {
  /** Which consent. */
  id: Identifier;
  /** Version of the text that was shown. */
  version: string;
  /** Whether it was given. */
  given: boolean;
}

/** What shows that the form was asked for and filled in by a person. */
export interface FormProof {
  /** Signed token of the form, as the intake gave it. */
  token: string;
  /** A field people do not see and programs fill in; empty or absent. */
  website?: string;
}

/** What a proposal says: the civic record, without personal data. */
export interface ProposalContent {
  /** Title. */
  title: Line;
  /** Public problem. */
  problem: Text;
  /** Who lives it. */
  affected?: Text;
  /** What should change. */
  change: Text;
  /** How we would know. */
  indicator?: Text;
  /** Value of the indicator before. */
  baseline?: Line;
  /** Value to reach. */
  target?: Line;
  /** When it should be reached. */
  targetDate?: FlexibleDate;
  /** OGP values. */
  ogpValues?: OgpValue[];
  /** Sustainable Development Goals. */
  sdgs?: Sdg[];
  /** Theme. */
  theme?: Identifier;
  /** Region it is about. */
  region?: Identifier;
  /** Institution it is addressed to: an organization of the feed, else its name as it was written. */
  institution?: Institution;
  /** Sector of who proposes. */
  sector: Identifier;
}

/** What a proposal says, as far as it says it: one gathered in person or in another system may have a title and nothing else. */
export interface StatedContent {
  /** Title. */
  title: Line;
  /** Public problem. */
  problem?: Text;
  /** Who lives it. */
  affected?: Text;
  /** What should change. */
  change?: Text;
  /** How we would know. */
  indicator?: Text;
  /** Value of the indicator before. */
  baseline?: Line;
  /** Value to reach. */
  target?: Line;
  /** When it should be reached. */
  targetDate?: FlexibleDate;
  /** OGP values. */
  ogpValues?: OgpValue[];
  /** Sustainable Development Goals. */
  sdgs?: Sdg[];
  /** Theme. */
  theme?: Identifier;
  /** Region it is about. */
  region?: Identifier;
  /** Institution it is addressed to: an organization of the feed, else its name as it was written. */
  institution?: Institution;
  /** Sector of who proposes. */
  sector?: Identifier;
}

/** An organization of the feed, or a name as written. */
export interface Institution {
  /** Organization of this feed. */
  organization?: Identifier;
  /** Name as the source wrote it; kept even when the organization is known. */
  name?: Line;
}

/** A proposal as the form sends it. */
export interface ProposalSubmission extends ProposalContent {
  /** Consultation it answers. */
  consultation: Identifier;
  /** Workshop it was gathered in: a workshop of the feed that was not cancelled, and of no other consultation. */
  meeting?: Identifier;
  /** Who proposes; absent when nothing is said about it. */
  author?: ProposalAuthor;
  /** What was said to each consent of the form. */
  consents: ConsentGiven[];
  /** Language the form was shown in. */
  language: Language;
  /** The form it was written in. */
  form: FormProof;
}

/** Whether proposals are read before or after they are published. */
export type Moderation = 'before-publication' | 'after-publication';

/** A consent the form asks for. Each is asked for on its own, and none is given beforehand. */
export interface Consent {
  /** Identifier. */
  id: Identifier;
  /** Version of the text; sent back with the answer. */
  version: string;
  /** Whether nothing can be sent without it. */
  required: boolean;
  /** Part of what is sent that cannot be sent without it: any personal data, the wish that the name be shown, or access needs. */
  requiredWith?: 'author' | 'showName' | 'accessNeeds';
  /** Its text in each language; line feeds separate paragraphs. */
  text: {
    /** In Spanish. */
    es: string;
    /** In English. */
    en: string;
  };
}

/** What a form needs before it can be sent. */
export interface IntakeForm {
  /** Signed token, to send with the proposal. */
  token: string;
  /** When it was made, by the clock of the intake. */
  issuedAt: Instant;
  /** Until when it can be used; afterwards the form asks for another. */
  expiresAt: Instant;
  /** Whether proposals are read before or after they are published. */
  moderation: Moderation;
  /** Days in which a proposal can be corrected after it was received. */
  correctionDays: number;
  /** Consents to ask for, in this order. */
  consents: Consent[];
}

/** What the intake answers once a proposal is kept for good. */
export interface ProposalReceipt {
  /** Name of a proposal, for people to write down: forum, year and six letters or digits of which the last is a check, such as MGA-2026-0K3F-7Q. */
  folio: Folio;
  /** Key to the own record. It is kept nowhere: who loses it cannot be given another. */
  secret: string;
  /** When it was received, by the clock of the intake. */
  receivedAt: Instant;
  /** Address of the own record, to be asked for with the secret as a bearer token; relative to the address it was sent to. */
  statusUrl: string;
  /** Whether proposals are read before or after they are published. */
  moderation: Moderation;
}

/** What who proposed can still do. */
export interface ProposalActions {
  /** Change what the proposal says. */
  correct: boolean;
  /** Until when, while it can be corrected. */
  correctUntil?: Instant;
  /** Withdraw it. */
  withdraw: boolean;
  /** Have the personal data erased; the proposal itself stays. */
  erasePersonalData: boolean;
}

/** A proposal as who sent it sees it. */
export interface OwnProposal {
  /** Name of a proposal, for people to write down: forum, year and six letters or digits of which the last is a check, such as MGA-2026-0K3F-7Q. */
  folio: Folio;
  /** One more with each change; also the ETag, for If-Match. */
  version: number;
  /** Consultation it answers. */
  consultation: Identifier;
  /** Workshop it was gathered in. */
  meeting?: Identifier;
  /** Where it stands. */
  state: 'received' | 'published' | 'answered' | 'withdrawn' | 'retired';
  /** Why it was retired. */
  stateReason?: Text;
  /** When it was received. */
  receivedAt: Instant;
  /** When it last changed. */
  updatedAt: Instant;
  /** Whether proposals are read before or after they are published. */
  moderation: Moderation;
  /** What it says. */
  submission: StatedContent;
  /** Personal data kept with it; absent when there are none, or no longer. */
  author?: ProposalAuthor;
  /** When the personal data were erased. */
  personalDataErasedAt?: Instant;
  /** The reply; absent while there is none. */
  reply?: Reply;
  /** What who proposed can still do. */
  actions: ProposalActions;
}

/** Something that happened to a proposal. */
export interface ProposalEvent {
  /** When. */
  at: Instant;
  /** What happened, such as received, corrected, published, retired, withdrawn or personal-data-erased. */
  kind: string;
  /** Who did it: author, intake, moderator, staff or retention. */
  actor: string;
}

/** A consent as it is kept. */
export interface ConsentRecord {
  /** Which consent. */
  id: string;
  /** Version of the text. */
  version: string;
  /** Whether it was given. */
  given: boolean;
  /** When. */
  at: Instant;
  /** Language it was shown in. */
  language: Language;
  /** The text itself, in that language. */
  text: string;
}

/** Everything that is kept about a proposal. */
export interface ProposalExport {
  /** When this was written. */
  exportedAt: Instant;
  /** A proposal as who sent it sees it. */
  proposal: OwnProposal;
  /** What was said to each consent. */
  consents: ConsentRecord[];
  /** What happened to it, oldest first. */
  events: ProposalEvent[];
}

/** Name of a ballot, for people to write down: V, year and six letters or digits of which the last is a check, such as V-2026-0K3F-7Q. It cannot be taken for a folio. */
export type BallotCode = string;

/** Code the forum handed out, which can be used once: fifteen letters and digits in groups of five. */
export type InvitationCode = string;

/** Points a ballot gives a theme. */
export interface ThemePoints {
  /** Which theme. */
  theme: Identifier;
  /** How many; none are not written down. */
  points: number;
}

/** What a ballot says. It says nothing of who cast it but the sector. */
export interface BallotChoice {
  /** Sector the person speaks for, as they say themselves. */
  sector: Identifier;
  /** Themes in order, the first being the most important; those left out share what places are left. In a round that is voted on by ranking. */
  order?: Identifier[];
  /** Points by theme, all that the round gives out. In a round that is voted on by points. */
  points?: ThemePoints[];
}

/** A ballot as the form sends it. There is no name and no address in it. */
export interface BallotSubmission extends BallotChoice {
  /** Round it is for. */
  prioritization: Identifier;
  /** Random text made once on the device for this round. Another ballot with it changes the first; what is kept of it is a keyed hash. */
  device: string;
  /** Code the forum handed out, which can be used once: fifteen letters and digits in groups of five. */
  invitation?: InvitationCode;
  /** What was said to each consent of the form. */
  consents: ConsentGiven[];
  /** Language the form was shown in. */
  language: Language;
  /** The form it was filled in. */
  form: FormProof;
}

/** What a ballot is to say from now on. */
export interface BallotChange extends BallotChoice {
  /** Sector the person speaks for, as they say themselves. */
  sector: Identifier;
}

/** What a ballot needs before it can be sent. */
export interface BallotForm {
  /** Signed token, to send with the ballot. */
  token: string;
  /** When it was made, by the clock of the intake. */
  issuedAt: Instant;
  /** Until when it can be used; afterwards the form asks for another. */
  expiresAt: Instant;
  /** Round it is for. */
  prioritization: Identifier;
  /** How people vote. */
  ballot: 'ranking' | 'points';
  /** Points each person hands out, when they vote by points. */
  ballotPoints?: number;
  /** Votes of fewer people than this are not published apart. */
  minimumVoters: number;
  /** Whether codes were handed out for this round. */
  invitations: boolean;
  /** Consents to ask for, in this order. */
  consents: Consent[];
}

/** What the intake answers once a ballot is kept for good. */
export interface BallotReceipt {
  /** Name of a ballot, for people to write down: V, year and six letters or digits of which the last is a check, such as V-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: BallotCode;
  /** Key to the ballot. It is kept nowhere: who loses it cannot be given another. */
  secret: string;
  /** When it was received, by the clock of the intake. */
  receivedAt: Instant;
  /** Address of the ballot, to be asked for with the secret as a bearer token; relative to the address it was sent to. */
  statusUrl: string;
  /** Whether it took the place of an earlier ballot of the same device, whose code and key it keeps. */
  replaced: boolean;
}

/** A ballot as who cast it sees it. */
export interface OwnBallot {
  /** Name of a ballot, for people to write down: V, year and six letters or digits of which the last is a check, such as V-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: BallotCode;
  /** One more with each change; also the ETag, for If-Match. */
  version: number;
  /** Round it is for. */
  prioritization: Identifier;
  /** Whether it counts. */
  state: 'counted' | 'withdrawn';
  /** Whether they had a code the forum handed out, or came without. */
  channel: 'code' | 'open';
  /** When it was received. */
  receivedAt: Instant;
  /** When it last changed. */
  updatedAt: Instant;
  /** What it says; absent once it was withdrawn, as nothing of it is kept. */
  choice?: BallotChoice;
  /** Whether it can be changed or withdrawn: the round is open. */
  mayChange: boolean;
}

/** Something that happened to a ballot. */
export interface BallotEvent {
  /** When. */
  at: Instant;
  /** What happened: received, changed or withdrawn. */
  kind: string;
}

/** Everything that is kept about a ballot. */
export interface BallotExport {
  /** When this was written. */
  exportedAt: Instant;
  /** A ballot as who cast it sees it. */
  ballot: OwnBallot;
  /** What was said to each consent. */
  consents: ConsentRecord[];
  /** What happened to it, oldest first. */
  events: BallotEvent[];
}

/** Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio. */
export type RegistrationCode = string;

/** Where who registers can be told; erased with the other personal data. */
export interface RegistrationContact {
  /** Where the confirmation goes, and word of a seat that came free. */
  email?: Email;
}

/** What a registration says. */
export interface RegistrationDetails {
  /** Meeting or workshop. */
  meeting: Identifier;
  /** Name, or the alias one wants to be called by. */
  name: string;
  /** Sector one comes from. */
  sector: Identifier;
  /** Region one comes from. */
  region?: Identifier;
  /** Where to be told; absent when nothing is given. */
  contact?: RegistrationContact;
  /** What one needs to take part, such as sign language or a ramp. */
  accessNeeds?: string;
}

/** A registration as the form sends it. */
export interface RegistrationSubmission extends RegistrationDetails {
  /** What was said to each consent of the form. */
  consents: ConsentGiven[];
  /** Language the form was shown in. */
  language: Language;
  /** The form it was written in. */
  form: FormProof;
}

/** What a form for registrations needs before it can be sent, and how the seats stand. */
export interface RegistrationForm {
  /** Signed token, to send with the registration. */
  token: string;
  /** When it was made, by the clock of the intake. */
  issuedAt: Instant;
  /** Until when it can be used; afterwards the form asks for another. */
  expiresAt: Instant;
  /** Meeting it is for. */
  meeting: Identifier;
  /** Seats in all; absent when there is no limit. */
  seats?: number;
  /** Seats taken. */
  seatsTaken: number;
  /** People on the waiting list. */
  waiting: number;
  /** When registration closes: the end of registration, or when the meeting begins. */
  closesAt: Instant;
  /** Consents to ask for, in this order. */
  consents: Consent[];
}

/** What the intake answers once a registration is kept for good. */
export interface RegistrationReceipt {
  /** Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: RegistrationCode;
  /** Key to the own registration. It is kept nowhere; the letters to the address that was left carry it too. */
  secret: string;
  /** With a seat, or on the waiting list, as it stands when this is answered. */
  state: 'seated' | 'waiting';
  /** Place on the waiting list, from 1. */
  position?: number;
  /** When it was received, by the clock of the intake. */
  registeredAt: Instant;
  /** Address of the own registration, to be asked for with the secret as a bearer token; relative to the address it was sent to. */
  statusUrl: string;
}

/** With a seat, on the waiting list, or cancelled. */
export type RegistrationState = 'seated' | 'waiting' | 'cancelled';

/** What who registered can still do. */
export interface RegistrationActions {
  /** Cancel it, until the meeting begins; the seat goes to the first who waits. */
  cancel: boolean;
  /** Have the personal data erased; the seat stays. */
  erasePersonalData: boolean;
}

/** A registration as who made it sees it. */
export interface OwnRegistration {
  /** Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio. */
  code: RegistrationCode;
  /** One more with each change; also the ETag. */
  version: number;
  /** Meeting it is for. */
  meeting: Identifier;
  /** With a seat, on the waiting list, or cancelled. */
  state: RegistrationState;
  /** Place on the waiting list, from 1; only while it waits. */
  position?: number;
  /** When it was received. */
  registeredAt: Instant;
  /** When it last changed. */
  updatedAt: Instant;
  /** Name or alias; absent once it is erased. */
  name?: string;
  /** Sector. */
  sector: Identifier;
  /** Region. */
  region?: Identifier;
  /** Where to be told; absent when nothing was given, or no longer. */
  contact?: RegistrationContact;
  /** What was said to be needed; absent once it is erased. */
  accessNeeds?: string;
  /** When the personal data were erased. */
  personalDataErasedAt?: Instant;
  /** What who registered can still do. */
  actions: RegistrationActions;
}

/** Something that happened to a registration. */
export interface RegistrationEvent {
  /** When. */
  at: Instant;
  /** What happened: registered, moved-up, cancelled, attendance-marked or personal-data-erased. */
  kind: string;
  /** Who did it: person, intake, staff or retention. */
  actor: string;
}

/** Everything that is kept about a registration. */
export interface RegistrationExport {
  /** When this was written. */
  exportedAt: Instant;
  /** A registration as who made it sees it. */
  registration: OwnRegistration;
  /** Whether the organizers marked that one came; absent while they did not. */
  attended?: boolean;
  /** What was said to each consent. */
  consents: ConsentRecord[];
  /** What happened to it, oldest first. */
  events: RegistrationEvent[];
}

/** What is wrong with one field. */
export interface ProblemField {
  /** JSON Pointer of the field (RFC 6901); empty for the whole. */
  pointer: string;
  /** Stable code. */
  code: 'required' | 'blank' | 'too-long' | 'too-many' | 'repeated' | 'wrong-type' | 'unknown-field' | 'not-one-line' | 'control-characters' | 'not-an-email' | 'too-short' | 'not-a-web-address' | 'circular' | 'malformed' | 'wrong-total' | 'out-of-range' | 'unknown-choice' | 'consent-needed' | 'consent-outdated';
  /** What is wrong and what to do, in the language asked for. */
  detail: string;
}

/** Why a request was refused (RFC 9457). */
export interface Problem {
  /** URN that ends in the code. */
  type: string;
  /** What happened, in the language asked for. */
  title: string;
  /** HTTP status. */
  status: number;
  /** What to do about it, in the language asked for. */
  detail: string;
  /** Stable code. */
  code: string;
  /** What is wrong with each field. */
  errors?: ProblemField[];
}

/** How long each part of a proposal may be, in characters, and which cannot be left out. */
export const proposalLimits = {
  title: { required: true, maxLength: 200 },
  problem: { required: true, maxLength: 20000 },
  affected: { required: false, maxLength: 20000 },
  change: { required: true, maxLength: 20000 },
  indicator: { required: false, maxLength: 20000 },
  baseline: { required: false, maxLength: 2000 },
  target: { required: false, maxLength: 2000 },
  targetDate: { required: false, maxLength: 200 },
  ogpValues: { required: false, maxItems: 4 },
  sdgs: { required: false, maxItems: 17 },
  theme: { required: false, maxLength: 120 },
  region: { required: false, maxLength: 120 },
  institution: { required: false },
  sector: { required: true, maxLength: 120 },
} as const;

/** The same for who proposes. */
export const authorLimits = {
  name: { required: false, maxLength: 200 },
  email: { required: false, maxLength: 254 },
  showName: { required: false },
} as const;

/** The same for a registration. */
export const registrationLimits = {
  meeting: { required: true, maxLength: 120 },
  name: { required: true, maxLength: 200 },
  sector: { required: true, maxLength: 120 },
  region: { required: false, maxLength: 120 },
  contact: { required: false },
  accessNeeds: { required: false, maxLength: 1000 },
} as const;
