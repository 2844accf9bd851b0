import assert from 'node:assert/strict';
import type { ChangedProposals, FolioVersion, ReplyContent, ReplyQueue, StaffProposal } from 'mga-widgets/domain';
import type { StaffAnswered, StaffClient } from './staff-server.js';

/** What the staff does in most tests, by the routes it does it with. */

export const accepted: ReplyContent = { decision: 'accepted', reasons: 'Se acepta, porque hay presupuesto para hacerlo en 2027.' };

export async function queueOf(client: StaffClient, query = ''): Promise<ReplyQueue> {
  const { status, body } = await client.request<ReplyQueue>('GET', `/proposals${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

export const foliosOf = async (client: StaffClient, query = ''): Promise<string[]> => (await queueOf(client, query)).items.map(({ folio }) => folio);

export async function proposalOf(client: StaffClient, folio: string): Promise<StaffProposal> {
  const { status, body } = await client.request<StaffProposal>('GET', `/proposals/${folio}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

/** The proposals as they are now, to change them by. */
export const asRead = (client: StaffClient, ...folios: string[]): Promise<FolioVersion[]> => Promise.all(folios.map(async (folio) => ({ folio, version: (await proposalOf(client, folio)).version })));

export const publish = <Body = ChangedProposals>(client: StaffClient, proposals: readonly FolioVersion[], changes: Partial<ReplyContent> = {}, organization?: string): Promise<StaffAnswered<Body>> =>
  client.request<Body>('POST', '/replies', { proposals, reply: { ...accepted, ...changes }, ...(organization !== undefined && { organization }) });

/** Reads proposals and answers them. */
export async function answer(client: StaffClient, folios: readonly string[], changes: Partial<ReplyContent> = {}): Promise<void> {
  const { status, body } = await publish(client, await asRead(client, ...folios), changes);
  assert.equal(status, 200, JSON.stringify(body));
}
