import { createHmac, randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { formatBallotCode, type BallotChoice, type BallotReceipt, type BallotSubmission, type Consent } from 'mga-widgets/domain';
import { consentRows, consentTextsKept } from '../intake/consents.js';
import { fingerprint, keyHash } from '../intake/idempotency.js';
import { IntakeProblem } from '../intake/problem.js';
import { ballotSecret, secretHash } from '../intake/secret.js';
import { isTaken } from '../store/is-taken.js';
import type { Tables } from '../store/tables.js';
import type { BallotIntake } from './ballot-intake.js';
import { takeInvitation } from './invitations.js';
import { lockRound } from './lock-round.js';

/** Numbers a code can have. */
const codes = 32 ** 5;
/** Times to try again when a code is taken, or when another process keeps a ballot of the same device at the same moment. */
const attempts = 8;

/** What an earlier send with the same key was answered, when it was of the same ballot; `undefined` when the key is new. @throws IntakeProblem */
export async function earlierBallotReceipt({ store, keys }: BallotIntake, key: string, submission: BallotSubmission): Promise<BallotReceipt | undefined> {
  const earlier = await store.database.selectFrom('ballot_keys').selectAll().where('key_hash', '=', keyHash(key)).executeTakeFirst();
  if (!earlier) return undefined;
  if (earlier.fingerprint !== fingerprint(keys.fingerprint, submission)) throw new IntakeProblem('idempotency-key-reused');
  return receipt(earlier.ballot, ballotSecret(keys.secret, submission.device, earlier.ballot), earlier.created_at, earlier.replaced === 1);
}

/**
 * Keeps a ballot for good, once for each key, or changes the one the device cast before. It is written under the lock of its round: when this resolves the ballot
 * is on the disk and is counted, whenever the round is closed.
 *
 * @throws IntakeProblem `prioritization-closed`, `invitation-unknown`, `invitation-used`
 */
export async function receiveBallot(intake: BallotIntake, key: string, submission: BallotSubmission, consents: readonly Consent[]): Promise<BallotReceipt> {
  await consentTextsKept(intake.store, consents);
  for (let attempt = 1; ; attempt += 1) {
    const earlier = await earlierBallotReceipt(intake, key, submission);
    if (earlier) return earlier;
    try {
      return await intake.store.database.transaction().execute((transaction) => keep(intake, transaction, key, submission, consents));
    } catch (error) {
      if (!isTaken(error) || attempt === attempts) throw error;
    }
  }
}

async function keep(intake: BallotIntake, transaction: Kysely<Tables>, key: string, submission: BallotSubmission, consents: readonly Consent[]): Promise<BallotReceipt> {
  const { keys, store } = intake;
  const { prioritization, device, invitation, language } = submission;
  const round = await lockRound(store, transaction, prioritization, 'shared');
  if (round.closed_at !== null) throw new IntakeProblem('prioritization-closed');
  const at = intake.now().toISOString();
  const choice = JSON.stringify(choiceOf(submission));
  const device_hash = createHmac('sha256', keys.fingerprint).update(`${prioritization}\n${device}`).digest('base64url');
  const before = await transaction.selectFrom('ballots').select(['code', 'channel']).where('device_hash', '=', device_hash).executeTakeFirst();
  const code = before?.code ?? formatBallotCode(Number(at.slice(0, 4)), randomInt(codes));
  const secret = ballotSecret(keys.secret, device, code);
  // A ballot that came with a code needs no other, and stays one that did.
  const channel = invitation !== undefined || before?.channel === 'code' ? 'code' : 'open';
  if (before) {
    await transaction.updateTable('ballots').set((row) => ({ version: row('version', '+', 1), choice, channel, updated_at: at })).where('code', '=', code).execute();
  } else {
    await transaction.insertInto('ballots').values({ code, prioritization, version: 1, state: 'counted', channel, choice, device_hash, secret_hash: secretHash(secret), received_at: at, updated_at: at }).execute();
    const said = consentRows({ ballot: code, at, language }, submission.consents, consents);
    if (said.length) await transaction.insertInto('ballot_consents').values(said).execute();
  }
  if (invitation !== undefined && before?.channel !== 'code') await takeInvitation(transaction, prioritization, invitation, code);
  await transaction.insertInto('ballot_keys').values({ key_hash: keyHash(key), fingerprint: fingerprint(keys.fingerprint, submission), ballot: code, replaced: before ? 1 : 0, created_at: at }).execute();
  await transaction.insertInto('ballot_events').values({ ballot: code, at, kind: before ? 'changed' : 'received' }).execute();
  return receipt(code, secret, at, before !== undefined);
}

/** What a ballot says, without what it was sent with. */
export const choiceOf = ({ sector, order, points }: BallotChoice): BallotChoice => ({ sector, ...(order && { order }), ...(points && { points }) });

const receipt = (code: string, secret: string, receivedAt: string, replaced: boolean): BallotReceipt => ({ code, secret, receivedAt, statusUrl: `ballots/${code}`, replaced });
