import type { ProposalAuthor } from 'mga-widgets/domain';
import { erasePersonalData } from '../store/erase-personal-data.js';
import { changeProposal, contentColumns, contentOf, recordEvent, type StoredProposal } from '../store/proposals.js';
import { choiceFaults } from './check-choices.js';
import { consentFaults, consentRows, consentsInForce, consentTextsKept } from './consents.js';
import type { Intake } from './intake.js';
import { mergePatch } from './merge-patch.js';
import { actionsOf } from './own-record.js';
import { IntakeProblem } from './problem.js';
import { readCorrected } from './validate-body.js';

/**
 * Corrects a proposal. What it says can be changed within the window; personal data at any time, as the law has it. What is public and has been
 * read by moderation goes back to be read again.
 *
 * @param patch Merge patch, as it came.
 * @throws IntakeProblem
 */
export async function correct(intake: Intake, stored: StoredProposal, patch: unknown): Promise<void> {
  const before = contentOf(stored.row);
  const author = authorOf(stored);
  const corrected = readCorrected(mergePatch({ ...before, ...(author && { author }) }, patch), before);
  const { content } = corrected;
  const after = corrected.author && hasData(corrected.author) ? corrected.author : undefined;
  const contentChanged = JSON.stringify(contentColumns(content)) !== JSON.stringify(contentColumns(before));
  const authorChanged = JSON.stringify(authorRow(after)) !== JSON.stringify(authorRow(author));
  if (contentChanged && !actionsOf(stored, intake).correct) throw new IntakeProblem('correction-closed');

  const rules = intake.consultation(stored.row.consultation);
  if (rules && contentChanged) refuse(choiceFaults(content, rules));
  const inForce = rules ? consentsInForce({ controller: rules.controller, months: intake.personalDataMonths }) : [];
  const given = corrected.consents ?? [];
  if (authorChanged || given.length) refuse(consentFaults(given, after, inForce, await consentsOf(intake, stored.row.folio)));
  if (!contentChanged && !authorChanged) return;
  await consentTextsKept(intake.store, inForce);

  const at = intake.now().toISOString();
  const { folio, state } = stored.row;
  const showed = shownName(author) !== shownName(after);
  await intake.store.database.transaction().execute(async (transaction) => {
    const readAgain = state === 'published' && (contentChanged || (showed && shownName(after) !== undefined));
    const changed = await changeProposal(transaction, stored.row, { ...contentColumns(content), updated_at: at, ...(readAgain && { state: 'received' }) });
    if (!changed) throw new IntakeProblem('version-changed');
    if (contentChanged) await recordEvent(transaction, { folio, at, kind: 'corrected', actor: 'author' });
    if (authorChanged && after) {
      const row = authorRow(after);
      await transaction.insertInto('personal_data').values({ folio, ...row }).onConflict((conflict) => conflict.column('folio').doUpdateSet(row)).execute();
      await transaction.updateTable('proposals').set({ personal_data_erased_at: null }).where('folio', '=', folio).execute();
      // It is made of the personal data as they were.
      await transaction.updateTable('idempotency_keys').set({ fingerprint: null }).where('folio', '=', folio).execute();
      await recordEvent(transaction, { folio, at, kind: 'personal-data-corrected', actor: 'author' });
    } else if (authorChanged) await erasePersonalData(transaction, folio, 'author', at);
    const said = consentRows({ folio, at, language: stored.row.language }, given, inForce);
    if (said.length) await transaction.insertInto('consents').values(said).execute();
  });
}

/** Withdraws a proposal; one that is withdrawn already stays so. @throws IntakeProblem */
export async function withdraw(intake: Intake, stored: StoredProposal): Promise<void> {
  if (stored.row.state === 'withdrawn') return;
  if (!actionsOf(stored, intake).withdraw) throw new IntakeProblem('withdrawal-closed');
  const at = intake.now().toISOString();
  const { folio } = stored.row;
  await intake.store.database.transaction().execute(async (transaction) => {
    if (!(await changeProposal(transaction, stored.row, { state: 'withdrawn', updated_at: at }))) throw new IntakeProblem('version-changed');
    await recordEvent(transaction, { folio, at, kind: 'withdrawn', actor: 'author' });
  });
}

/** Erases the personal data of a proposal; when there are none left, nothing happens. */
export async function erase(intake: Intake, { row: { folio } }: StoredProposal): Promise<void> {
  const at = intake.now().toISOString();
  await intake.store.database.transaction().execute((transaction) => erasePersonalData(transaction, folio, 'author', at));
}

function refuse(faults: ReturnType<typeof choiceFaults>): void {
  if (faults.length) throw new IntakeProblem('invalid', { faults });
}

const hasData = ({ name, email }: ProposalAuthor): boolean => name !== undefined || email !== undefined;

const shownName = (author: ProposalAuthor | undefined): string | undefined => (author?.showName ? author.name : undefined);

const authorRow = (author: ProposalAuthor | undefined): { name: string | null; email: string | null; show_name: number } => ({ name: author?.name ?? null, email: author?.email ?? null, show_name: author?.showName ? 1 : 0 });

function authorOf({ author }: StoredProposal): ProposalAuthor | undefined {
  return author && { ...(author.name !== null && { name: author.name }), ...(author.email !== null && { email: author.email }), showName: author.show_name === 1 };
}

async function consentsOf({ store }: Intake, folio: string): Promise<string[]> {
  const rows = await store.database.selectFrom('consents').select(['consent', 'given']).where('folio', '=', folio).orderBy('at').execute();
  const last = new Map(rows.map(({ consent, given }) => [consent, given]));
  return [...last].flatMap(([consent, given]) => (given === 1 ? [consent] : []));
}
