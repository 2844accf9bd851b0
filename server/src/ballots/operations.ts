import type { Operation } from '../intake/operations.js';
import type { ProblemCode } from '../intake/problem.js';

const etag = { ETag: 'Version of the ballot, for If-Match.' };
const own = ['unauthorized', 'unknown-ballot'] as const satisfies readonly ProblemCode[];

/** What can be done with ballots, below `/api/ballots`. */
export const ballotOperations: readonly Operation[] = [
  {
    id: 'getBallotForm',
    method: 'GET',
    path: '/form',
    summary: 'What a ballot needs before it can be sent: a signed token, how the round is voted on and the consent in force.',
    secret: false,
    query: { prioritization: 'Identifier of the round.' },
    answer: { status: 200, schema: 'BallotForm', description: 'The form.' },
    problems: ['unknown-prioritization', 'prioritization-closed'],
  },
  {
    id: 'castBallot',
    method: 'POST',
    path: '',
    summary: 'Casts a ballot. It is kept once for each Idempotency-Key, and another ballot of the same device changes the first.',
    secret: false,
    headers: { 'Idempotency-Key': '16 to 200 visible characters no other send has, such as a UUID; with or without quotes.' },
    body: { schema: 'BallotSubmission', type: 'application/json' },
    answer: { status: 201, schema: 'BallotReceipt', description: 'It is on the disk and will be counted.', headers: { Location: 'Address of the ballot.' } },
    problems: [
      'invalid', 'not-json', 'idempotency-key-missing', 'form-token-invalid', 'form-token-expired', 'form-too-fast', 'form-website-filled', 'prioritization-closed', 'invitation-unknown', 'invitation-used',
      'unknown-prioritization', 'in-progress', 'too-large', 'not-a-json-type', 'idempotency-key-reused',
    ],
  },
  {
    id: 'getOwnBallot',
    method: 'GET',
    path: '/{ballot}',
    summary: 'One’s own ballot: what it says, and whether it can still be changed.',
    secret: true,
    answer: { status: 200, schema: 'OwnBallot', description: 'The ballot.', headers: etag },
    problems: own,
  },
  {
    id: 'exportOwnBallot',
    method: 'GET',
    path: '/{ballot}/export',
    summary: 'Everything that is kept about one’s own ballot, as a file.',
    secret: true,
    answer: { status: 200, schema: 'BallotExport', description: 'Everything.', headers: { 'Content-Disposition': 'attachment, with the code as the name of the file.' } },
    problems: own,
  },
  {
    id: 'changeOwnBallot',
    method: 'PUT',
    path: '/{ballot}',
    summary: 'Has one’s own ballot say something else, while the round is open.',
    secret: true,
    headers: { 'If-Match': 'ETag of the version that is changed.' },
    body: { schema: 'BallotChange', type: 'application/json' },
    answer: { status: 200, schema: 'OwnBallot', description: 'What it says now.', headers: etag },
    problems: [...own, 'invalid', 'not-json', 'prioritization-closed', 'ballot-changed', 'version-missing', 'too-large', 'not-a-json-type'],
  },
  {
    id: 'withdrawOwnBallot',
    method: 'DELETE',
    path: '/{ballot}',
    summary: 'Withdraws one’s own ballot, of which nothing it said is kept; doing it again changes nothing.',
    secret: true,
    answer: { status: 200, schema: 'OwnBallot', description: 'The ballot, withdrawn.', headers: etag },
    problems: [...own, 'prioritization-closed', 'ballot-changed'],
  },
];
