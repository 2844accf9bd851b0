import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { proposalLimits, type ProposalReceipt } from 'mga-widgets/domain';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { problemIn, recordIn, startIntake, type TestIntake } from './support/intake-server.js';

const strings = new URL('../../../shared/data/naughty/blns.json', import.meta.url);

onBothStores('what nobody should send', (stores) => {
  let store: Store;
  let intake: TestIntake;
  before(async () => {
    store = await stores.open();
    intake = await startIntake(undefined, { store, sendLimits: { seconds: 600, client: 1e6, network: 1e6 } });
  });
  after(() => intake.app.close());
  const count = async (): Promise<number> => Number((await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
  const faults = async (changes: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const before = await count();
    const answer = await intake.send(await intake.submission(changes));
    assert.equal(answer.statusCode, 400, answer.body);
    assert.equal(await count(), before);
    const { errors, code, type, status, title, detail } = problemIn(answer);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/u);
    assert.deepEqual([code, type, status, title && true, detail && true], ['invalid', 'urn:mga-widgets:problem:invalid', 400, true, true]);
    assert.ok(errors!.every((error) => error.detail.length > 3 && !error.detail.includes('undefined')), JSON.stringify(errors));
    return errors!.map((error) => `${error.pointer} ${error.code}`).sort();
  };

  it('has every fault named at once', async () => {
    assert.deepEqual(
      await faults({
        title: ' ', problem: undefined, change: 5, affected: 'x\u0000y', indicator: 'x'.repeat(20_001), baseline: 'dos\nlíneas', target: '', ogpValues: ['transparency', 'magic'], sdgs: [0, 18, 6, 6], theme: 'a b',
        institution: {}, author: { name: 'A\r\nBcc: x@example.org', email: 'x@example.org\r\nBcc: y@example.org', showName: 'yes', rut: '1-9' }, language: '', consents: [{ id: 'publication' }], status: 'published',
      }),
      [
        '/affected control-characters', '/author/email not-an-email', '/author/name not-one-line', '/author/rut unknown-field', '/author/showName wrong-type', '/baseline not-one-line', '/change wrong-type',
        '/consents/0/given required', '/consents/0/version required', '/indicator too-long', '/institution required', '/language malformed', '/ogpValues/1 unknown-choice', '/problem required', '/sdgs repeated',
        '/sdgs/0 out-of-range', '/sdgs/1 out-of-range', '/status unknown-field', '/target blank', '/theme malformed', '/title blank',
      ].sort(),
    );
    assert.deepEqual(await faults({ theme: 'otro', region: 'XX-1', sector: 'martians', institution: { organization: 'nadie' } }), ['/institution/organization unknown-choice', '/region unknown-choice', '/sector unknown-choice', '/theme unknown-choice']);
    assert.deepEqual(await faults({ consents: [] }), ['/consents consent-needed', '/consents consent-needed', '/consents consent-needed']);
    assert.deepEqual(await faults({ consents: [{ id: 'publication', version: 'old', given: true }], author: undefined }), ['/consents/0 consent-outdated']);
    assert.deepEqual(await faults({ consents: [{ id: 'publication', version: 'old', given: false }], author: undefined }), ['/consents/0 consent-needed']);
  });

  it('is said in English to who asks for it', async () => {
    const spanish = problemIn(await intake.send(await intake.submission({ title: undefined })));
    const english = await intake.send(await intake.submission({ title: undefined }), { headers: { 'accept-language': 'fr, en-GB;q=0.9, es;q=0.5' } });
    assert.equal(english.headers['content-language'], 'en');
    assert.deepEqual([spanish.errors![0]!.detail, problemIn(english).errors![0]!.detail], ['Falta.', 'It is missing.']);
  });

  it('cannot set what is not asked for, nor reach the prototype of anything', async () => {
    const submission = await intake.submission();
    for (const [field, value] of Object.entries({ folio: 'MGA-2026-0000-00', version: 9, state: 'published', state_reason: 'x', secret_hash: 'x', received_at: '2020-01-01T00:00:00Z', moderation: 'after-publication', reply: {}, support: 5, id: 'x' })) {
      const answer = await intake.send({ ...submission, [field]: value });
      assert.deepEqual([answer.statusCode, problemIn(answer).errors], [400, [{ pointer: `/${field}`, code: 'unknown-field', detail: `No se conoce el campo "${field}".` }]]);
    }
    for (const text of ['{"__proto__":{"title":"x"}}', '{"constructor":{"prototype":{"title":"x"}}}', '{"author":{"__proto__":{"name":"x"}}}', '{"\\u005f_proto__":{}}']) {
      const answer = await intake.send(text);
      assert.deepEqual([answer.statusCode, problemIn(answer).code], [400, 'not-json'], text);
    }
    assert.equal(({} as { title?: string }).title, undefined);
  });

  it('is refused when it is no JSON, no object, no UTF-8, nested for its own sake, or of another type', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const code = async (body: string | Buffer, headers?: Record<string, string>) => {
      const answer = await intake.send(body, { headers });
      return `${answer.statusCode} ${problemIn(answer).code}`;
    };
    for (const text of ['{', 'null x', '{"a":1,}', '\u0000', Buffer.from('{"title":"\u00e1"}', 'latin1'), Buffer.from([0xff, 0xfe, 0x7b, 0x00]), '['.repeat(100_000), '{"a":'.repeat(50_000), nested(9), `{"sdgs":[${nested(50_000)},${nested(50_000)}]}`]) assert.equal(await code(text), '400 not-json', String(text).slice(0, 20));
    for (const text of ['', '[]', '"x"', 'null', '5', 'true']) assert.equal(await code(text), '400 invalid', text);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/jsonx']) assert.equal(await code('{}', { 'content-type': type }), '415 not-a-json-type', type);
    // To compare the items of a long list with each other would keep the server busy for minutes: it is refused before anything else is looked at.
    const long = await intake.send({ sdgs: Array.from({ length: 20_000 }, (_, index) => index) });
    assert.deepEqual(problemIn(long).errors!.map((error) => `${error.pointer} ${error.code}`), ['/sdgs too-many']);
  });

  it('is refused when it is ten megabytes, before it is read', async () => {
    const before = process.memoryUsage().rss;
    const answer = await intake.send(Buffer.alloc(10 * 1024 * 1024, 'x'));
    assert.deepEqual([answer.statusCode, problemIn(answer).code], [413, 'too-large']);
    assert.ok(process.memoryUsage().rss - before < 100e6);
  });

  it('may be as long as the schema allows, with every character of four bytes', async () => {
    const long = (field: 'title' | 'problem' | 'affected' | 'change' | 'indicator' | 'baseline' | 'target') => '🌊'.repeat(proposalLimits[field].maxLength);
    const changes = Object.fromEntries((['title', 'problem', 'affected', 'change', 'indicator', 'baseline', 'target'] as const).map((field) => [field, long(field)]));
    const escaped = JSON.stringify(await intake.submission(changes)).replace(/🌊/gu, '\\ud83c\\udf0a');
    const answer = await intake.send(escaped);
    assert.equal(answer.statusCode, 201, answer.body.slice(0, 300));
    const { submission } = recordIn(await intake.own(answer.json<ProposalReceipt>()));
    for (const [field, text] of Object.entries(changes)) assert.equal(submission[field as 'title'], text);
  });

  it('is stored and given back exactly, or refused for a reason, in every field', { skip: existsSync(strings) ? false : 'the list of naughty strings is not beside the project' }, async () => {
    const naughty = [
      ...(JSON.parse(readFileSync(strings, 'utf8')) as string[]),
      '\ud800', 'a\udfffb', '\u0000', 'null\u0000byte', '\u0085', '\u2028', '\ufeff', '\uffff', 'é', 'é', '‮txet', "'; drop table proposals; --", '"><script>alert(1)</script>', '=cmd|calc!A0', 'tab\tand\nline',
    ];
    const fields = ['title', 'problem', 'affected', 'change', 'indicator', 'baseline', 'target', 'targetDate'] as const;
    let taken = 0;
    for (const text of naughty) {
      const everywhere = { ...Object.fromEntries(fields.map((field) => [field, text])), institution: { name: text }, author: { name: text, showName: true } };
      const answer = await intake.send(await intake.submission(everywhere));
      if (answer.statusCode === 400) {
        const { errors } = problemIn(answer);
        assert.ok(errors?.length, JSON.stringify(text));
        for (const { pointer, code } of errors) assert.match(`${pointer} ${code}`, /^\/(?:title|problem|affected|change|indicator|baseline|target|targetDate|institution\/name|author\/name) (?:blank|too-long|not-one-line|control-characters)$/u);
        assert.match(text, /^\s*$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|^.{201,}$/u, `refused without a reason: ${JSON.stringify(text)}`);
        continue;
      }
      assert.equal(answer.statusCode, 201, `${JSON.stringify(text)}: ${answer.body}`);
      const record = recordIn(await intake.own(answer.json<ProposalReceipt>()));
      for (const field of fields) assert.equal(record.submission[field], text, field);
      assert.deepEqual([record.submission.institution, record.author], [{ name: text }, { name: text, showName: true }]);
      taken += 1;
    }
    assert.ok(taken > 400, String(taken));
  });

  it('is no e-mail address that could write headers of its own', async () => {
    for (const email of ['x', 'x@', '@x.cl', 'x@y', 'a b@ejemplo.cl', 'x@ejemplo.cl\n', 'x@ejemplo.cl\r\nBcc: y@z.cl', 'x@ejemplo.cl, y@z.cl', '"x"@ejemplo.cl', 'x@[127.0.0.1]', 'x@-ejemplo.cl', `${'x'.repeat(65)}@ejemplo.cl`, 'x@ejemplo..cl', `x@${'a'.repeat(500_000)}`, `x@${'a.'.repeat(200_000)}cl`]) {
      assert.deepEqual((await faults({ author: { email } })).filter((fault) => !fault.endsWith('too-long')), ['/author/email not-an-email'], email.slice(0, 40));
    }
    for (const email of ['x@ejemplo.cl', 'nombre.apellido+mga@sub.ejemplo.gob.cl', "o'higgins@ejemplo.cl", 'ñandú@ñuñoa.cl']) assert.ok((await intake.received({ author: { email } })).folio);
  });

  it('keeps the names people have', async () => {
    for (const name of ["O'Higgins", 'Ñancupil Millañir', 'María-José', '李 小龍', 'José María de la Cruz y Ñuñoa Ⅲ', 'Zoë 🌊']) {
      assert.equal(recordIn(await intake.own(await intake.received({ author: { name } }))).author?.name, name);
    }
  });
});
