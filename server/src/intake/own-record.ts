import type { ConsentRecord, OwnProposal, ProposalActions, ProposalExport } from 'mga-widgets/domain';
import { contentOf, findProposal, type StoredProposal } from '../store/proposals.js';
import type { Intake } from './intake.js';
import { IntakeProblem } from './problem.js';
import { isSecretOf } from './secret.js';

const day = 86_400_000;
/** Stands in for the hash of a proposal that is not there, so that looking for it takes as long. */
const nobodys = 'A'.repeat(43);

/** The proposal of a folio, for who has its secret. A wrong folio and a wrong secret are one and the same. @throws IntakeProblem `unknown-record` */
export async function ownProposal({ store }: Intake, folio: string, secret: string): Promise<StoredProposal> {
  const found = await findProposal(store.database, folio);
  if (!isSecretOf(secret, found?.row.secret_hash ?? nobodys) || !found) throw new IntakeProblem('unknown-record');
  return found;
}

/** What who proposed can still do. A proposal with a reply, withdrawn or retired by moderation stays as it is; personal data can go at any time. */
export function actionsOf({ row, author, reply }: StoredProposal, { correctionDays, now }: Intake): ProposalActions {
  const stands = !reply && (row.state === 'received' || row.state === 'published');
  const until = new Date(Date.parse(row.received_at) + correctionDays * day);
  const correct = stands && now() < until;
  return { correct, ...(correct && { correctUntil: until.toISOString() }), withdraw: stands, erasePersonalData: author !== undefined };
}

/** The record as who sent it sees it. */
export function ownRecord(stored: StoredProposal, intake: Intake): OwnProposal {
  const { row, author, reply } = stored;
  // Where proposals are read after they are published, one that waits for that is public like the others.
  const isPublic = row.state === 'published' || (row.state === 'received' && row.moderation === 'after-publication');
  return {
    folio: row.folio,
    version: row.version,
    consultation: row.consultation,
    ...(row.meeting !== null && { meeting: row.meeting }),
    state: isPublic ? (reply ? 'answered' : 'published') : row.state,
    ...(row.state_reason !== null && { stateReason: row.state_reason }),
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    moderation: row.moderation,
    submission: contentOf(row),
    ...(author && { author: { ...(author.name !== null && { name: author.name }), ...(author.email !== null && { email: author.email }), showName: author.show_name === 1 } }),
    ...(row.personal_data_erased_at !== null && { personalDataErasedAt: row.personal_data_erased_at }),
    ...(reply && { reply }),
    actions: actionsOf(stored, intake),
  };
}

/** Everything that is kept about a proposal, but for what only serves to recognise who asks. */
export async function exportRecord(stored: StoredProposal, intake: Intake): Promise<ProposalExport> {
  const { database } = intake.store;
  const { folio } = stored.row;
  const consents = await database
    .selectFrom('consents')
    .innerJoin('consent_texts', (join) => join.onRef('consent_texts.consent', '=', 'consents.consent').onRef('consent_texts.version', '=', 'consents.version').onRef('consent_texts.language', '=', 'consents.language'))
    .select(['consents.consent as id', 'consents.version', 'given', 'at', 'consents.language', 'text'])
    .where('folio', '=', folio)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const events = await database.selectFrom('events').select(['at', 'kind', 'actor']).where('folio', '=', folio).orderBy('id').execute();
  return {
    exportedAt: intake.now().toISOString(),
    proposal: ownRecord(stored, intake),
    consents: consents.map((row): ConsentRecord => ({ ...row, given: row.given === 1 })),
    events,
  };
}
