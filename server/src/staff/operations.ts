import type { staffSchema } from './generated/staff-schema.js';

type Definition = keyof (typeof staffSchema)['$defs'];

/** One thing the staff can do, as the routes check it and `docs/staff-api.md` tells it. */
export interface StaffOperation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/staff`, with OpenAPI's `{…}`. */
  path: string;
  /** Who may: anybody, whoever is signed in (within what is assigned to their institution, and the meetings it calls or leads), or a coordinator. */
  who: 'anybody' | 'staff' | 'coordinator';
  summary: string;
  /** What it takes: JSON of a definition of schema/staff.schema.json, or a spreadsheet as CSV or XLSX. */
  takes?: Definition | 'sheet';
  /** What it answers with when it goes well; `page` is a way on to another page. Absent when there is nothing to tell (204). */
  gives?: Definition | 'sheet' | 'page';
}

/** Every route of the staff. There is none that is not here, so that who may do what is read, and tested, in one place. */
export const staffOperations = {
  getSignInMethods: { method: 'GET', path: '/sign-in-methods', who: 'anybody', gives: 'SignInMethods', summary: 'How one can sign in.' },
  signIn: { method: 'POST', path: '/session', who: 'anybody', takes: 'SignIn', gives: 'StaffSession', summary: 'Signs in with a personal access token.' },
  startOpenIdConnect: { method: 'GET', path: '/openid-connect/start', who: 'anybody', gives: 'page', summary: 'Goes to sign in with the account of somewhere else.' },
  endOpenIdConnect: { method: 'GET', path: '/openid-connect/callback', who: 'anybody', gives: 'page', summary: 'Comes back from there.' },
  getSession: { method: 'GET', path: '/session', who: 'staff', gives: 'StaffSession', summary: 'Who is signed in.' },
  changeSettings: { method: 'PATCH', path: '/session', who: 'staff', takes: 'StaffSettings', gives: 'StaffSession', summary: 'Changes what one decides for oneself.' },
  signOut: { method: 'DELETE', path: '/session', who: 'staff', summary: 'Signs out.' },
  getQueue: { method: 'GET', path: '/proposals', who: 'staff', gives: 'ReplyQueue', summary: 'Proposals and what each needs, oldest first.' },
  getProposal: { method: 'GET', path: '/proposals/{folio}', who: 'staff', gives: 'StaffProposal', summary: 'A proposal with its draft, reply, history and messages.' },
  saveDraft: { method: 'PUT', path: '/proposals/{folio}/draft', who: 'staff', takes: 'SaveDraft', gives: 'SavedDraft', summary: 'Saves a reply that is being written.' },
  removeDraft: { method: 'DELETE', path: '/proposals/{folio}/draft', who: 'staff', summary: 'Throws a draft away.' },
  publishReplies: { method: 'POST', path: '/replies', who: 'staff', takes: 'PublishReplies', gives: 'ChangedProposals', summary: 'Publishes a reply to one or several proposals.' },
  moderate: { method: 'POST', path: '/moderation', who: 'coordinator', takes: 'ModerationRequest', gives: 'ChangedProposals', summary: 'Publishes or retires proposals that were read.' },
  assign: { method: 'POST', path: '/assignments', who: 'staff', takes: 'AssignmentRequest', gives: 'ChangedProposals', summary: 'Says who is to answer; an official can only give back to the secretariat.' },
  getTemplates: { method: 'GET', path: '/templates', who: 'staff', gives: 'ReplyTemplates', summary: 'Texts to begin replies with.' },
  addTemplate: { method: 'POST', path: '/templates', who: 'staff', takes: 'SaveTemplate', gives: 'ReplyTemplate', summary: 'Makes a template.' },
  changeTemplate: { method: 'PUT', path: '/templates/{id}', who: 'staff', takes: 'SaveTemplate', gives: 'ReplyTemplate', summary: 'Changes a template.' },
  removeTemplate: { method: 'DELETE', path: '/templates/{id}', who: 'staff', summary: 'Removes a template.' },
  getOwedReplies: { method: 'GET', path: '/owed-replies', who: 'staff', gives: 'OwedReplies', summary: 'Who owes replies, to how many, since when.' },
  getOwedRepliesCsv: { method: 'GET', path: '/owed-replies.csv', who: 'staff', gives: 'sheet', summary: 'The same, proposal by proposal, as CSV.' },
  getSheetXlsx: { method: 'GET', path: '/replies.xlsx', who: 'staff', gives: 'sheet', summary: 'The proposals of the queue as a workbook to answer in.' },
  getSheetCsv: { method: 'GET', path: '/replies.csv', who: 'staff', gives: 'sheet', summary: 'The same as CSV.' },
  readSheet: { method: 'POST', path: '/replies/sheet', who: 'staff', takes: 'sheet', gives: 'SheetReport', summary: 'Takes a workbook or CSV with replies back: tells what it would do or, with `apply=1`, does it.' },
  getMeetings: { method: 'GET', path: '/meetings', who: 'staff', gives: 'StaffMeetings', summary: 'Meetings people register for, and how their seats stand.' },
  getRegistrations: { method: 'GET', path: '/meetings/{id}/registrations', who: 'staff', gives: 'MeetingRegistrations', summary: 'Who registered for a meeting.' },
  saveAttendance: { method: 'PUT', path: '/meetings/{id}/attendance', who: 'staff', takes: 'SaveAttendance', gives: 'MeetingRegistrations', summary: 'Marks who came, and how many without a registration.' },
  cancelRegistration: { method: 'POST', path: '/meetings/{id}/registrations/{code}/cancel', who: 'staff', gives: 'MeetingRegistrations', summary: 'Cancels a registration; the first who waits gets the seat.' },
  getAttendanceCsv: { method: 'GET', path: '/meetings/{id}/attendance.csv', who: 'staff', gives: 'sheet', summary: 'The registrations of a meeting and who came, as CSV.' },
  getMail: { method: 'GET', path: '/mail', who: 'coordinator', gives: 'MailQueue', summary: 'Messages that did not arrive, and how the others stand.' },
  decideMail: { method: 'POST', path: '/mail', who: 'coordinator', takes: 'MailDecision', gives: 'MailQueue', summary: 'Sends messages again, or leaves them.' },
  getRounds: { method: 'GET', path: '/prioritizations', who: 'coordinator', gives: 'StaffRounds', summary: 'Rounds people vote in, with how many ballots there are of each sector.' },
  closeRound: { method: 'POST', path: '/prioritizations/{id}/close', who: 'coordinator', takes: 'RoundDecision', gives: 'StaffRounds', summary: 'Closes a round: counts its ballots and publishes what came out.' },
  reopenRound: { method: 'POST', path: '/prioritizations/{id}/reopen', who: 'coordinator', takes: 'RoundDecision', gives: 'StaffRounds', summary: 'Opens a round again that was closed, and takes down what was published.' },
} as const satisfies Record<string, StaffOperation>;

export type StaffOperationId = keyof typeof staffOperations;
