import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { InjectOptions } from 'fastify';
import type { ProposalReceipt } from 'mga-widgets/domain';
import { ballotOperations } from '../src/ballots/operations.js';
import { operations } from '../src/intake/operations.js';
import { registrationOperations } from '../src/registrations/operations.js';
import { openStore, type Store } from '../src/store/store.js';
import { startIntake, type TestIntake } from './support/intake-server.js';

/** Who asks, and what each is answered: by who has the secret, by who has that of another proposal, by who has none. */
const access: Record<string, { owner: number; other: number; nobody: number; payload?: string; headers?: Record<string, string> }> = {
  'GET /form': { owner: 200, other: 200, nobody: 200 },
  'POST ': { owner: 400, other: 400, nobody: 400 },
  'GET /{folio}': { owner: 200, other: 404, nobody: 401 },
  'GET /{folio}/export': { owner: 200, other: 404, nobody: 401 },
  'PATCH /{folio}': { owner: 200, other: 404, nobody: 401, payload: '{"title":"Otro"}', headers: { 'content-type': 'application/json', 'if-match': '"1"' } },
  'POST /{folio}/withdraw': { owner: 200, other: 404, nobody: 401 },
  'DELETE /{folio}/personal-data': { owner: 200, other: 404, nobody: 401 },
};

describe('who may do what', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mga-'));
  let store: Store;
  let intake: TestIntake;
  before(async () => {
    store = await openStore({ file: join(folder, 'intake.sqlite') });
    intake = await startIntake(undefined, { store });
  });
  after(async () => {
    await intake.app.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (name: string, folio: string, authorization: string | undefined) => {
    const [method, path] = name.split(' ') as [InjectOptions['method'], string];
    const { payload, headers } = access[name]!;
    const url = `/api/proposals${path.replace('{folio}', folio)}${path === '/form' ? '?consultation=plan-7' : ''}`;
    return intake.app.inject({ method, url, headers: { ...headers, ...(authorization !== undefined && { authorization }) }, ...(payload !== undefined && { payload }) });
  };

  it('is decided for every operation there is', () => {
    assert.deepEqual(Object.keys(access).sort(), operations.map(({ method, path }) => `${method} ${path}`).sort());
    // What the server answers is what is published, and preflights. Those of registrations and ballots have tests of their own.
    const published = [...operations, ...registrationOperations, ...ballotOperations];
    const routes = intake.app.printRoutes({ commonPrefix: false });
    assert.equal(routes.match(/\((?:[A-Z, ]+)\)/gu)!.join(' ').match(/\b(?:POST|PATCH|DELETE|PUT)\b/gu)!.length, published.filter(({ method }) => method !== 'GET').length, routes);
  });

  for (const [name, expected] of Object.entries(access)) {
    it(name, async () => {
      const [mine, others] = [await intake.received(), await intake.received()] as [ProposalReceipt, ProposalReceipt];
      const before = (await intake.own(mine)).body;
      const wrong: [string | undefined, number][] = [
        [undefined, expected.nobody],
        ['', expected.nobody],
        [`Basic ${mine.secret}`, expected.nobody],
        [`Bearer ${others.secret}`, expected.other],
        [`Bearer ${mine.secret.slice(0, -1)}`, expected.other],
        [`Bearer ${mine.secret}0`, expected.other],
        ['Bearer -', expected.other],
        ['Bearer \'" or 1=1 --', expected.other],
      ];
      for (const [authorization, status] of wrong) {
        const answer = await ask(name, mine.folio, authorization);
        assert.equal(answer.statusCode, status, `${authorization}: ${answer.body}`);
        if (status >= 400) assert.doesNotMatch(answer.body, /Agua potable|Persona de Prueba/u);
      }
      if (expected.other === 404) {
        // A folio that is not there cannot be told from a secret that is wrong.
        const wrongSecret = await ask(name, mine.folio, `Bearer ${others.secret}`);
        for (const folio of ['MGA-2026-0000-00', 'x', '__proto__', "' or ''='", '..%2f..', '%00']) {
          const absent = await ask(name, encodeURIComponent(folio), `Bearer ${mine.secret}`);
          assert.deepEqual([absent.statusCode, absent.body], [wrongSecret.statusCode, wrongSecret.body], folio);
        }
      }
      assert.equal((await intake.own(mine)).body, before, 'nobody else changed it');
      assert.equal((await ask(name, mine.folio, `Bearer ${mine.secret}`)).statusCode, expected.owner);
    });
  }

  it('says how to ask for who has no secret', async () => {
    const { folio } = await intake.received();
    assert.match(String((await ask('GET /{folio}', folio, undefined)).headers['www-authenticate']), /^Bearer/u);
  });
});
