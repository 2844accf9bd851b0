import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { StaffSession } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { startStaff } from './support/staff-server.js';

onBothStores('sessions of the staff', (stores) => {
  it('signs in with a token, says who is signed in, and signs out', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const official = await staff.official('min-a');
    const { status, body } = await official.request<StaffSession>('GET', '/session');
    assert.equal(status, 200);
    assert.equal(body.role, 'official');
    assert.deepEqual(body.organization, { id: 'min-a', name: 'Ministerio A' });
    assert.equal((await official.request('DELETE', '/session')).status, 204);
    assert.equal((await official.request('GET', '/session')).status, 401);
    assert.equal((await (await staff.revoked()).request('GET', '/session')).status, 401);
    assert.equal((await staff.anybody.request('GET', '/session')).status, 401);
    assert.equal((await (await staff.coordinator()).request<StaffSession>('GET', '/session')).body.role, 'coordinator');
  });
});
