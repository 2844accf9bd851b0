import { randomInt } from 'node:crypto';
import { dayIn, formatFolio, type Consent, type ProposalReceipt, type ProposalSubmission } from 'mga-widgets/domain';
import { contentColumns, recordEvent } from '../store/proposals.js';
import { consentTextsKept, recordConsents } from './consents.js';
import type { ConsultationRules } from './consultation-rules.js';
import { fingerprint, keyHash } from './idempotency.js';
import type { Intake } from './intake.js';
import { IntakeProblem } from './problem.js';
import { proposalSecret, secretHash } from './secret.js';

/** Numbers a folio can have. */
const folios = 32 ** 5;
/** Folios to try when one is taken. With a million proposals in a year, this many in a row are taken once in 10¹². */
const attempts = 8;

/** What an earlier send with the same key was answered, when it was of the same proposal; `undefined` when the key is new. @throws IntakeProblem */
export async function earlierReceipt({ store, keys }: Intake, key: string, submission: ProposalSubmission): Promise<ProposalReceipt | undefined> {
  const earlier = await store.database
    .selectFrom('idempotency_keys')
    .innerJoin('proposals', 'proposals.folio', 'idempotency_keys.folio')
    .select(['idempotency_keys.folio', 'fingerprint', 'received_at', 'moderation'])
    .where('key_hash', '=', keyHash(key))
    .executeTakeFirst();
  if (!earlier) return undefined;
  if (earlier.fingerprint !== fingerprint(keys.fingerprint, submission)) throw new IntakeProblem('idempotency-key-reused');
  return receipt(earlier.folio, proposalSecret(keys.secret, key, earlier.folio), earlier.received_at, earlier.moderation);
}

/**
 * Keeps a proposal for good. The mark that the key was used is written with it, in one transaction: after a crash there is both or neither, and of
 * sends at the same time one is kept, whichever process they went to.
 *
 * @returns What to answer, once it is on the disk.
 */
export async function receiveProposal(intake: Intake, key: string, submission: ProposalSubmission, rules: ConsultationRules, consents: readonly Consent[]): Promise<ProposalReceipt> {
  await consentTextsKept(intake.store, consents);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keep(intake, key, submission, rules, consents);
    } catch (error) {
      if (!isTaken(error)) throw error;
      // Either the key, by another process meanwhile, or the folio.
      const earlier = await earlierReceipt(intake, key, submission);
      if (earlier) return earlier;
      if (attempt === attempts) throw error;
    }
  }
}

async function keep({ store, keys, folioPrefix, now }: Intake, key: string, submission: ProposalSubmission, rules: ConsultationRules, consents: readonly Consent[]): Promise<ProposalReceipt> {
  const moment = now();
  const at = moment.toISOString();
  const folio = formatFolio(folioPrefix, Number(dayIn(rules.timeZone, moment).slice(0, 4)), randomInt(folios));
  const secret = proposalSecret(keys.secret, key, folio);
  const { author } = submission;

  await store.database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('proposals')
      .values({
        folio,
        consultation: rules.id,
        version: 1,
        state: 'received',
        moderation: rules.moderation,
        received_at: at,
        updated_at: at,
        secret_hash: secretHash(secret),
        language: submission.language,
        ...contentColumns(submission),
      })
      .execute();
    await transaction.insertInto('idempotency_keys').values({ key_hash: keyHash(key), fingerprint: fingerprint(keys.fingerprint, submission), folio, created_at: at }).execute();
    if (author?.name !== undefined || author?.email !== undefined) {
      await transaction.insertInto('personal_data').values({ folio, name: author.name ?? null, email: author.email ?? null, show_name: author.showName ? 1 : 0 }).execute();
    }
    await recordConsents(transaction, { folio, at, language: submission.language }, submission.consents, consents);
    await recordEvent(transaction, { folio, at, kind: 'received', actor: 'author' });
  });
  return receipt(folio, secret, at, rules.moderation);
}

/** Whether a row could not be written because there is one with the same key (SQLite, PostgreSQL). */
function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
}

const receipt = (folio: string, secret: string, receivedAt: string, moderation: ProposalReceipt['moderation']): ProposalReceipt => ({ folio, secret, receivedAt, statusUrl: `proposals/${folio}`, moderation });
