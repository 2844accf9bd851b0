import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Feed, ReplyTemplate, ReplyTemplates, SaveTemplate } from 'mga-widgets/domain';
import { storableVersion } from '../store/storable-version.js';
import type { ReplyTemplatesTable, Tables } from '../store/tables.js';
import { staffOrganization } from './organizations.js';
import { StaffProblem } from './problem.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { recordStaffEvent } from './staff-events.js';

/** Which templates somebody may use: everybody's and those of their institution; a coordinator, all. */
function usableBy(member: StaffMember): RawBuilder<SqlBool> {
  if (member.role === 'coordinator') return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(organization is null or organization = ${member.organization ?? null})`;
}

/** Everybody's templates are changed by coordinators, those of an institution by its officials too. */
const mayChange = (member: StaffMember, { organization }: Pick<ReplyTemplatesTable, 'organization'>): boolean =>
  member.role === 'coordinator' || (organization !== null && organization === member.organization);

export async function findTemplates(database: Kysely<Tables>, member: StaffMember, feeds: readonly Feed[]): Promise<ReplyTemplates> {
  const rows = await database.selectFrom('reply_templates').selectAll().where(usableBy(member)).orderBy('title').orderBy('id').execute();
  return { templates: rows.map((row) => templateOf(row, member, feeds)) };
}

/** Makes a template: everybody's where a coordinator says so or has no institution, else that of who makes it. @throws StaffProblem */
export function addTemplate({ store, feeds, now }: StaffApi, member: StaffMember, template: SaveTemplate): Promise<ReplyTemplate> {
  if (template.version !== 0) throw new StaffProblem('invalid', { faults: [{ pointer: '/version', code: 'out-of-range', limit: 0 }] });
  if (template.shared && member.role !== 'coordinator') throw new StaffProblem('forbidden');
  const organization = template.shared ? null : (member.organization ?? null);
  const at = now().toISOString();
  const row = { id: randomUUID(), version: 1, organization, ...columnsOf(template), updated_at: at, updated_by: member.id };
  return store.database.transaction().execute(async (transaction) => {
    await transaction.insertInto('reply_templates').values(row).execute();
    await record(transaction, 'template-changed', row, member, at);
    return templateOf(row, member, feeds());
  });
}

/**
 * Changes a template that is still as it was read. Whose it is changes only when `shared` is given.
 *
 * @throws StaffProblem `unknown-record`, `forbidden`, `conflict`
 */
export function changeTemplate({ store, feeds, now }: StaffApi, member: StaffMember, id: string, template: SaveTemplate): Promise<ReplyTemplate> {
  const at = now().toISOString();
  const version = storableVersion(template.version);
  return store.database.transaction().execute(async (transaction) => {
    const before = await findChangeable(transaction, member, id);
    if (template.shared && member.role !== 'coordinator') throw new StaffProblem('forbidden');
    const organization = template.shared ? null : template.shared === false ? (before.organization ?? member.organization ?? null) : before.organization;
    const change = { version: version + 1, organization, ...columnsOf(template), updated_at: at, updated_by: member.id };
    const { numUpdatedRows } = await transaction.updateTable('reply_templates').set(change).where('id', '=', id).where('version', '=', version).executeTakeFirst();
    if (!numUpdatedRows) throw new StaffProblem('conflict');
    await record(transaction, 'template-changed', { ...before, ...change }, member, at);
    return templateOf({ ...before, ...change }, member, feeds());
  });
}

/** Removes a template. @throws StaffProblem `unknown-record`, `forbidden` */
export function removeTemplate({ store, now }: StaffApi, member: StaffMember, id: string): Promise<void> {
  return store.database.transaction().execute(async (transaction) => {
    const row = await findChangeable(transaction, member, id);
    await transaction.deleteFrom('reply_templates').where('id', '=', id).execute();
    await record(transaction, 'template-removed', row, member, now().toISOString());
  });
}

async function findChangeable(transaction: Kysely<Tables>, member: StaffMember, id: string): Promise<Selectable<ReplyTemplatesTable>> {
  const row = await transaction.selectFrom('reply_templates').selectAll().where('id', '=', id).where(usableBy(member)).executeTakeFirst();
  if (!row) throw new StaffProblem('unknown-record');
  if (!mayChange(member, row)) throw new StaffProblem('forbidden');
  return row;
}

const columnsOf = ({ title, decision, reasons }: SaveTemplate) => ({ title: title.trim(), decision: decision ?? null, reasons });

const record = (transaction: Kysely<Tables>, kind: 'template-changed' | 'template-removed', { id, version, title }: Pick<ReplyTemplatesTable, 'id' | 'version' | 'title'>, member: StaffMember, at: string): Promise<void> =>
  recordStaffEvent(transaction, { at, kind, staff: member.id, detail: { template: id, version, title } });

function templateOf(row: Selectable<ReplyTemplatesTable>, member: StaffMember, feeds: readonly Feed[]): ReplyTemplate {
  const { id, version, organization, title, decision, reasons } = row;
  return {
    id,
    version,
    ...(organization !== null && { organization: staffOrganization(feeds, organization) }),
    title,
    ...(decision !== null && { decision: decision as ReplyTemplate['decision'] }),
    reasons,
    mayChange: mayChange(member, row),
  };
}
