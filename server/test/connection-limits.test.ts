import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fastify from 'fastify';
import { mostConnections } from '../src/serve/connection-limits.js';
import { limitWaiting, mostWaiting } from '../src/serve/waiting-requests.js';
import { unavailable } from '../src/store/store-unavailable.js';
import { openStore, type Store } from '../src/store/store.js';
import { problemIn, startIntake } from './support/intake-server.js';
import { temporaryFolder } from './support/office-folder.js';

async function storeFor(test: TestContext): Promise<Store> {
  const store = await openStore({ file: join(temporaryFolder(test), 'intake.sqlite') });
  test.after(() => store.close());
  return store;
}

describe('the limits on connections', () => {
  it('leave files for the database and what is published, however few the system allows', () => {
    assert.equal(mostConnections(1_048_576), 12_000);
    assert.equal(mostConnections(Infinity), 12_000);
    assert.equal(mostConnections(1024), 824);
    assert.equal(mostConnections(256), 128);
  });

  it('and a process without files for another connection of the database say that it is away, not that something is wrong', () => {
    for (const code of ['EMFILE', 'ENFILE']) assert.equal(unavailable(Object.assign(new Error('too many open files'), { code }))?.problem, 'unreachable');
  });

  it('are those of the server that listens', async (test) => {
    const { app } = await startIntake(test, { store: await storeFor(test) });
    const { maxConnections, headersTimeout, requestTimeout, keepAliveTimeout, timeout } = app.server;
    assert.deepEqual([maxConnections, headersTimeout, requestTimeout, keepAliveTimeout, timeout], [mostConnections(), 20_000, 120_000, 72_000, 60_000]);
  });
});

describe('somebody who asks without waiting for answers', () => {
  it('is answered as often as anybody asks, and the connection on which more is asked is closed', { timeout: 30_000 }, async (test) => {
    const { app } = await startIntake(test, { store: await storeFor(test) });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const ask = (count: number): Socket => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      test.after(() => socket.destroy());
      socket.on('error', () => undefined);
      socket.write('GET /api/proposals/form?consultation=plan-7 HTTP/1.1\r\nHost: mesa.example\r\n\r\n'.repeat(count));
      return socket;
    };
    const answersOn = async (socket: Socket): Promise<number> => {
      let said = '';
      for await (const part of socket) {
        said += String(part);
        if (said.split('HTTP/1.1 200 ').length > mostWaiting) break;
      }
      return said.split('HTTP/1.1 200 ').length - 1;
    };
    assert.equal(await answersOn(ask(mostWaiting)), mostWaiting);
    const tooMany = ask(mostWaiting + 1);
    tooMany.resume();
    await once(tooMany, 'close');
    // One after the other there may be as many as one likes.
    const patient = ask(1);
    for (let count = 0; count < 2 * mostWaiting; count += 1) {
      await once(patient, 'data');
      patient.write('GET /api/proposals/form?consultation=plan-7 HTTP/1.1\r\nHost: mesa.example\r\n\r\n');
    }
    await once(patient, 'data');
  });

  it('is not waited for with addresses that are no text either', { timeout: 30_000 }, async (test) => {
    const { app } = await startIntake(test, { store: await storeFor(test) });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    test.after(() => socket.destroy());
    socket.on('error', () => undefined).resume();
    let count = 0;
    app.server.on('request', () => (count += 1));
    socket.write('GET /%ff HTTP/1.1\r\nHost: mesa.example\r\n\r\n'.repeat(mostWaiting + 1));
    await once(socket, 'close');
    assert.equal(count, mostWaiting + 1);
  });

  for (const { title, late } of [{ title: 'that was to be sent', late: false }, { title: 'that was opened to be sent when it had gone', late: true }]) {
    it(`and goes away leaves nothing open ${title}`, { timeout: 30_000 }, async (test) => {
      const app = fastify();
      limitWaiting(app);
      const open = new Set<Readable>();
      let asked = 0;
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      if (!late) release();
      app.get('/', async () => {
        asked += 1;
        await released;
        const endless = new Readable({ read: () => void endless.push(Buffer.alloc(65_536)) });
        open.add(endless);
        endless.once('close', () => open.delete(endless));
        return endless;
      });
      await app.listen({ port: 0, host: '127.0.0.1' });
      test.after(() => app.close());
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      const connected = once(app.server, 'connection') as Promise<[Socket]>;
      socket.write('GET / HTTP/1.1\r\nHost: mesa.example\r\n\r\n'.repeat(8));
      const [server] = await connected;
      if (late) while (asked < 8) await setImmediate();
      else await once(socket, 'readable');
      assert.equal(open.size, late ? 0 : 8);
      const gone = new Promise((resolve) => server.once('close', resolve));
      socket.destroy();
      await gone;
      release();
      // A turn for each that is opened, and one for its end.
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
      assert.equal(open.size, 0);
    });
  }
});

describe('an intake to which many send at the same time', () => {
  it('asks whoever comes while there is no room to come again, and takes them once there is', async (test) => {
    const intake = await startIntake(test, { store: await storeFor(test), sendsAtOnce: 2 });
    await intake.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = intake.app.server.address() as AddressInfo;
    const slow = Array.from({ length: 2 }, () => connect(port, '127.0.0.1'));
    test.after(() => slow.forEach((socket) => socket.destroy()));
    const begun = new Promise<void>((resolve) => {
      let count = 0;
      intake.app.server.on('request', () => (count += 1) === slow.length && resolve());
    });
    for (const socket of slow) socket.write('POST /api/proposals HTTP/1.1\r\nHost: mesa.example\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{');
    await begun;
    const submission = await intake.submission();
    const refused = await intake.send(submission);
    assert.deepEqual([refused.statusCode, problemIn(refused).code, refused.headers['retry-after']], [503, 'store-unavailable', '5']);
    assert.equal((await intake.app.inject('/api/proposals/form?consultation=plan-7')).statusCode, 200, 'who reads is answered');

    // One gives up, and the other ends what it began.
    const [one, other] = slow as [Socket, Socket];
    one.destroy();
    other.write(`${' '.repeat(48)}}`);
    await once(other, 'data');
    const two = await Promise.all([intake.send(submission), intake.send(submission)]);
    assert.deepEqual(two.map(({ statusCode }) => statusCode), [201, 201]);
  });
});
