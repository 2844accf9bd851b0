import { randomInt } from 'node:crypto';
import { dayIn, formatFolio, type Consent, type ProposalReceipt, type ProposalSubmission } from 'mga-widgets/domain';
import type { NewProposal } from '../store/keep-proposals.js';
import { isTaken } from '../store/is-taken.js';
import { contentColumns } from '../store/proposals.js';
import { consentRows, consentTextsKept } from './consents.js';
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
    const { arrived, receipt: answer } = proposalOf(intake, key, submission, rules, consents);
    try {
      if ((await intake.writer.write(arrived)) === 'kept') return answer;
    } catch (error) {
      // Either the key was used by another process at the same moment, or the folio is taken.
      if (!isTaken(error) || attempt === attempts) throw error;
    }
    const earlier = await earlierReceipt(intake, key, submission);
    if (earlier) return earlier;
  }
}

/** Everything that is kept of a proposal, and what is answered when it is. */
function proposalOf({ keys, folioPrefix, now }: Intake, key: string, submission: ProposalSubmission, rules: ConsultationRules, consents: readonly Consent[]): { arrived: NewProposal; receipt: ProposalReceipt } {
  const moment = now();
  const at = moment.toISOString();
  const folio = formatFolio(folioPrefix, Number(dayIn(rules.timeZone, moment).slice(0, 4)), randomInt(folios));
  const secret = proposalSecret(keys.secret, key, folio);
  const { author, language } = submission;
  return {
    receipt: receipt(folio, secret, at, rules.moderation),
    arrived: {
      proposal: {
        folio,
        consultation: rules.id,
        version: 1,
        state: 'received',
        moderation: rules.moderation,
        received_at: at,
        updated_at: at,
        secret_hash: secretHash(secret),
        language,
        ...contentColumns(submission),
      },
      key: { key_hash: keyHash(key), fingerprint: fingerprint(keys.fingerprint, submission), folio, created_at: at },
      ...((author?.name !== undefined || author?.email !== undefined) && { personalData: { folio, name: author.name ?? null, email: author.email ?? null, show_name: author.showName ? 1 : 0 } }),
      consents: consentRows({ folio, at, language }, submission.consents, consents),
      event: { folio, at, kind: 'received', actor: 'author' },
    },
  };
}

const receipt = (folio: string, secret: string, receivedAt: string, moderation: ProposalReceipt['moderation']): ProposalReceipt => ({ folio, secret, receivedAt, statusUrl: `proposals/${folio}`, moderation });
