import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OwnRegistration, RegistrationExport, RegistrationForm, RegistrationReceipt, RegistrationSubmission } from 'mga-widgets/domain';
import { bearer } from '../intake/bearer.js';
import { consentTextsKept, missingConsents } from '../intake/consents.js';
import { issueToken, tokenLife } from '../intake/form-token.js';
import { pathParameter } from '../intake/path-parameter.js';
import { IntakeProblem } from '../intake/problem.js';
import { onceForEachKey } from '../intake/routes/once-for-each-key.js';
import { readRegistration } from '../intake/validate-body.js';
import { cancelOwn, eraseRegistrationData } from './change-registration.js';
import { checkForm, formSubject, refuseClosed } from './check-form.js';
import type { MeetingRules } from './meeting-rules.js';
import { exportRegistration, ownRegistration, registrationRecord, type StoredRegistration } from './own-registration.js';
import { earlierRegistration, receiveRegistration } from './receive-registration.js';
import { isNeeded, registrationConsents } from './registration-consents.js';
import type { RegistrationDesk } from './registration-desk.js';
import { countSeats } from './seats.js';

/** Registrations: `/form`, sending one, and `/CODE` with what is below it for who has the secret. */
export function registrationRoutes(app: FastifyInstance, desk: RegistrationDesk): void {
  app.get<{ Querystring: { meeting?: unknown } }>('/form', ({ query: { meeting } }) => formFor(desk, rulesOf(desk, meeting)));

  const send = onceForEachKey({
    read: readRegistration,
    take: (key, submission) => take(desk, key, submission),
    earlier: (key, submission) => earlierRegistration(desk, key, submission),
  });
  app.post('/', { prefixTrailingSlash: 'no-slash' }, send);

  const find = (request: FastifyRequest): Promise<StoredRegistration> => ownRegistration(desk, pathParameter(request, 'code'), bearer(request));
  const answer = (stored: StoredRegistration, reply: FastifyReply): OwnRegistration => {
    reply.header('etag', `"${stored.row.version}"`);
    return registrationRecord(stored, desk);
  };
  /** Changes it and answers with what it has become. */
  const change = async (request: FastifyRequest, reply: FastifyReply, how: (stored: StoredRegistration) => Promise<unknown>): Promise<OwnRegistration> => {
    await how(await find(request));
    return answer(await find(request), reply);
  };

  app.get('/:code', async (request: FastifyRequest, reply) => answer(await find(request), reply));
  app.get('/:code/export', async (request: FastifyRequest, reply): Promise<RegistrationExport> => {
    const stored = await find(request);
    reply.header('content-disposition', `attachment; filename="${stored.row.code}.json"`);
    return exportRegistration(stored, desk);
  });
  app.post('/:code/cancel', (request: FastifyRequest, reply) => change(request, reply, (stored) => cancelOwn(desk, stored)));
  app.delete('/:code/personal-data', (request: FastifyRequest, reply) =>
    change(request, reply, ({ row: { code } }) => desk.store.database.transaction().execute((transaction) => eraseRegistrationData(transaction, code, 'person', desk.now().toISOString()))),
  );
}

function rulesOf({ meeting }: RegistrationDesk, id: unknown): MeetingRules {
  const rules = typeof id === 'string' ? meeting(id) : undefined;
  if (!rules) throw new IntakeProblem('unknown-meeting');
  return rules;
}

async function formFor({ store, keys, now }: RegistrationDesk, rules: MeetingRules): Promise<RegistrationForm> {
  const moment = now();
  const closesAt = refuseClosed(rules, moment);
  const consents = registrationConsents(rules);
  await consentTextsKept(store, consents);
  const { seated, waiting } = await countSeats(store.database, rules.meeting.id);
  return {
    token: issueToken(keys.formToken, formSubject(rules.meeting.id, rules.meeting.start), moment),
    issuedAt: moment.toISOString(),
    expiresAt: new Date(moment.getTime() + tokenLife).toISOString(),
    meeting: rules.meeting.id,
    ...(rules.seats !== undefined && { seats: rules.seats }),
    seatsTaken: seated,
    waiting,
    closesAt: closesAt.toISOString(),
    consents,
  };
}

async function take(desk: RegistrationDesk, key: string, submission: RegistrationSubmission): Promise<RegistrationReceipt> {
  if (submission.form.website) throw new IntakeProblem('form-website-filled');
  const rules = rulesOf(desk, submission.meeting);
  checkForm(desk, submission, rules);
  const consents = registrationConsents(rules);
  const { sector, region } = submission;
  const faults = [
    ...(rules.choices.sector.has(sector) ? [] : [{ pointer: '/sector', code: 'unknown-choice' as const, value: sector }]),
    ...(region === undefined || (rules.choices.region?.has(region) ?? true) ? [] : [{ pointer: '/region', code: 'unknown-choice' as const, value: region }]),
    ...missingConsents(submission.consents, consents, isNeeded(submission)),
  ];
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  return receiveRegistration(desk, key, submission, rules, consents);
}
