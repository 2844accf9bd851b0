import { setImmediate } from 'node:timers/promises';
import { sql, type Selectable } from 'kysely';
import type { QueueFilter } from 'mga-widgets/domain';
import type { Language } from '../../messages/language.js';
import { sheetMessages } from '../../messages/sheets.js';
import { contentOf } from '../../store/proposals.js';
import type { ProposalsTable } from '../../store/tables.js';
import { staffOrganization } from '../organizations.js';
import { filterConditions } from '../queue-filter.js';
import { putForwardAt, queueState } from '../queue-state.js';
import { DaysOfConsultations } from '../reply-days.js';
import type { StaffApi, StaffMember } from '../staff-api.js';
import { visibleTo } from '../visible-proposals.js';
import { columnNames, type ReplyColumn } from './columns.js';
import { publishedReplies } from './standing-proposals.js';

/** Proposals that are got from the store at a time. */
const atOnce = 500;

type Row = Selectable<ProposalsTable> & { organization: string | null; draft: string | null; order: string };

/**
 * The rows of a spreadsheet to answer in: the proposals of the queue that may be seen and the filter leaves, oldest first. What has a reply has it
 * filled in, so that it can be corrected; a draft stays in the inbox, because a row that is filled in is published when the sheet comes back.
 */
export async function* sheetRows({ store, feeds, now }: Pick<StaffApi, 'store' | 'feeds' | 'now'>, member: StaffMember, filter: QueueFilter, language: Language): AsyncGenerator<string[][]> {
  const contents = feeds();
  const days = new DaysOfConsultations(contents, now());
  const say = sheetMessages[language];
  const conditions = [visibleTo(member), ...filterConditions(filter, days)];
  let last: Row | undefined;
  do {
    const after = last ? [sql<boolean>`(${putForwardAt}, proposals.folio) > (${last.order}, ${last.folio})`] : [];
    const rows: Row[] = await [...conditions, ...after]
      .reduce(
        (query, condition) => query.where(condition),
        store.database
          .selectFrom('proposals')
          .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
          .leftJoin('reply_drafts', 'reply_drafts.folio', 'proposals.folio')
          .selectAll('proposals')
          .select(['assignments.organization', 'reply_drafts.folio as draft', putForwardAt.as('order')]),
      )
      .orderBy(putForwardAt)
      .orderBy('proposals.folio')
      .limit(atOnce)
      .execute();
    last = rows.length === atOnce ? rows.at(-1) : undefined;
    // SQLite answers without waiting for anything; others get their turn all the same.
    await setImmediate();
    if (!rows.length) return;
    const replies = await publishedReplies(store.database, rows.map(({ folio }) => folio));
    yield rows.map((row) => {
      const content = contentOf(row);
      const reply = replies.get(row.folio);
      const [document] = reply?.documents ?? [];
      const cells: Record<ReplyColumn, string | undefined> = {
        folio: row.folio,
        version: String(row.version),
        state: say.states[queueState(row.state, { replied: reply !== undefined, drafted: row.draft !== null })],
        submitted: days.of(row.consultation).putForward(row),
        replyBy: days.replyBy(row.consultation),
        organization: row.organization === null ? undefined : staffOrganization(contents, row.organization).name,
        title: content.title,
        problem: content.problem,
        affected: content.affected,
        change: content.change,
        decision: reply && say.decisions[reply.decision],
        reasons: reply?.reasons,
        commitment: reply?.commitment,
        duplicateOf: reply?.duplicateOf,
        documentTitle: document?.title,
        documentUrl: document?.url,
      };
      return columnNames.map((name) => cells[name] ?? '');
    });
  } while (last);
}
