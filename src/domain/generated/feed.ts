// Generated from schema/feed.schema.json by `npm run generate`. Do not edit.

/** Everything an open-government forum publishes about its action plan, in one document. */
export interface FeedDocument {
  /** Version of this format, MAJOR.MINOR. A reader refuses a newer major. */
  version: string;
  /** Who publishes the feed. */
  publisher: {
    /** One line of plain text, never HTML. */
    name: Line;
    /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
    url?: Url;
    /** Contact address. */
    email?: string;
  };
  /** Language of the content. */
  language: Language;
  /** Zone of the forum; dates and deadlines are counted in it. */
  timeZone: TimeZone;
  /** When the content last changed. */
  updated: Instant;
  /** Licence of the data. */
  licence?: Url;
  /** True when the content is invented; every widget says so. */
  demonstration?: boolean;
  /** Other forms of the same data, relative to the feed. */
  links?: {
    /** All meetings as iCalendar. */
    calendar?: Url;
    /** The forum's page. */
    home?: Url;
  };
  /** The multi-stakeholder forum that owns the plan. */
  forum: Forum;
  /** Sectors in the order they are shown. */
  sectors?: Sector[];
  /** Regions in the order they are shown. */
  regions?: Region[];
  /** Organizations. */
  organizations?: Organization[] | PageReference;
  /** Days that are not working days; weekends need not be listed. */
  holidays?: Holiday[];
  /** Themes. */
  themes?: Theme[] | PageReference;
  /** Action plans. */
  plans?: Plan[] | PageReference;
  /** Commitments of all plans. */
  commitments?: Commitment[] | PageReference;
  /** Meetings, workshops among them. */
  meetings?: Meeting[] | PageReference;
  /** Consultations. */
  consultations?: Consultation[] | PageReference;
  /** Proposals and their replies. */
  proposals?: Proposal[] | PageReference;
  /** Rounds of prioritization. */
  prioritizations?: Prioritization[] | PageReference;
  /** Standard workshops. */
  workshopGuides?: WorkshopGuide[] | PageReference;
  /** Bulletins. */
  bulletins?: Bulletin[] | PageReference;
  /** Documents that belong to no other record. */
  documents?: Document[] | PageReference;
}

/** Stable identifier, unique in its collection; safe in a URL. */
export type Identifier = string;

/** One line of plain text, never HTML. */
export type Line = string;

/** Plain text, never HTML; line feeds separate paragraphs. */
export type Text = string;

/** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
export type Url = string;

/** BCP 47 language tag. */
export type Language = string;

/** Calendar day, YYYY-MM-DD (ISO 8601). */
export type Day = string;

/** Moment in UTC, YYYY-MM-DDTHH:MM:SSZ (RFC 3339). */
export type Instant = string;

/** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
export type FlexibleDate = string;

/** Wall time YYYY-MM-DDTHH:MM in the zone of the meeting, or a day YYYY-MM-DD for an all-day meeting. */
export type LocalDateTime = string;

/** IANA time zone name, such as America/Santiago. */
export type TimeZone = string;

/** Sustainable Development Goal, 1 to 17. */
export type Sdg = number;

/** OGP value the action adds to. */
export type OgpValue = 'transparency' | 'participation' | 'accountability' | 'technology';

/** Completion in OGP's words, as reported by the government. */
export type Status = 'not-started' | 'limited' | 'substantial' | 'complete';

/** Completion as coded by OGP's Independent Reporting Mechanism. */
export type IrmStatus = 'no-evidence' | 'not-started' | 'limited' | 'substantial' | 'complete';

/** A collection kept outside the feed, one file per page. */
export interface PageReference {
  /** Address of the first page, relative to the feed. */
  href: Url;
  /** Records in the whole collection. */
  count: number;
}

/** One page of a collection. */
export interface Page {
  /** Records of this page. */
  items: unknown[];
  /** Records in the whole collection. */
  count?: number;
  /** Address of the next page, relative to this one; absent on the last. */
  next?: Url;
}

/** A titled link. */
export interface Link {
  /** What the link leads to. */
  title: Line;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url: Url;
}

/** Who does something: an organization of the feed, or a name as written. */
export interface Party {
  /** Organization of this feed. */
  organization?: Identifier;
  /** Name as the source wrote it; kept even when the organization is known. */
  name?: Line;
}

/** A person named in a public role (Popolo Person). */
export interface Person {
  /** One line of plain text, never HTML. */
  name: Line;
  /** Post or role, as the source wrote it. */
  role?: Line;
  /** Organization of this feed the person belongs to or represents. */
  organization?: Identifier;
  /** Organization as the source wrote it. */
  affiliation?: Line;
  /** Sector the person speaks for; defaults to that of the organization. */
  sector?: Identifier;
  /** Institutional address. */
  email?: string;
}

/** A piece of structured text: a paragraph, a heading or a list. */
export interface Block {
  /** Kind of block. */
  kind: 'paragraph' | 'heading' | 'list';
  /** Text of a paragraph or heading. */
  text?: Text;
  /** True for a numbered list. */
  ordered?: boolean;
  /** Items of a list. */
  items?: ListItem[];
}

/** An item of a list, with at most one level below. */
export interface ListItem {
  /** Plain text, never HTML; line feeds separate paragraphs. */
  text: Text;
  /** Sub-items. */
  items?: Text[];
}

/** A published document (schema.org DigitalDocument). */
export interface Document {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
  /** Kind of document, in the feed's language. */
  type?: Line;
  /** Media type, such as application/pdf. */
  format?: Line;
  /** Publication date. */
  date?: FlexibleDate;
  /** BCP 47 language tag. */
  language?: Language;
  /** Who does something: an organization of the feed, or a name as written. */
  publisher?: Party;
  /** Bytes. */
  size?: number;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string;
  /** OGP participation and co-creation standard it evidences, 1 to 5. */
  standard?: number;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
}

/** A figure the process is held to. */
export interface Target {
  /** Smallest value that meets the target. */
  min?: number;
  /** Largest value that meets the target. */
  max?: number;
  /** Where the target comes from. */
  source?: Line;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** The multi-stakeholder forum that owns the plan. */
export interface Forum {
  /** One line of plain text, never HTML. */
  name: Line;
  /** Acronym. */
  shortName?: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
  /** Contact address. */
  email?: string;
  /** Seats of the forum. */
  members?: Membership[];
  /** Figures the process is held to; an absent one is not measured. */
  targets?: {
    /** Commitments in a plan. */
    commitmentsPerPlan?: Target;
    /** Meetings open to everyone in a calendar year. */
    openMeetingsPerYear?: Target;
    /** Longest time between meetings, in months (max). */
    monthsBetweenMeetings?: Target;
    /** Greatest age of published evidence, in months (max). */
    monthsOfEvidence?: Target;
    /** Sectors that raised a commitment. */
    sectorsPerCommitment?: Target;
    /** Months left to implement after delivery (min). */
    monthsOfImplementation?: Target;
    /** Working days to answer a proposal (max). */
    replyWorkingDays?: Target;
  };
}

/** A seat of the forum (Popolo Membership). */
export interface Membership {
  /** Stable identifier, unique in its collection; safe in a URL. */
  organization?: Identifier;
  /** A person named in a public role (Popolo Person). */
  person?: Person;
  /** Stable identifier, unique in its collection; safe in a URL. */
  sector?: Identifier;
  /** One line of plain text, never HTML. */
  role?: Line;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  end?: FlexibleDate;
}

/** A kind of actor: citizens, civil society, public sector, academia, private sector. */
export interface Sector {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
}

/** A first-level division of the country, in the order they are shown (Chile: north to south). */
export interface Region {
  /** ISO 3166-2 code, such as CL-RM. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** One line of plain text, never HTML. */
  shortName?: Line;
  /** First day it existed; absent if it always did. */
  start?: Day;
  /** Last day it existed. */
  end?: Day;
}

/** An organization (Popolo Organization, schema.org Organization). */
export interface Organization {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** Acronym or short name. */
  shortName?: Line;
  /** Other names it is written under; matched without case or accents. */
  aliases?: Line[];
  /** Sector it belongs to. */
  sector?: Identifier;
  /** Organization it is part of. */
  parent?: Identifier;
  /** Kind, such as ministry or municipality. */
  classification?: Line;
  /** Stable identifier, unique in its collection; safe in a URL. */
  region?: Identifier;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
  /** Institutional address. */
  email?: string;
}

/** A day that is not a working day. */
export interface Holiday {
  /** Calendar day, YYYY-MM-DD (ISO 8601). */
  date: Day;
  /** One line of plain text, never HTML. */
  name?: Line;
  /** Only in this region. */
  region?: Identifier;
}

/** A subject that groups commitments, proposals and meetings. */
export interface Theme {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
  /** OGP policy area. */
  policyArea?: Line;
}

/** A stage of the plan's cycle. */
export interface Stage {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** What the stage is for. */
  kind?: 'preparation' | 'consultation' | 'drafting' | 'delivery' | 'implementation' | 'self-assessment' | 'irm-review' | 'other';
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  end?: FlexibleDate;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
}

/** An OGP action plan. */
export interface Plan {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Ordinal of the plan. */
  number?: number;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
  /** First day of implementation. */
  start?: FlexibleDate;
  /** Last day of implementation. */
  end?: FlexibleDate;
  /** Delivered, or to be delivered, to OGP. */
  delivery?: FlexibleDate;
  /** Stages in order. */
  stages?: Stage[];
  /** The plan itself and its reports. */
  documents?: Document[];
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** The time a progress report covers. */
export interface ReportingPeriod {
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** Cut-off of the report; reports are ordered by it. */
  end: FlexibleDate;
  /** Name of the period, if it has one. */
  label?: Line;
}

/** Progress at the end of one reporting period; never overwritten by the next. */
export interface ProgressReport {
  /** The time a progress report covers. */
  period: ReportingPeriod;
  /** Completion in OGP's words, as reported by the government. */
  status: Status;
  /** Progress, 0 to 100. */
  percent?: number;
  /** What was done. */
  summary?: Text;
  /** What stood in the way; required when behind. */
  difficulties?: Text;
  /** Day the report was published. */
  published?: Day;
}

/** What OGP's Independent Reporting Mechanism found. */
export interface IrmAssessment {
  /** Completion as coded by OGP's Independent Reporting Mechanism. */
  status?: IrmStatus;
  /** Report it comes from. */
  period?: Line;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  date?: FlexibleDate;
  /** Whether the commitment can be verified. */
  verifiable?: boolean;
  /** Whether it has an open-government lens. */
  openGovernmentLens?: boolean;
  /** Potential for results. */
  potential?: 'unclear' | 'modest' | 'substantial';
  /** Early results. */
  earlyResults?: 'no-notable-results' | 'moderate-results' | 'significant-results';
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** Whether one criterion is met, and why. */
export interface Criterion {
  /** True, false, or absent when nobody has said. */
  met?: boolean;
  /** Why. */
  note?: Line;
}

/** The five criteria a commitment is checked against. */
export interface Criteria {
  /** Focuses on problems with a clear impact on the people who use the services. */
  userImpact?: Criterion;
  /** Adds to the variety of types of action in the plan. */
  diverseTypes?: Criterion;
  /** Its actions can be measured. */
  measurable?: Criterion;
  /** Adds value in OGP's terms. */
  ogpValue?: Criterion;
  /** Was raised by at least five sectors. */
  fiveSectors?: Criterion;
}

/** A verifiable step of a commitment. */
export interface Milestone {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
  /** What will exist when it is done. */
  deliverable?: Line;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** Due date. */
  end?: FlexibleDate;
  /** Who carries it out. */
  responsible?: Party[];
  /** Progress per reporting period. */
  reports?: ProgressReport[];
  /** Evidence of progress. */
  evidence?: Document[];
  /** What OGP's Independent Reporting Mechanism found. */
  irm?: IrmAssessment;
}

/** A commitment of an action plan. */
export interface Commitment {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** Identifier in OGP's database, such as CL0051. */
  ogpId?: Line;
  /** Plan it belongs to. */
  plan?: Identifier;
  /** Ordinal in the plan. */
  number?: number;
  /** One line of plain text, never HTML. */
  title: Line;
  /** What will be done. */
  summary?: Text;
  /** Public problem it addresses and who lives it. */
  problem?: Text;
  /** What should be different at the end. */
  objective?: Text;
  /** Kind of action, in the feed's language. */
  type?: Line;
  /** Themes it belongs to. */
  themes?: Identifier[];
  /** Sustainable Development Goals it serves. */
  sdgs?: Sdg[];
  /** Regions it reaches; absent when national or unknown. */
  regions?: Identifier[];
  /** Sectors that raised it. */
  raisedBy?: Identifier[];
  /** OGP values it adds to. */
  ogpValues?: OgpValue[];
  /** The one institution that answers for it; absent when unknown. */
  lead?: Party;
  /** Institutions that take part. */
  supporting?: Party[];
  /** Public officials in charge. */
  officials?: Person[];
  /** The five criteria a commitment is checked against. */
  criteria?: Criteria;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** Due date. */
  end?: FlexibleDate;
  /** Steps in order. */
  milestones?: Milestone[];
  /** Progress of the whole, per reporting period. */
  reports?: ProgressReport[];
  /** Evidence of the whole. */
  evidence?: Document[];
  /** What OGP's Independent Reporting Mechanism found. */
  irm?: IrmAssessment;
  /** Why it was withdrawn; absent when it stands. */
  withdrawn?: Text;
  /** Commitment of an earlier plan it continues, by OGP identifier. */
  previous?: Line;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** Where a meeting is held (schema.org Place). */
export interface Place {
  /** One line of plain text, never HTML. */
  name?: Line;
  /** One line of plain text, never HTML. */
  address?: Line;
  /** Stable identifier, unique in its collection; safe in a URL. */
  region?: Identifier;
  /** Access for people with disabilities, as stated. */
  accessibility?: Text;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** Attendees under the heading the minutes gave them. */
export interface AttendeeGroup {
  /** Heading; absent when the minutes list everyone together. */
  name?: Line;
  /** Attendees in order. */
  people: Person[];
}

/** A point of the agenda. */
export interface AgendaItem {
  /** One line of plain text, never HTML. */
  title: Line;
  /** Number as written. */
  number?: Line;
}

/** What was said on a point. */
export interface Discussion {
  /** One line of plain text, never HTML. */
  title?: Line;
  /** Text in order. */
  blocks: Block[];
}

/** A recommendation recorded in the minutes. */
export interface Recommendation {
  /** Plain text, never HTML; line feeds separate paragraphs. */
  text: Text;
  /** Who made it, as written. */
  by?: Line;
}

/** A later word on an agreement; never overwritten by the next. */
export interface AgreementUpdate {
  /** Calendar day, YYYY-MM-DD (ISO 8601). */
  date: Day;
  /** Meeting it was reported in. */
  meeting?: Identifier;
  /** What became of it. */
  status: 'open' | 'done' | 'dropped';
  /** Plain text, never HTML; line feeds separate paragraphs. */
  note?: Text;
  /** Proof. */
  evidence?: Document[];
}

/** An agreement of a meeting: what, who, when. */
export interface Agreement {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  text: Text;
  /** Parts of the agreement, in order. */
  items?: Text[];
  /** Who carries it out. */
  responsible?: Party[];
  /** Date as agreed. */
  due?: FlexibleDate;
  /** Commitment it serves. */
  commitment?: Identifier;
  /** What became of it, in order. */
  updates?: AgreementUpdate[];
}

/** Minutes of a meeting (acta). */
export interface Minutes {
  /** Whether the forum has approved them. */
  status?: 'draft' | 'final';
  /** Day they were published. */
  published?: Day;
  /** Who took them. */
  secretary?: Person;
  /** Who attended, grouped as written. */
  attendees?: AttendeeGroup[];
  /** Points of the agenda (tabla). */
  agenda?: AgendaItem[];
  /** What was said (desarrollo). */
  discussion?: Discussion[];
  /** Recommendations recorded. */
  recommendations?: Recommendation[];
  /** Agreements reached. */
  agreements?: Agreement[];
  /** The signed original. */
  document?: Document;
}

/** People of one sector, as a count only. */
export interface SectorCount {
  /** Stable identifier, unique in its collection; safe in a URL. */
  sector: Identifier;
  /** People. */
  count: number;
}

/** A meeting, workshop or hearing (schema.org Event, iCalendar VEVENT). */
export interface Meeting {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** What it is. */
  kind?: 'forum' | 'workshop' | 'hearing' | 'working-group' | 'other';
  /** Wall time YYYY-MM-DDTHH:MM in the zone of the meeting, or a day YYYY-MM-DD for an all-day meeting. */
  start: LocalDateTime;
  /** Wall time YYYY-MM-DDTHH:MM in the zone of the meeting, or a day YYYY-MM-DD for an all-day meeting. */
  end?: LocalDateTime;
  /** Zone of start and end; defaults to the feed's. */
  timeZone?: TimeZone;
  /** Whether anyone may attend; absent when the source does not say. */
  access?: 'open' | 'internal';
  /** Absent means it stands. */
  status?: 'scheduled' | 'moved' | 'cancelled';
  /** Where it was before it moved. */
  previousStart?: LocalDateTime;
  /** Revision of the record (iCalendar SEQUENCE). */
  sequence?: number;
  /** How one attends. */
  mode?: 'in-person' | 'online' | 'hybrid';
  /** Where a meeting is held (schema.org Place). */
  place?: Place;
  /** Link to attend online. */
  joinUrl?: Url;
  /** Stable identifier, unique in its collection; safe in a URL. */
  plan?: Identifier;
  /** Stable identifier, unique in its collection; safe in a URL. */
  theme?: Identifier;
  /** Who does something: an organization of the feed, or a name as written. */
  organizer?: Party;
  /** Who does something: an organization of the feed, or a name as written. */
  facilitator?: Party;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
  /** Points announced. */
  agenda?: AgendaItem[];
  /** Sectors invited. */
  invitedSectors?: Identifier[];
  /** Places in total. */
  seats?: number;
  /** Places taken. */
  seatsTaken?: number;
  /** People who attended, by sector. */
  attendance?: SectorCount[];
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  registrationUrl?: Url;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  recordingUrl?: Url;
  /** Material of the meeting. */
  documents?: Document[];
  /** Minutes of a meeting (acta). */
  minutes?: Minutes;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** A public consultation. */
export interface Consultation {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Stable identifier, unique in its collection; safe in a URL. */
  plan?: Identifier;
  /** Life cycle. */
  status?: 'planned' | 'open' | 'closed-analysing' | 'closed-reported' | 'not-going-forward';
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  end?: FlexibleDate;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
  /** A published document (schema.org DigitalDocument). */
  report?: Document;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** The published, reasoned answer to a proposal. */
export interface Reply {
  /** Calendar day, YYYY-MM-DD (ISO 8601). */
  date: Day;
  /** What was decided. */
  decision: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Plain text, never HTML; line feeds separate paragraphs. */
  reasons: Text;
  /** Who answers. */
  organization?: Party;
  /** Commitment it became. */
  commitment?: Identifier;
  /** Proposal it repeats. */
  duplicateOf?: Identifier;
}

/** What a citizen or organization put forward; no personal data. */
export interface Proposal {
  /** Folio. */
  id: Identifier;
  /** Stable identifier, unique in its collection; safe in a URL. */
  consultation?: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Public problem and who lives it. */
  problem?: Text;
  /** What should change. */
  change?: Text;
  /** How we would know. */
  indicator?: Text;
  /** OGP values. */
  ogpValues?: OgpValue[];
  /** Sustainable Development Goals. */
  sdgs?: Sdg[];
  /** Stable identifier, unique in its collection; safe in a URL. */
  theme?: Identifier;
  /** Stable identifier, unique in its collection; safe in a URL. */
  region?: Identifier;
  /** Who does something: an organization of the feed, or a name as written. */
  institution?: Party;
  /** Sector of who proposes. */
  sector?: Identifier;
  /** Name, only when its author asked for it to be shown. */
  author?: Line;
  /** Calendar day, YYYY-MM-DD (ISO 8601). */
  submitted: Day;
  /** How it arrived. */
  channel?: 'online' | 'in-person';
  /** Workshop it was gathered in. */
  meeting?: Identifier;
  /** Expressions of support. */
  support?: number;
  /** Where it stands. */
  status?: 'received' | 'published' | 'answered' | 'withdrawn' | 'retired';
  /** The published, reasoned answer to a proposal. */
  reply?: Reply;
}

/** A criterion of the prioritization. */
export interface WeightedCriterion {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  name: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  description?: Text;
  /** Relative weight; the weights need not add up to one. */
  weight: number;
}

/** A score of one theme on one criterion. */
export interface Score {
  /** Stable identifier, unique in its collection; safe in a URL. */
  theme: Identifier;
  /** Stable identifier, unique in its collection; safe in a URL. */
  criterion: Identifier;
  /** Sector that scored; absent when agreed by all. */
  sector?: Identifier;
  /** Points on the prioritization's scale. */
  value: number;
  /** People behind the score. */
  voters?: number;
}

/** A round that ranks themes with published criteria. */
export interface Prioritization {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Stable identifier, unique in its collection; safe in a URL. */
  plan?: Identifier;
  /** Life cycle. */
  status?: 'planned' | 'open' | 'closed';
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  start?: FlexibleDate;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed ("A la brevedad"). Only the first three can be overdue. */
  end?: FlexibleDate;
  /** Lowest score. */
  scaleMin?: number;
  /** Highest score. */
  scaleMax?: number;
  /** Criteria with weights. */
  criteria?: WeightedCriterion[];
  /** Scores. */
  scores?: Score[];
  /** Plain text, never HTML; line feeds separate paragraphs. */
  method?: Text;
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** News of the plan that credits who does the work. */
export interface Bulletin {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Calendar day, YYYY-MM-DD (ISO 8601). */
  date: Day;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  summary?: Text;
  /** Text in order. */
  blocks?: Block[];
  /** Officials credited. */
  people?: Person[];
  /** Units credited. */
  organizations?: Party[];
  /** Commitments it tells of. */
  commitments?: Identifier[];
  /** Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links. */
  url?: Url;
}

/** A step of the standard workshop. */
export interface GuideStep {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Length. */
  minutes?: number;
  /** Instructions. */
  blocks?: Block[];
  /** What is needed. */
  materials?: Line[];
}

/** The standard workshop (taller tipo) others can run. */
export interface WorkshopGuide {
  /** Stable identifier, unique in its collection; safe in a URL. */
  id: Identifier;
  /** One line of plain text, never HTML. */
  title: Line;
  /** Plain text, never HTML; line feeds separate paragraphs. */
  purpose?: Text;
  /** People. */
  groupSizeMin?: number;
  /** People. */
  groupSizeMax?: number;
  /** Roles. */
  roles?: ListItem[];
  /** Ground rules. */
  rules?: ListItem[];
  /** Agenda. */
  steps?: GuideStep[];
}
