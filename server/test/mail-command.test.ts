import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/store.js';
import { mailStates, putAnswered } from './support/answered-proposal.js';
import { startMailbox, type Mailbox } from './support/mailbox.js';
import { mga } from './support/mga-in-process.js';
import { temporaryFolder } from './support/office-folder.js';
import { printed, startMga } from './support/run-mga.js';

// On a busy machine a server takes half a minute to start.
const long = { timeout: 240_000 };

/** A store with two messages of today, a mailbox, and the environment that names it. */
async function prepare(test: TestContext) {
  const mailbox = await startMailbox();
  test.after(() => mailbox.stop());
  const data = temporaryFolder(test);
  const store = await openStore({ file: join(data, 'intake.sqlite') });
  test.after(() => store.close());
  await store.database.insertInto('staff').values({ id: 'coordinacion', name: 'Coordinación de prueba', role: 'coordinator', organization: null, email: 'coordinacion@mesa.example', digest: 1, token_hash: null, token_expires_at: null, created_at: '2026-11-01T12:00:00.000Z', revoked_at: null }).execute();
  await putAnswered(store);
  await putAnswered(store);
  const due = (at: string) => store.database.updateTable('outgoing_mail').set({ next_attempt_at: at }).execute();
  await due('2026-11-21T11:00:00.000Z');
  return { mailbox, store, data, due, options: ['--data', data, '--content', fileURLToPath(new URL('../../content/demo', import.meta.url)), '--demo', join(data, 'none')] };
}

async function withMail<Result>({ url }: Pick<Mailbox, 'url'>, run: () => Promise<Result>, from = 'Mesa <mesa@mesa.example>'): Promise<Result> {
  Object.assign(process.env, { SMTP_URL: url, MAIL_FROM: from });
  try {
    return await run();
  } finally {
    delete process.env['SMTP_URL'];
    delete process.env['MAIL_FROM'];
  }
}

describe('mga mail', () => {
  it('sends what is due and ends, with links to the address people open', long, async (test) => {
    const { mailbox, store, options } = await prepare(test);
    const { code, out } = await withMail(mailbox, () => mga('mail', 'run', ...options, '--public-url', 'https://mesa.example'));
    assert.equal(code, 0);
    assert.match(out, /^2 correos enviados, 0 sin enviar en este intento, 0 en espera\.$/mu);
    assert.match(mailbox.messages[0]!.text, /https:\/\/mesa\.example\/participar\.html#proposal\/MGA-2026-/u);
    assert.ok(Object.values(await mailStates(store)).every((state) => state === 'sent'));
  });

  it('sends the weekly summary only when it is asked to', long, async (test) => {
    const { mailbox, store, options } = await prepare(test);
    await store.database.updateTable('replies').set({ published_at: null }).execute();
    const { out } = await withMail(mailbox, () => mga('mail', 'run', ...options));
    assert.match(out, /^0 correos enviados/mu);
    const withDigest = await withMail(mailbox, () => mga('mail', 'run', '--digest', '--lang', 'en', ...options));
    assert.match(withDigest.out, /^1 message sent/mu);
    assert.equal(mailbox.messages[0]!.subject, 'Replies owed, week 2026-W47');
  });

  it('says so when the server takes nothing or something did not go out', long, async (test) => {
    const { mailbox, options } = await prepare(test);
    mailbox.faults = { sender: () => 550 };
    const refused = await withMail(mailbox, () => mga('mail', 'run', ...options));
    assert.equal(refused.code, 1);
    assert.match(refused.err, /no acepta el remitente de MAIL_FROM \(sender 550\)/u);
    assert.doesNotMatch(refused.err + refused.out, /correo\.example/u);
    mailbox.faults = { recipient: () => 550 };
    const { code, out } = await withMail(mailbox, () => mga('mail', 'run', ...options));
    assert.equal(code, 1);
    assert.match(out, /^0 correos enviados, 2 sin enviar/mu);
    const list = await mga('mail', 'list', ...options);
    assert.equal(list.code, 0);
    assert.match(list.out, /falta SMTP_URL/u);
    assert.match(list.out, /rechazado por el servidor \(recipient 550\)/u);
    assert.match(list.out, /se dejan en la bandeja/u);
    assert.doesNotMatch(list.out, /correo\.example|Persona/u);
    assert.equal((JSON.parse((await mga('mail', 'list', '--json', ...options)).out) as { counts: { refused: number } }).counts.refused, 2);
  });

  it('does not begin without a server, or with settings that cannot be used, and does not repeat them', long, async (test) => {
    const { options } = await prepare(test);
    const without = await mga('mail', 'run', ...options);
    assert.equal(without.code, 2);
    assert.match(without.err, /se necesita SMTP_URL/u);
    for (const [url, from, expected] of [['correo:secreto', 'a@b.cl', /SMTP_URL no se entiende/u], ['smtp://localhost', 'secreto', /MAIL_FROM no se entiende/u]] as const) {
      const { code, err } = await withMail({ url }, () => mga('mail', 'run', ...options), from);
      assert.equal(code, 2);
      assert.match(err, expected);
      assert.doesNotMatch(err, /secreto/u);
    }
    assert.equal((await mga('mail', 'send', ...options)).code, 2);
  });
});

describe('mga serve with mail', () => {
  it('sends what comes due while it runs, and says what the server refuses once', long, async (test) => {
    const { mailbox, options, due } = await prepare(test);
    await due(new Date().toISOString());
    mailbox.faults = { connect: () => 554 };
    const { child, ended } = await withMail(mailbox, () => Promise.resolve(startMga('serve', ...options, '--port', '0')));
    test.after(() => child.kill('SIGKILL'));
    await printed(child, /Los correos salen por 127\.0\.0\.1, a nombre de mesa@mesa\.example\.[\s\S]*no atiende \(server 554\)/u);
    child.kill('SIGTERM');
    const { code, err } = await ended;
    assert.equal(code, 0);
    assert.equal(err.split('server 554').length, 2);

    mailbox.faults = {};
    const again = await withMail(mailbox, () => Promise.resolve(startMga('serve', ...options, '--port', '0')));
    test.after(() => again.child.kill('SIGKILL'));
    await mailbox.holds(2);
    again.child.kill('SIGTERM');
    assert.equal((await again.ended).code, 0);
  });

  it('ends at once while a server keeps it waiting before the end of a text, and nothing is lost', long, async (test) => {
    const { mailbox, store, options, due } = await prepare(test);
    await due(new Date().toISOString());
    const asked = new Promise<void>((resolve) => (mailbox.faults = { recipient: () => (resolve(), 'silence') }));
    const { child } = await withMail(mailbox, () => Promise.resolve(startMga('serve', ...options, '--port', '0')));
    test.after(() => child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    await asked;
    const begun = Date.now();
    child.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
    assert.ok(Date.now() - begun < 30_000);
    const rows = await store.database.selectFrom('outgoing_mail').select(['state', 'claimed_by', 'attempts']).where('kind', '=', 'reply').execute();
    assert.deepEqual(rows, [1, 2].map(() => ({ state: 'waiting', claimed_by: null, attempts: 0 })));
  });

  it('says that no mail is sent without SMTP_URL', long, async (test) => {
    const { options } = await prepare(test);
    const { child } = startMga('serve', ...options, '--port', '0');
    test.after(() => child.kill('SIGKILL'));
    await printed(child, /No se envían correos: falta SMTP_URL/u);
  });
});
