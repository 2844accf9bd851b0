import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Selectable } from 'kysely';
import type { BallotExport, BallotForm, BallotReceipt, BallotSubmission, OwnBallot } from 'mga-widgets/domain';
import { bearer } from '../intake/bearer.js';
import { checkOpenForm } from '../intake/check-open-form.js';
import { consentTextsKept, missingConsents } from '../intake/consents.js';
import { issueToken, tokenLife } from '../intake/form-token.js';
import { refuseOtherVersion } from '../intake/if-match.js';
import { pathParameter } from '../intake/path-parameter.js';
import { IntakeProblem } from '../intake/problem.js';
import { onceForEachKey } from '../intake/routes/once-for-each-key.js';
import { readBallot, readBallotChange } from '../intake/validate-body.js';
import type { BallotsTable } from '../store/ballot-tables.js';
import { ballotConsents } from './ballot-consents.js';
import { ballotFaults } from './ballot-faults.js';
import type { BallotIntake } from './ballot-intake.js';
import { changeBallot, withdrawBallot } from './change-ballot.js';
import { hasInvitations } from './invitations.js';
import { exportBallot, findOwnBallot, ownBallot } from './own-ballot.js';
import type { PrioritizationRules } from './prioritization-rules.js';
import { earlierBallotReceipt, receiveBallot } from './receive-ballot.js';

/** What a form for a ballot is signed for: its token is good for nothing else. */
const subjectOf = (prioritization: string): string => `ballot ${prioritization}`;

/** The routes of ballots: the form, casting one, and one's own. */
export function ballotRoutes(app: FastifyInstance, intake: BallotIntake): void {
  app.get<{ Querystring: { prioritization?: unknown } }>('/form', async ({ query }): Promise<BallotForm> => {
    const rules = typeof query.prioritization === 'string' ? intake.prioritization(query.prioritization) : undefined;
    if (!rules) throw new IntakeProblem('unknown-prioritization');
    const now = intake.now();
    if (!rules.isOpen(now) || (await isClosed(intake, rules))) throw new IntakeProblem('prioritization-closed');
    const consents = ballotConsents(rules);
    await consentTextsKept(intake.store, consents);
    return {
      token: issueToken(intake.keys.formToken, subjectOf(rules.id), now),
      issuedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + tokenLife).toISOString(),
      prioritization: rules.id,
      ballot: rules.ballot,
      ...(rules.ballot === 'points' && { ballotPoints: rules.points }),
      minimumVoters: rules.minimum,
      invitations: await hasInvitations(intake.store, rules.id),
      consents,
    };
  });

  // Not with a slash at the end: the address in the answer is relative to this one.
  app.post('/', { prefixTrailingSlash: 'no-slash' }, onceForEachKey({ read: readBallot, take: (key, submission) => take(intake, key, submission), earlier: (key, submission) => earlierBallotReceipt(intake, key, submission) }));
  ownBallotRoutes(app, intake);
}

function ownBallotRoutes(app: FastifyInstance, intake: BallotIntake): void {
  const find = (request: FastifyRequest): Promise<Selectable<BallotsTable>> => findOwnBallot(intake, pathParameter(request, 'ballot'), bearer(request));
  const answer = (row: Selectable<BallotsTable>, reply: FastifyReply): Promise<OwnBallot> => {
    reply.header('etag', `"${row.version}"`);
    return ownBallot(row, intake);
  };
  /** Changes the ballot and answers with what it has become. */
  const change = async (request: FastifyRequest, reply: FastifyReply, how: (row: Selectable<BallotsTable>) => Promise<void>): Promise<OwnBallot> => {
    await how(await find(request));
    return answer(await find(request), reply);
  };

  app.get('/:ballot', async (request: FastifyRequest, reply) => answer(await find(request), reply));

  app.get('/:ballot/export', async (request: FastifyRequest, reply): Promise<BallotExport> => {
    const row = await find(request);
    reply.header('content-disposition', `attachment; filename="${row.code}.json"`);
    return exportBallot(row, intake);
  });

  app.put('/:ballot', (request: FastifyRequest, reply) =>
    change(request, reply, async (row) => {
      refuseOtherVersion(request, row.version, 'ballot-changed');
      await changeBallot(intake, row, readBallotChange(request.body));
    }),
  );

  app.delete('/:ballot', (request: FastifyRequest, reply) => change(request, reply, (row) => withdrawBallot(intake, row)));
}

async function take(intake: BallotIntake, key: string, submission: BallotSubmission): Promise<BallotReceipt> {
  // A browser may have filled it in for a person, so the answer says what to do; a program learns no more than that it was refused.
  if (submission.form.website) throw new IntakeProblem('form-website-filled');
  const rules = intake.prioritization(submission.prioritization);
  if (!rules) throw new IntakeProblem('unknown-prioritization');
  // Once the round was closed none is taken, however it was open (see `receiveBallot`).
  checkOpenForm(intake, submission.form.token, { subject: subjectOf(rules.id), isOpen: (moment) => rules.isOpen(moment), closed: 'prioritization-closed' });
  const consents = ballotConsents(rules);
  const faults = [...ballotFaults(submission, rules), ...missingConsents(submission.consents, consents, ({ required }) => required)];
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  return receiveBallot(intake, key, submission, consents);
}

const isClosed = async ({ store }: BallotIntake, { id }: PrioritizationRules): Promise<boolean> =>
  (await store.database.selectFrom('ballot_rounds').select('closed_at').where('prioritization', '=', id).executeTakeFirst())?.closed_at != null;
