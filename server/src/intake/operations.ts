import type { ProblemCode } from './problem.js';

/** One thing the intake does, as it is published at /openapi.json. */
export interface Operation {
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the address of the intake, with OpenAPI's `{…}`. */
  path: string;
  summary: string;
  /** Whether it takes the secret of the proposal, as a bearer token. */
  secret: boolean;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** Definition of the body in the schema. */
  body?: { schema: string; type: string };
  answer: { status: 200 | 201; schema: string; description: string; headers?: Readonly<Record<string, string>> };
  /** What it can be refused for, besides what every request can. */
  problems: readonly ProblemCode[];
}

const etag = { ETag: 'Version of the record, for If-Match.' };
const own = ['unauthorized', 'unknown-record'] as const satisfies readonly ProblemCode[];

export const operations: readonly Operation[] = [
  {
    id: 'getForm',
    method: 'GET',
    path: '/form',
    summary: 'What a form needs before it can be sent: a signed token and the consents in force.',
    secret: false,
    query: { consultation: 'Identifier of the consultation.' },
    answer: { status: 200, schema: 'IntakeForm', description: 'The form.' },
    problems: ['unknown-consultation', 'consultation-closed'],
  },
  {
    id: 'sendProposal',
    method: 'POST',
    path: '',
    summary: 'Sends a proposal. It is kept once for each Idempotency-Key: the same again, with any token of the form, gets the first answer.',
    secret: false,
    headers: { 'Idempotency-Key': '16 to 200 visible characters no other send has, such as a UUID; with or without quotes.' },
    body: { schema: 'ProposalSubmission', type: 'application/json' },
    answer: { status: 201, schema: 'ProposalReceipt', description: 'It is on the disk. This is the only time the secret is told, but for repetitions.', headers: { Location: 'Address of the own record.' } },
    problems: [
      'invalid', 'not-json', 'idempotency-key-missing', 'form-token-invalid', 'form-token-expired', 'form-too-fast', 'form-website-filled', 'consultation-closed', 'unknown-consultation', 'in-progress', 'too-large',
      'not-a-json-type', 'idempotency-key-reused',
    ],
  },
  {
    id: 'getOwnProposal',
    method: 'GET',
    path: '/{folio}',
    summary: 'One’s own proposal: where it stands, what it says, its reply and what can still be done.',
    secret: true,
    answer: { status: 200, schema: 'OwnProposal', description: 'The proposal.', headers: etag },
    problems: own,
  },
  {
    id: 'exportOwnProposal',
    method: 'GET',
    path: '/{folio}/export',
    summary: 'Everything that is kept about one’s own proposal, as a file.',
    secret: true,
    answer: { status: 200, schema: 'ProposalExport', description: 'Everything.', headers: { 'Content-Disposition': 'attachment, with the folio as the name of the file.' } },
    problems: own,
  },
  {
    id: 'correctOwnProposal',
    method: 'PATCH',
    path: '/{folio}',
    summary: 'Corrects one’s own proposal within the window, and the personal data at any time: a merge patch (RFC 7396) of ProposalContent with `author` and `consents`.',
    secret: true,
    headers: { 'If-Match': 'ETag of the version that is corrected.' },
    body: { schema: '', type: 'application/merge-patch+json' },
    answer: { status: 200, schema: 'OwnProposal', description: 'What it says now.', headers: etag },
    problems: [...own, 'invalid', 'not-json', 'correction-closed', 'version-changed', 'version-missing', 'too-large', 'not-a-json-type'],
  },
  {
    id: 'withdrawOwnProposal',
    method: 'POST',
    path: '/{folio}/withdraw',
    summary: 'Withdraws one’s own proposal; doing it again changes nothing.',
    secret: true,
    answer: { status: 200, schema: 'OwnProposal', description: 'The proposal, withdrawn.', headers: etag },
    problems: [...own, 'withdrawal-closed', 'version-changed'],
  },
  {
    id: 'erasePersonalData',
    method: 'DELETE',
    path: '/{folio}/personal-data',
    summary: 'Erases the personal data kept with one’s own proposal, the published name among them. The proposal stays.',
    secret: true,
    answer: { status: 200, schema: 'OwnProposal', description: 'The proposal, without personal data.', headers: etag },
    problems: own,
  },
];

/** What every request can be refused for. */
export const commonProblems: readonly ProblemCode[] = ['origin-not-allowed', 'too-many-requests', 'unexpected', 'store-unavailable'];
