import type { Insertable } from 'kysely';
import { searchTextOf } from '../../src/store/proposals.js';
import type { Store } from '../../src/store/store.js';
import type { ProposalsTable } from '../../src/store/tables.js';

let made = 0;

/** Puts a proposal into a store as the intake would leave it; with its personal data when a name is given. */
export async function putProposal(store: Store, given: Partial<Insertable<ProposalsTable>> & { name?: string; showName?: boolean } = {}): Promise<string> {
  made += 1;
  const { name, showName = false, ...fields } = given;
  const at = fields.received_at ?? '2026-11-20T12:00:00.000Z';
  const folio = fields.folio ?? `MGA-2026-${String(made).padStart(4, '0')}-00`;
  const row: Insertable<ProposalsTable> = {
    folio, consultation: 'c1', version: 1, state: 'published', moderation: 'before-publication', received_at: at, updated_at: at, published_at: null, secret_hash: 'h', language: 'es',
    title: `Título ${made}`, problem: `Problema ${made}`, change: `Cambio ${made}`, sector: 'ciudadania', ...fields,
  };
  await store.database.insertInto('proposals').values({ ...row, search_text: searchTextOf(row), published_at: row.published_at ?? (row.state === 'published' ? at : null) }).execute();
  if (name !== undefined) await store.database.insertInto('personal_data').values({ folio, name, email: `${folio}@correo.example`, show_name: showName ? 1 : 0 }).execute();
  await store.database.insertInto('events').values({ folio, at, kind: 'received', actor: 'intake' }).execute();
  return folio;
}

/** Changes a proposal and leaves the event, as moderation would. */
export async function changeProposal(store: Store, folio: string, change: Partial<Insertable<ProposalsTable>>): Promise<void> {
  await store.database.updateTable('proposals').set(change).where('folio', '=', folio).execute();
  await store.database.insertInto('events').values({ folio, at: '2026-11-21T12:00:00.000Z', kind: change.state === 'retired' ? 'retired' : 'published', actor: 'moderator' }).execute();
}
