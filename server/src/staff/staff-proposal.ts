import type { Kysely, Selectable } from 'kysely';
import type { AuditEntry, Feed, MailEntry, QueueState, StaffProposal } from 'mga-widgets/domain';
import { mailEntry } from '../mail/mail-queue.js';
import { contentOf, findProposal } from '../store/proposals.js';
import type { ProposalsTable, Tables } from '../store/tables.js';
import { findDraft } from './drafts.js';
import { staffOrganization } from './organizations.js';
import { StaffProblem } from './problem.js';
import { queueItems } from './queue-items.js';
import { DaysOfConsultations } from './reply-days.js';
import { similarProposals } from './similar-proposals.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

/**
 * A proposal with everything the staff needs to answer it. Of its author, only a name that is to be shown.
 *
 * @throws StaffProblem `unknown-record` when there is none, or none that may be seen.
 */
export async function staffProposal({ store: { database }, feeds, now }: StaffApi, member: StaffMember, folio: string): Promise<StaffProposal> {
  const visible = await database.selectFrom('proposals').select('folio').where('folio', '=', folio).where(visibleTo(member)).executeTakeFirst();
  const found = visible && (await findProposal(database, folio));
  if (!found) throw new StaffProblem('unknown-record');
  const { row, author, reply } = found;
  const [item] = await queueItems(database, [folio], feeds(), new DaysOfConsultations(feeds(), now()));
  const draft = await findDraft(database, folio);
  return {
    ...item!,
    content: contentOf(row),
    ...(author?.show_name === 1 && author.name !== null && { author: author.name }),
    receivedAt: row.received_at,
    ...(row.state_reason !== null && { stateReason: row.state_reason }),
    ...(row.meeting !== null && { meeting: row.meeting }),
    ...(reply && { reply }),
    ...(draft && { draft }),
    similar: await similarProposals(database, member, row),
    events: await auditEntries(database, folio, feeds()),
    mail: await mailEntries(database, row),
    actions: actionsOf(item!.state, member),
  };
}

/** What somebody can do with a proposal in a state. An official gives back with `assign`. */
export function actionsOf(state: QueueState, { role }: StaffMember): StaffProposal['actions'] {
  const isRead = state === 'pending' || state === 'drafted' || state === 'answered';
  return [
    ...(role === 'coordinator' && (state === 'moderation' || state === 'retired') ? (['publish'] as const) : []),
    ...(role === 'coordinator' && (state === 'moderation' || isRead) ? (['retire'] as const) : []),
    ...(state === 'moderation' || isRead ? (['assign'] as const) : []),
    ...(isRead ? (['reply'] as const) : []),
  ];
}

/** What happened to a proposal, with the names of who of the staff did it and of the institutions it went between. */
async function auditEntries(database: Kysely<Tables>, folio: string, feeds: readonly Feed[]): Promise<AuditEntry[]> {
  const rows = await database
    .selectFrom('events')
    .leftJoin('staff', 'staff.id', 'events.staff')
    .select(['events.at', 'events.kind', 'events.actor', 'events.detail', 'staff.name'])
    .where('events.folio', '=', folio)
    .orderBy('events.id')
    .execute();
  return rows.map(({ at, kind, actor, detail, name }) => ({
    at,
    kind,
    actor,
    ...(name !== null && { by: name }),
    ...(detail !== null && { detail: named(JSON.parse(detail) as Record<string, unknown>, feeds) }),
  }));
}

const named = (detail: Record<string, unknown>, feeds: readonly Feed[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, (key === 'from' || key === 'to') && typeof value === 'string' ? staffOrganization(feeds, value).name : value]));

async function mailEntries(database: Kysely<Tables>, { folio, title }: Selectable<ProposalsTable>): Promise<MailEntry[]> {
  const rows = await database.selectFrom('outgoing_mail').selectAll().where('folio', '=', folio).orderBy('created_at').orderBy('id').execute();
  return rows.map((row) => mailEntry({ ...row, title }));
}
