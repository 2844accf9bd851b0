import type { Operation } from '../intake/operations.js';

const etag = { ETag: 'Version of the registration.' };
const own = ['unauthorized', 'unknown-registration'] as const;
const closed = ['registration-not-open', 'registration-closed', 'registration-elsewhere', 'meeting-cancelled'] as const;

/** What can be done with registrations, as it is published at /openapi.json. */
export const registrationOperations: readonly Operation[] = [
  {
    id: 'getRegistrationForm',
    method: 'GET',
    path: '/form',
    summary: 'What a form for registrations needs before it can be sent, and how the seats stand: a signed token and the consents in force.',
    secret: false,
    query: { meeting: 'Identifier of the meeting.' },
    answer: { status: 200, schema: 'RegistrationForm', description: 'The form.' },
    problems: ['unknown-meeting', ...closed],
  },
  {
    id: 'register',
    method: 'POST',
    path: '',
    summary: 'Registers for a meeting: with a seat while there are any, else at the end of the waiting list. It is kept once for each Idempotency-Key: the same again, with any token of the form, gets the same code and secret, and how it stands now.',
    secret: false,
    headers: { 'Idempotency-Key': '16 to 200 visible characters no other send has, such as a UUID; with or without quotes.' },
    body: { schema: 'RegistrationSubmission', type: 'application/json' },
    answer: { status: 201, schema: 'RegistrationReceipt', description: 'It is on the disk.', headers: { Location: 'Address of the own registration.' } },
    problems: [
      'invalid', 'not-json', 'idempotency-key-missing', 'form-token-invalid', 'form-token-expired', 'form-too-fast', 'form-website-filled', ...closed, 'meeting-moved', 'unknown-meeting', 'in-progress', 'registration-cancelled',
      'too-large', 'not-a-json-type', 'idempotency-key-reused',
    ],
  },
  {
    id: 'getOwnRegistration',
    method: 'GET',
    path: '/{code}',
    summary: 'One’s own registration: whether it has a seat, its place on the waiting list, what is kept of it and what can still be done.',
    secret: true,
    answer: { status: 200, schema: 'OwnRegistration', description: 'The registration.', headers: etag },
    problems: own,
  },
  {
    id: 'exportOwnRegistration',
    method: 'GET',
    path: '/{code}/export',
    summary: 'Everything that is kept about one’s own registration, as a file.',
    secret: true,
    answer: { status: 200, schema: 'RegistrationExport', description: 'Everything.', headers: { 'Content-Disposition': 'attachment, with the code as the name of the file.' } },
    problems: own,
  },
  {
    id: 'cancelOwnRegistration',
    method: 'POST',
    path: '/{code}/cancel',
    summary: 'Cancels one’s own registration until the meeting begins; the first who waits gets the seat. Doing it again changes nothing.',
    secret: true,
    answer: { status: 200, schema: 'OwnRegistration', description: 'The registration, cancelled.', headers: etag },
    problems: [...own, 'cancellation-closed'],
  },
  {
    id: 'eraseRegistrationData',
    method: 'DELETE',
    path: '/{code}/personal-data',
    summary: 'Erases the personal data kept with one’s own registration. The seat, or the place on the waiting list, stays.',
    secret: true,
    answer: { status: 200, schema: 'OwnRegistration', description: 'The registration, without personal data.', headers: etag },
    problems: own,
  },
];
