// Generated from schema/feed.schema.json by `npm run generate`. Do not edit.

/** Everything an open-government forum publishes about its action plan, in one document. */
export interface FeedDocument {
  /** Version of this format, MAJOR.MINOR. A reader refuses a newer major. */
  version: string;
  /** Who publishes the feed. */
  publisher: {
    /** Name of the publisher. */
    name: Line;
    /** Its site. */
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
    /** Folder of the calendars of one kind, region, plan or theme and of each meeting, ending in a slash. */
    calendars?: Url;
    /** The forum's page. */
    home?: Url;
    /** Page of the repository of evidence. */
    repository?: Url;
    /** Bulletins, replies and changes of commitments as Atom. */
    atom?: Url;
    /** List of the collections as CSV files, which are in its folder. */
    tables?: Url;
    /** Folder of the files for search engines and other programs, ending in a slash. */
    linkedData?: Url;
    /** Where proposals and registrations are received. */
    intake?: Url;
  };
  /** The forum whose work this is. */
  forum: Forum;
  /** Sectors in the order they are shown. */
  sectors?: Sector[];
  /** Regions in the order they are shown. */
  regions?: Region[];
  /** Organizations that take part or are named. */
  organizations?: Organization[] | PageReference;
  /** Days that are not working days; weekends need not be listed. */
  holidays?: Holiday[];
  /** Themes of the plans. */
  themes?: Theme[] | PageReference;
  /** Action plans. */
  plans?: Plan[] | PageReference;
  /** Commitments of all plans. */
  commitments?: Commitment[] | PageReference;
  /** Meetings, workshops among them. */
  meetings?: Meeting[] | PageReference;
  /** Public consultations. */
  consultations?: Consultation[] | PageReference;
  /** Proposals and their replies. */
  proposals?: Proposal[] | PageReference;
  /** Rounds of prioritization. */
  prioritizations?: Prioritization[] | PageReference;
  /** Standard workshops others can run. */
  workshopGuides?: WorkshopGuide[] | PageReference;
  /** News of the plans. */
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
  /** Records on each page but the newest, which may have fewer. */
  pageSize?: number;
  /** Address of any page, relative to the feed, with {page} for its number; page 1 has the oldest records. */
  pages?: string;
  /** Folder of the search index, relative to the feed, ending in a slash. */
  index?: Url;
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
  /** Its address. */
  url: Url;
}

/** Who does something: an organization of the feed, or a name as written. */
export interface Party {
  /** Organization of this feed. */
  organization?: Identifier;
  /** Name as the source wrote it; kept even when the organization is known. */
  name?: Line;
}

/** A person named in a public role. */
export interface Person {
  /** Name, as the source wrote it. */
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
  /** Text of the item. */
  text: Text;
  /** Sub-items. */
  items?: Text[];
}

/** A published document. */
export interface Document {
  /** Identifier, unique among the documents of the feed. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** Its address; absent when it is known but not on line. */
  url?: Url;
  /** A kept copy, for when the original is gone. */
  archiveUrl?: Url;
  /** Kind of document, in the feed's language. */
  type?: Line;
  /** Media type, such as application/pdf. */
  format?: Line;
  /** Publication date. */
  date?: FlexibleDate;
  /** Language it is written in; the feed's when absent. */
  language?: Language;
  /** Who published it. */
  publisher?: Party;
  /** Bytes. */
  size?: number;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string;
  /** OGP participation and co-creation standard it evidences, 1 to 5. */
  standard?: number;
  /** Minimum requirement of that standard it evidences, such as 2.2. */
  requirement?: string;
  /** Plan it belongs to. */
  plan?: Identifier;
  /** What it contains. */
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
  /** Where the target is set down. */
  url?: Url;
}

/** The multi-stakeholder forum that owns the plan. */
export interface Forum {
  /** Official name. */
  name: Line;
  /** Acronym. */
  shortName?: Line;
  /** What it is and what it does. */
  description?: Text;
  /** Its page. */
  url?: Url;
  /** Contact address. */
  email?: string;
  /** Seats of the forum. */
  members?: Membership[];
  /** Its published rules of participation. */
  rules?: Document;
  /** Smallest count of people that is published; where there are fewer, the count is left out and widgets say so. */
  minimumCount?: number;
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
    /** Different themes in a plan. */
    themesPerPlan?: Target;
    /** Different Sustainable Development Goals in a plan. */
    sdgsPerPlan?: Target;
    /** Sectors that raised the commitments of a plan. */
    sectorsPerPlan?: Target;
    /** Milestones with a deliverable or an indicator, in percent (min). */
    percentMeasurable?: Target;
    /** Proposals answered, in percent (min). */
    percentReplied?: Target;
    /** Meetings held whose minutes are published, in percent (min). */
    percentMinutes?: Target;
    /** Working days to publish the minutes of a meeting (max). */
    minutesWorkingDays?: Target;
    /** Days between publishing an opportunity to take part and its start (min). */
    daysOfNotice?: Target;
    /** Meetings about implementation open to civil society in a calendar year. */
    implementationMeetingsPerYear?: Target;
  };
}

/** A seat of the forum. */
export interface Membership {
  /** Organization that holds the seat. */
  organization?: Identifier;
  /** Person who sits in it. */
  person?: Person;
  /** Sector the seat belongs to. */
  sector?: Identifier;
  /** Role in the forum, such as chair or substitute. */
  role?: Line;
  /** Since when. */
  start?: FlexibleDate;
  /** Until when. */
  end?: FlexibleDate;
}

/** A kind of actor: citizens, civil society, public sector, academia, private sector. */
export interface Sector {
  /** Identifier. */
  id: Identifier;
  /** Name. */
  name: Line;
  /** Who belongs to it. */
  description?: Text;
}

/** A first-level division of the country, in the order they are shown (Chile: north to south). */
export interface Region {
  /** ISO 3166-2 code, such as CL-RM. */
  id: Identifier;
  /** Official name. */
  name: Line;
  /** Short name, for where there is little room. */
  shortName?: Line;
  /** First day it existed; absent if it always did. */
  start?: Day;
  /** Last day it existed. */
  end?: Day;
}

/** An organization. */
export interface Organization {
  /** Identifier. */
  id: Identifier;
  /** Official name. */
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
  /** When it was founded. */
  start?: FlexibleDate;
  /** When it ceased to exist. */
  end?: FlexibleDate;
  /** Region it works in; absent when it is national. */
  region?: Identifier;
  /** Its site. */
  url?: Url;
  /** Institutional address. */
  email?: string;
}

/** A day that is not a working day. */
export interface Holiday {
  /** The day. */
  date: Day;
  /** Name of the holiday. */
  name?: Line;
  /** Only in this region. */
  region?: Identifier;
}

/** A subject that groups commitments, proposals and meetings. */
export interface Theme {
  /** Identifier. */
  id: Identifier;
  /** Name. */
  name: Line;
  /** What it covers. */
  description?: Text;
  /** OGP policy area. */
  policyArea?: Line;
}

/** A stage of the plan's cycle. */
export interface Stage {
  /** Identifier, unique in its plan. */
  id: Identifier;
  /** Name. */
  name: Line;
  /** What the stage is for. */
  kind?: 'preparation' | 'consultation' | 'drafting' | 'delivery' | 'implementation' | 'midterm-review' | 'self-assessment' | 'irm-review' | 'other';
  /** First day. */
  start?: FlexibleDate;
  /** Last day. */
  end?: FlexibleDate;
  /** What happens in it. */
  description?: Text;
}

/** An OGP action plan. */
export interface Plan {
  /** Identifier. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** Ordinal of the plan. */
  number?: number;
  /** What it is about. */
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
  /** Its page. */
  url?: Url;
}

/** The time a progress report covers. */
export interface ReportingPeriod {
  /** First day it covers. */
  start?: FlexibleDate;
  /** Cut-off of the report; reports are ordered by it. */
  end: FlexibleDate;
  /** Name of the period, if it has one. */
  label?: Line;
}

/** How one will know: what is measured, from where and up to where. */
export interface Indicator {
  /** Identifier, unique in its commitment. */
  id: Identifier;
  /** What is measured. */
  name: Line;
  /** Value before, with its unit and date. */
  baseline?: Line;
  /** Value to reach, with its unit. */
  target?: Line;
  /** When it should be reached. */
  due?: FlexibleDate;
  /** Where the values come from. */
  source?: Line;
  /** Where the values are published. */
  url?: Url;
}

/** The value of an indicator at the end of a reporting period. */
export interface Measurement {
  /** Indicator of the same milestone or commitment. */
  indicator: Identifier;
  /** Value, with its unit. */
  value: Line;
}

/** Progress at the end of one reporting period; never overwritten by the next. */
export interface ProgressReport {
  /** Time it covers. */
  period: ReportingPeriod;
  /** Completion at the end of the period, as reported by the government. */
  status: Status;
  /** Progress, 0 to 100. */
  percent?: number;
  /** What was done. */
  summary?: Text;
  /** What stood in the way; required when behind. */
  difficulties?: Text;
  /** Values of the indicators. */
  measurements?: Measurement[];
  /** Day the report was published. */
  published?: Day;
}

/** What OGP's Independent Reporting Mechanism found. */
export interface IrmAssessment {
  /** Completion. */
  status?: IrmStatus;
  /** Report it comes from. */
  period?: Line;
  /** When the report was published. */
  date?: FlexibleDate;
  /** Whether the commitment can be verified. */
  verifiable?: boolean;
  /** Whether it has an open-government lens. */
  openGovernmentLens?: boolean;
  /** Whether it was found promising. */
  promising?: boolean;
  /** Potential for results. */
  potential?: 'unclear' | 'modest' | 'substantial';
  /** Early results. */
  earlyResults?: 'no-notable-results' | 'moderate-results' | 'significant-results';
  /** Potential impact, as coded for action plans before 2020. */
  potentialImpact?: 'none' | 'minor' | 'moderate' | 'transformative';
  /** Whether it opened government, as coded before early results. */
  openedGovernment?: 'worsened' | 'did-not-change' | 'marginal' | 'major' | 'outstanding';
  /** What was found. */
  summary?: Text;
  /** The report. */
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
  /** Identifier, unique in its commitment. */
  id: Identifier;
  /** What will be done. */
  title: Line;
  /** More about it. */
  description?: Text;
  /** What will exist when it is done. */
  deliverable?: Line;
  /** How one will know. */
  indicators?: Indicator[];
  /** When work on it begins. */
  start?: FlexibleDate;
  /** Due date. */
  end?: FlexibleDate;
  /** Who carries it out. */
  responsible?: Party[];
  /** Progress per reporting period. */
  reports?: ProgressReport[];
  /** Evidence of progress. */
  evidence?: Document[];
  /** What the IRM found of it. */
  irm?: IrmAssessment;
}

/** A commitment of an action plan. */
export interface Commitment {
  /** Identifier. */
  id: Identifier;
  /** Identifier in OGP's database, such as CL0051. */
  ogpId?: Line;
  /** Plan it belongs to. */
  plan?: Identifier;
  /** Ordinal in the plan. */
  number?: number;
  /** Title. */
  title: Line;
  /** What will be done. */
  summary?: Text;
  /** Public problem it addresses and who lives it. */
  problem?: Text;
  /** What should be different at the end. */
  objective?: Text;
  /** How one will know. */
  indicators?: Indicator[];
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
  /** The checklist of the five criteria. */
  criteria?: Criteria;
  /** When implementation begins. */
  start?: FlexibleDate;
  /** Due date. */
  end?: FlexibleDate;
  /** Steps in order. */
  milestones?: Milestone[];
  /** Progress of the whole, per reporting period. */
  reports?: ProgressReport[];
  /** Evidence of the whole. */
  evidence?: Document[];
  /** What the IRM found of it. */
  irm?: IrmAssessment;
  /** Why it was withdrawn; absent when it stands. */
  withdrawn?: Text;
  /** Commitment of an earlier plan it continues, by OGP identifier. */
  previous?: Line;
  /** Proposals it came from. */
  proposals?: Identifier[];
  /** When the record last changed. */
  updated?: Instant;
  /** Its page. */
  url?: Url;
}

/** Where a meeting is held. */
export interface Place {
  /** Name of the place or room. */
  name?: Line;
  /** Street address. */
  address?: Line;
  /** Region it is in. */
  region?: Identifier;
  /** Access for people with disabilities, as stated. */
  accessibility?: Text;
  /** Map or page about it. */
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
  /** The point. */
  title: Line;
  /** Number as written. */
  number?: Line;
}

/** What was said on a point. */
export interface Discussion {
  /** Point of the agenda it belongs to. */
  title?: Line;
  /** Text in order. */
  blocks: Block[];
}

/** A recommendation recorded in the minutes. */
export interface Recommendation {
  /** The recommendation. */
  text: Text;
  /** Who made it, as written. */
  by?: Line;
}

/** A later word on an agreement; never overwritten by the next. */
export interface AgreementUpdate {
  /** Day it was reported. */
  date: Day;
  /** Meeting it was reported in. */
  meeting?: Identifier;
  /** What became of it. */
  status: 'open' | 'done' | 'dropped';
  /** What was reported. */
  note?: Text;
  /** Proof. */
  evidence?: Document[];
}

/** An agreement of a meeting: what, who, when. */
export interface Agreement {
  /** Identifier, unique in its meeting. */
  id: Identifier;
  /** What was agreed. */
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
  /** The sector. */
  sector: Identifier;
  /** People. */
  count: number;
}

/** A meeting, workshop or hearing. */
export interface Meeting {
  /** Identifier. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** What it is. */
  kind?: 'forum' | 'workshop' | 'hearing' | 'working-group' | 'other';
  /** When it begins, on the wall where it is held. */
  start: LocalDateTime;
  /** When it ends; for an all-day meeting its last day, itself included. */
  end?: LocalDateTime;
  /** Zone of start and end; defaults to the feed's. */
  timeZone?: TimeZone;
  /** Whether anyone may attend; absent when the source does not say. */
  access?: 'open' | 'internal';
  /** Absent means it stands. */
  status?: 'scheduled' | 'moved' | 'cancelled';
  /** Where it was before it moved. */
  previousStart?: LocalDateTime;
  /** Revision of the record: one more each time a change matters to who has it in a calendar. */
  sequence?: number;
  /** Why it moved or was cancelled. */
  statusReason?: Text;
  /** When the record last changed. */
  updated?: Instant;
  /** How one attends. */
  mode?: 'in-person' | 'online' | 'hybrid';
  /** Where it is held. */
  place?: Place;
  /** Link to attend online. */
  joinUrl?: Url;
  /** Plan it serves. */
  plan?: Identifier;
  /** Theme it deals with. */
  theme?: Identifier;
  /** Consultation it is part of. */
  consultation?: Identifier;
  /** Commitments it deals with. */
  commitments?: Identifier[];
  /** OGP participation and co-creation standard it evidences, 1 to 5. */
  standard?: number;
  /** Who calls it. */
  organizer?: Party;
  /** Who leads it. */
  facilitator?: Party;
  /** What it is about. */
  summary?: Text;
  /** Points announced. */
  agenda?: AgendaItem[];
  /** Standard workshop it follows. */
  guide?: Identifier;
  /** Access offered to everyone, such as sign language or captions. */
  accessibility?: Text;
  /** Languages it is held in; the feed's when absent. */
  languages?: Language[];
  /** Sectors invited. */
  invitedSectors?: Identifier[];
  /** Places in total. */
  seats?: number;
  /** Places taken. */
  seatsTaken?: number;
  /** People on the waiting list. */
  waiting?: number;
  /** When registration opens. */
  registrationStart?: LocalDateTime;
  /** When registration closes. */
  registrationEnd?: LocalDateTime;
  /** People who attended, by sector. */
  attendance?: SectorCount[];
  /** People who attended, in all; for when not every sector can be counted. */
  attended?: number;
  /** Page to register on. */
  registrationUrl?: Url;
  /** Recording of it. */
  recordingUrl?: Url;
  /** Material of the meeting. */
  documents?: Document[];
  /** Its minutes; absent while there are none. */
  minutes?: Minutes;
  /** Its page. */
  url?: Url;
}

/** How many proposals share some traits, so that figures can be shown without getting every proposal. */
export interface ProposalTally {
  /** Theme of the proposals. */
  theme?: Identifier;
  /** Region of the proposals. */
  region?: Identifier;
  /** Sector of who proposed. */
  sector?: Identifier;
  /** Proposals. */
  count?: number;
  /** Stands for a count too small to publish: there are fewer than this. */
  fewerThan?: number;
}

/** Figures of a whole consultation, counted by whoever publishes it. */
export interface ConsultationFigures {
  /** Proposals received, those not published included. */
  received?: number;
  /** Received and not yet published. */
  awaitingModeration?: number;
  /** Published, whatever became of them. */
  published?: number;
  /** Published with a reply. */
  answered?: number;
  /** Withdrawn by who proposed. */
  withdrawn?: number;
  /** Retired by moderation. */
  retired?: number;
  /** Day the oldest one without a reply was received. */
  oldestPending?: Day;
  /** Median time to reply, in working days. */
  medianReplyWorkingDays?: number;
}

/** A public consultation. */
export interface Consultation {
  /** Identifier. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** Plan it serves. */
  plan?: Identifier;
  /** Who runs it. */
  organizer?: Party;
  /** Themes it asks about. */
  themes?: Identifier[];
  /** Life cycle. */
  status?: 'planned' | 'open' | 'closed-analysing' | 'closed-reported' | 'not-going-forward';
  /** Why it is not going forward. */
  statusReason?: Text;
  /** First day to take part. */
  start?: FlexibleDate;
  /** Last day to take part. */
  end?: FlexibleDate;
  /** By when every proposal is to be answered. */
  replyBy?: FlexibleDate;
  /** Whether proposals are read before or after they are published. */
  moderation?: 'before-publication' | 'after-publication';
  /** What is asked, and of whom. */
  summary?: Text;
  /** What was heard and what was done with it. */
  report?: Document;
  /** Material to take part with. */
  documents?: Document[];
  /** Figures of the whole, for a consultation whose proposals are kept in pages. */
  figures?: ConsultationFigures;
  /** Proposals by theme, region and sector; each proposal is counted in one. */
  tallies?: ProposalTally[];
  /** Page to take part on. */
  participateUrl?: Url;
  /** Its page. */
  url?: Url;
}

/** The published, reasoned answer to a proposal. */
export interface Reply {
  /** Day it was published. */
  date: Day;
  /** What was decided. */
  decision: 'accepted' | 'partly' | 'not-accepted' | 'already-done' | 'out-of-scope' | 'duplicate';
  /** Why. */
  reasons: Text;
  /** Who answers. */
  organization?: Party;
  /** Official who signs it. */
  official?: Person;
  /** What it refers to. */
  documents?: Document[];
  /** Commitment it became. */
  commitment?: Identifier;
  /** Proposal it repeats. */
  duplicateOf?: Identifier;
}

/** What a citizen or organization put forward; no personal data. */
export interface Proposal {
  /** Folio. */
  id: Identifier;
  /** Consultation it answers. */
  consultation?: Identifier;
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
  /** Institution it is addressed to. */
  institution?: Party;
  /** Sector of who proposes. */
  sector?: Identifier;
  /** Name, only when its author asked for it to be shown. */
  author?: Line;
  /** Day it was received. */
  submitted: Day;
  /** How it arrived. */
  channel?: 'online' | 'in-person';
  /** Workshop it was gathered in. */
  meeting?: Identifier;
  /** Expressions of support. */
  support?: number;
  /** Where it stands. */
  status?: 'received' | 'published' | 'answered' | 'withdrawn' | 'retired';
  /** Why it was retired. */
  statusReason?: Text;
  /** The reply; absent while there is none. */
  reply?: Reply;
  /** When the record last changed. */
  updated?: Instant;
  /** Its own page, for citing. */
  url?: Url;
}

/** A criterion of the prioritization. */
export interface WeightedCriterion {
  /** Identifier, unique in its prioritization. */
  id: Identifier;
  /** Name. */
  name: Line;
  /** What it asks. */
  description?: Text;
  /** Relative weight; the weights need not add up to one. */
  weight: number;
}

/** A score of one theme on one criterion. */
export interface Score {
  /** Theme scored. */
  theme: Identifier;
  /** Criterion it is scored on. */
  criterion: Identifier;
  /** Sector that scored; absent when agreed by all. */
  sector?: Identifier;
  /** Points on the prioritization's scale; the mean when several people scored. */
  value?: number;
  /** People behind the score. */
  voters?: number;
  /** Stands for a score that is not published, because fewer people than this gave it. */
  fewerThan?: number;
}

/** What the people of one sector gave a theme, added up. */
export interface Vote {
  /** Theme voted on. */
  theme: Identifier;
  /** Sector of the voters; absent for everyone. */
  sector?: Identifier;
  /** Mean rank, 1 being first, or points in all, as the ballot says. */
  value: number;
  /** People behind it. */
  voters?: number;
}

/** A round that ranks themes with published criteria. */
export interface Prioritization {
  /** Identifier. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** Plan it serves. */
  plan?: Identifier;
  /** Life cycle. */
  status?: 'planned' | 'open' | 'closed';
  /** First day. */
  start?: FlexibleDate;
  /** Last day. */
  end?: FlexibleDate;
  /** Themes that take part; all of the feed's when absent. */
  themes?: Identifier[];
  /** How many of the first themes are taken up. */
  selected?: number;
  /** Lowest score. */
  scaleMin?: number;
  /** Highest score. */
  scaleMax?: number;
  /** Criteria with weights. */
  criteria?: WeightedCriterion[];
  /** Scores. */
  scores?: Score[];
  /** How people vote. */
  ballot?: 'ranking' | 'points';
  /** Points each person hands out, when they vote by points. */
  ballotPoints?: number;
  /** Votes by theme and sector. */
  votes?: Vote[];
  /** Scores and votes of fewer people are not published. */
  minimumVoters?: number;
  /** How the ranking is made, in words. */
  method?: Text;
  /** Report of the round. */
  report?: Document;
  /** Page to vote on. */
  participateUrl?: Url;
  /** Its page. */
  url?: Url;
}

/** News of the plan that credits who does the work. */
export interface Bulletin {
  /** Identifier. */
  id: Identifier;
  /** Headline. */
  title: Line;
  /** Day it was published. */
  date: Day;
  /** When it last changed. */
  updated?: Instant;
  /** Plan it tells of. */
  plan?: Identifier;
  /** What it tells, in a few sentences. */
  summary?: Text;
  /** Text in order. */
  blocks?: Block[];
  /** Officials credited. */
  people?: Person[];
  /** Units credited. */
  organizations?: Party[];
  /** Commitments it tells of. */
  commitments?: Identifier[];
  /** Where to read more. */
  links?: Link[];
  /** Its page. */
  url?: Url;
}

/** A step of the standard workshop. */
export interface GuideStep {
  /** Identifier, unique in its guide. */
  id: Identifier;
  /** What is done. */
  title: Line;
  /** Length, in minutes. */
  minutes?: number;
  /** Shortest it may be cut to, in minutes. */
  minutesMin?: number;
  /** Minutes to add for each person at the table. */
  minutesPerPerson?: number;
  /** Whether a short workshop may leave it out. */
  optional?: boolean;
  /** Instructions. */
  blocks?: Block[];
  /** What is needed. */
  materials?: Line[];
}

/** The standard workshop (taller tipo) others can run. */
export interface WorkshopGuide {
  /** Identifier. */
  id: Identifier;
  /** Title. */
  title: Line;
  /** What it is for. */
  purpose?: Text;
  /** Fewest people it is meant for. */
  groupSizeMin?: number;
  /** Most people it is meant for. */
  groupSizeMax?: number;
  /** People at one table. */
  tableSize?: number;
  /** Roles to hand out. */
  roles?: ListItem[];
  /** Ground rules. */
  rules?: ListItem[];
  /** Steps in order. */
  steps?: GuideStep[];
  /** What is needed for the whole. */
  materials?: Line[];
  /** How everyone can take part. */
  accessibility?: Block[];
  /** How proposals are written down. */
  recording?: Block[];
  /** How the workshop is evaluated. */
  evaluation?: Block[];
  /** Files to print or show. */
  documents?: Document[];
  /** When it last changed. */
  updated?: Instant;
}
