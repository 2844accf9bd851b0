/** One thing the staff can do, as the routes check it and `docs/staff-api.md` tells it. */
export interface StaffOperation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/staff`, with OpenAPI's `{…}`. */
  path: string;
  /** Who may: anybody, whoever is signed in (within what is assigned to their institution), or a coordinator. */
  who: 'anybody' | 'staff' | 'coordinator';
  summary: string;
  /** What it takes, when that is not JSON: a spreadsheet, as CSV or XLSX. */
  takes?: 'sheet';
}

/** Every route of the staff. There is none that is not here, so that who may do what is read, and tested, in one place. */
export const staffOperations = {
  getSignInMethods: { method: 'GET', path: '/sign-in-methods', who: 'anybody', summary: 'How one can sign in.' },
  signIn: { method: 'POST', path: '/session', who: 'anybody', summary: 'Signs in with a personal access token.' },
  startOpenIdConnect: { method: 'GET', path: '/openid-connect/start', who: 'anybody', summary: 'Goes to sign in with the account of somewhere else.' },
  endOpenIdConnect: { method: 'GET', path: '/openid-connect/callback', who: 'anybody', summary: 'Comes back from there.' },
  getSession: { method: 'GET', path: '/session', who: 'staff', summary: 'Who is signed in.' },
  changeSettings: { method: 'PATCH', path: '/session', who: 'staff', summary: 'Changes what one decides for oneself.' },
  signOut: { method: 'DELETE', path: '/session', who: 'staff', summary: 'Signs out.' },
  getQueue: { method: 'GET', path: '/proposals', who: 'staff', summary: 'Proposals and what each needs, oldest first.' },
  getProposal: { method: 'GET', path: '/proposals/{folio}', who: 'staff', summary: 'A proposal with its draft, reply, history and messages.' },
  saveDraft: { method: 'PUT', path: '/proposals/{folio}/draft', who: 'staff', summary: 'Saves a reply that is being written.' },
  removeDraft: { method: 'DELETE', path: '/proposals/{folio}/draft', who: 'staff', summary: 'Throws a draft away.' },
  publishReplies: { method: 'POST', path: '/replies', who: 'staff', summary: 'Publishes a reply to one or several proposals.' },
  moderate: { method: 'POST', path: '/moderation', who: 'coordinator', summary: 'Publishes or retires proposals that were read.' },
  assign: { method: 'POST', path: '/assignments', who: 'staff', summary: 'Says who is to answer; an official can only give back to the secretariat.' },
  getTemplates: { method: 'GET', path: '/templates', who: 'staff', summary: 'Texts to begin replies with.' },
  addTemplate: { method: 'POST', path: '/templates', who: 'staff', summary: 'Makes a template.' },
  changeTemplate: { method: 'PUT', path: '/templates/{id}', who: 'staff', summary: 'Changes a template.' },
  removeTemplate: { method: 'DELETE', path: '/templates/{id}', who: 'staff', summary: 'Removes a template.' },
  getOwedReplies: { method: 'GET', path: '/owed-replies', who: 'staff', summary: 'Who owes replies, to how many, since when.' },
  getOwedRepliesCsv: { method: 'GET', path: '/owed-replies.csv', who: 'staff', summary: 'The same, proposal by proposal, as CSV.' },
  getSheetXlsx: { method: 'GET', path: '/replies.xlsx', who: 'staff', summary: 'The proposals of the queue as a workbook to answer in.' },
  getSheetCsv: { method: 'GET', path: '/replies.csv', who: 'staff', summary: 'The same as CSV.' },
  readSheet: { method: 'POST', path: '/replies/sheet', who: 'staff', summary: 'Takes a workbook or CSV with replies back: tells what it would do or, with `apply`, does it.', takes: 'sheet' },
  getMail: { method: 'GET', path: '/mail', who: 'coordinator', summary: 'Messages that did not arrive, and how the others stand.' },
  decideMail: { method: 'POST', path: '/mail', who: 'coordinator', summary: 'Sends messages again, or leaves them.' },
} as const satisfies Record<string, StaffOperation>;

export type StaffOperationId = keyof typeof staffOperations;
