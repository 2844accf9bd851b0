import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Problem, ReplyTemplate, ReplyTemplates } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { startStaff, type StaffClient } from './support/staff-server.js';

const text = { title: 'Sin presupuesto', decision: 'not-accepted', reasons: 'Sobre {title}: no hay presupuesto este año.' };
const add = (client: StaffClient, changes: object = {}) => client.request<ReplyTemplate & Problem>('POST', '/templates', { version: 0, ...text, ...changes });
const titles = async (client: StaffClient): Promise<string[]> => (await client.request<ReplyTemplates>('GET', '/templates')).body.templates.map(({ title }) => title);

onBothStores('templates of replies', (stores) => {
  it('are those of one’s institution and everybody’s', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [coordinator, ofA, ofB] = [await staff.coordinator(), await staff.official('min-a'), await staff.official('min-b')];
    const own = await add(ofA);
    assert.deepEqual([own.status, own.body.organization, own.body.version, own.body.mayChange], [200, { id: 'min-a', name: 'Ministerio A' }, 1, true]);
    const shared = await add(coordinator, { title: 'Para todas', shared: true });
    assert.equal(shared.body.organization, undefined);
    assert.equal((await add(ofB, { shared: true })).status, 403);
    assert.deepEqual([await titles(ofA), await titles(ofB), await titles(coordinator)], [['Para todas', 'Sin presupuesto'], ['Para todas'], ['Para todas', 'Sin presupuesto']]);
    const { body } = await ofA.request<ReplyTemplates>('GET', '/templates');
    assert.deepEqual(body.templates.map(({ mayChange }) => mayChange), [false, true]);
  });

  it('are changed and removed by who may, over the version that was read', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [coordinator, ofA, ofB] = [await staff.coordinator(), await staff.official('min-a'), await staff.official('min-b')];
    const { body: own } = await add(ofA);
    const { body: shared } = await add(coordinator, { title: 'Para todas', shared: true });
    const change = (client: StaffClient, { id, version }: ReplyTemplate, changes: object = {}) => client.request<ReplyTemplate>('PUT', `/templates/${id}`, { ...text, version, ...changes });
    assert.equal((await change(ofA, shared)).status, 403);
    assert.equal((await change(ofB, own)).status, 404);
    const changed = await change(coordinator, own, { title: 'Corregida' });
    assert.deepEqual([changed.status, changed.body.version, changed.body.organization?.id], [200, 2, 'min-a']);
    assert.equal((await change(ofA, own, { title: 'Tarde' })).status, 409);
    assert.equal((await change(ofA, own, { title: 'De nunca', version: 3_000_000_000 })).status, 409);
    assert.deepEqual(await titles(ofA), ['Corregida', 'Para todas']);
    assert.equal((await change(ofA, changed.body, { shared: true })).status, 403);
    assert.equal((await ofB.request('DELETE', `/templates/${own.id}`)).status, 404);
    assert.equal((await ofA.request('DELETE', `/templates/${shared.id}`)).status, 403);
    assert.equal((await ofA.request('DELETE', `/templates/${own.id}`)).status, 204);
    assert.deepEqual(await titles(ofA), ['Para todas']);
    const events = await staff.store.database.selectFrom('staff_events').select('kind').where('kind', 'in', ['template-changed', 'template-removed']).orderBy('id').execute();
    assert.deepEqual(events.map(({ kind }) => kind), ['template-changed', 'template-changed', 'template-changed', 'template-removed']);
  });

  it('say what is wrong with them', async (test) => {
    const client = await (await startStaff(test, { store: await stores.open() })).coordinator();
    const { status, body } = await add(client, { title: ' ', reasons: undefined, extra: 1 });
    assert.deepEqual([status, body.errors!.map(({ pointer, code }) => [pointer, code]).sort()], [400, [['/extra', 'unknown-field'], ['/reasons', 'required'], ['/title', 'blank']]]);
  });
});
