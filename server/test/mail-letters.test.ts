import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OwedReplies } from 'mga-widgets/domain';
import { compose } from '../src/mail/compose.js';
import { digestLetter } from '../src/mail/digest-letter.js';
import { isoWeek } from '../src/mail/iso-week.js';
import { readMailSettings } from '../src/mail/mail-settings.js';
import { replyLetter, type ReplyLetter } from '../src/mail/reply-letter.js';
import { readMail, type ReceivedMail } from './support/read-mail.js';

const about: ReplyLetter = {
  to: 'persona@correo.example', language: 'es', folio: 'MGA-2026-0K3F-7Q', title: 'Agua medida', name: 'Persona de Prueba', channel: 'online',
  reply: { date: '2026-11-21', decision: 'partly', reasons: 'Se medirá en tres valles.\n\nEn los demás falta el catastro.' },
  corrected: false, organization: 'Ministerio A', commitment: undefined, publicUrl: 'https://mesa.example/',
};
const arrived = async (given: Partial<ReplyLetter> = {}): Promise<ReceivedMail> =>
  readMail((await compose(replyLetter({ ...about, ...given }), 'abc', { name: 'Mesa de Prueba', address: 'mesa@mesa.example' }, new Date('2026-11-21T15:00:00Z'))).toString());

describe('the message about a reply', () => {
  it('says what was decided, why, by whom, where it can be read and why it came', async () => {
    const mail = await arrived({
      commitment: 'Agua a la vista',
      reply: { ...about.reply, official: { name: 'Oficina de Partes' }, documents: [{ id: 'informe', title: 'Informe', url: 'https://min.example/informe.pdf' }] },
    });
    assert.equal(mail.subject, 'Respuesta a su propuesta MGA-2026-0K3F-7Q');
    for (const part of [
      'Hola, Persona de Prueba:', '«Agua medida» (folio MGA-2026-0K3F-7Q)', 'la propuesta se acepta en parte', 'Forma parte del compromiso «Agua a la vista»',
      'Razones:\nSe medirá en tres valles.\n\nEn los demás falta el catastro.\n', '- Informe\n  https://min.example/informe.pdf', 'Responde: Oficina de Partes, Ministerio A',
      'https://mesa.example/participar.html#proposal/MGA-2026-0K3F-7Q', 'https://mesa.example/mi-propuesta.html', 'Recibe este mensaje porque',
    ]) assert.ok(mail.text.includes(part), part);
  });

  it('is in English for who proposed in English, and without links where no address is known', async () => {
    const mail = await arrived({ language: 'en', publicUrl: undefined, name: null });
    assert.equal(mail.subject, 'Reply to your proposal MGA-2026-0K3F-7Q');
    assert.match(mail.text, /^Hello:\n\nYour proposal “Agua medida”/u);
    assert.equal(mail.header('content-language'), 'en');
    assert.doesNotMatch(mail.text, /http/u);
  });

  it('has one plain part, and says that a machine sent it', async () => {
    const mail = await arrived();
    assert.equal(mail.header('content-type'), 'text/plain; charset=utf-8');
    assert.equal(mail.header('auto-submitted'), 'auto-generated');
    assert.equal(mail.header('message-id'), '<abc@mesa.example>');
    assert.equal(mail.header('from'), 'Mesa de Prueba <mesa@mesa.example>');
    assert.equal(mail.header('to'), 'persona@correo.example');
  });

  it('lets nobody write a header', async () => {
    const hostile = 'x\r\nBcc: otra@correo.example\r\n\r\n<b>Hola</b>';
    const mail = await arrived({ title: hostile, name: hostile, organization: hostile, reply: { ...about.reply, reasons: hostile, official: { name: hostile } } });
    assert.equal(mail.header('bcc'), undefined);
    assert.equal(mail.subject, 'Respuesta a su propuesta MGA-2026-0K3F-7Q');
    assert.ok(mail.text.includes('<b>Hola</b>'), 'text is text');
    const names = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n')).split('\r\n').filter((line) => !/^[ \t]/u.test(line)).map((line) => line.split(':')[0]);
    assert.deepEqual(names.sort(), ['Auto-Submitted', 'Content-Language', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Auto-Response-Suppress']);
  });

  it('takes nothing in an address for a second one', async () => {
    for (const to of ['a@correo.example, b@correo.example', 'a@correo.example\r\nBcc: b@correo.example', '"a" <a@correo.example>, b@correo.example']) {
      const mail = await arrived({ to });
      assert.doesNotMatch(mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n')), /^Bcc/imu);
    }
  });

  it('greets with a name, not with what somebody had sent to a stranger', async () => {
    for (const name of ['Gane un premio en http://estafa.example', 'Entre a estafa.example', 'Llame al 600 123', 'A@b'])
      assert.match((await arrived({ name })).text, /^Hola:/u, name);
    for (const name of ['María-José O’Higgins', 'J. Pérez Ñáñez', '佐藤']) assert.ok((await arrived({ name })).text.startsWith(`Hola, ${name}:`), name);
  });

  it('of a proposal gathered in person sends nobody to look for a key', async () => {
    const { text } = await arrived({ channel: 'in-person' });
    assert.match(text, /se recogió en persona/u);
    assert.doesNotMatch(text, /clave que recibió|mi-propuesta/u);
  });
});

describe('the weekly summary', () => {
  const waits = { upTo5: 0, upTo10: 0, upTo20: 0, more: 0 };
  const owes = { pending: 12, drafted: 2, overdue: 3, answered: 5, waits, oldest: { folio: 'MGA-2026-0001-00', since: '2026-11-02', days: 14 } };
  const nothing = { pending: 0, drafted: 0, overdue: 0, answered: 9, waits };
  const owed: OwedReplies = { today: '2026-11-23', organizations: [{ ...owes, organization: { id: 'min-a', name: 'Ministerio A' } }, { ...owes, pending: 1, overdue: 0, drafted: 0 }, { ...nothing, organization: { id: 'min-b', name: 'Ministerio B' } }], total: { ...owes, pending: 13 }, moderation: 4 };
  const given = { to: 'persona@mesa.example', language: 'es', name: 'Coordinación de prueba', week: '2026-W48', owed, troubledMail: 2, publicUrl: 'https://mesa.example/' } as const;

  it('says who owes how many since when, what waits to be read and which mail did not arrive', () => {
    const letter = digestLetter(given)!;
    assert.equal(letter.subject, 'Respuestas pendientes, semana 2026-W48');
    for (const part of [
      'al 23 de noviembre de 2026', 'Ministerio A: 12 propuestas sin respuesta, 3 fuera de plazo, 2 con borrador.', 'MGA-2026-0001-00, desde el 2 de noviembre de 2026 (14 días hábiles)',
      'Secretaría (sin asignar): 1 propuesta sin respuesta.', 'En total, 13 propuestas', 'publicar: 4 propuestas', 'decisión: 2', 'https://mesa.example/bandeja/',
    ]) assert.ok(letter.text.includes(part), `${part} in ${letter.text}`);
    assert.doesNotMatch(letter.text, /Ministerio B/u);
  });

  it('is in English for a server that speaks it', () => {
    assert.match(digestLetter({ ...given, language: 'en' })!.text, /Ministerio A: 12 proposals without a reply, 3 past the day set, 2 with a draft\./u);
  });

  it('is none when nothing is owed', () => {
    const free: OwedReplies = { ...owed, organizations: [{ ...nothing, organization: { id: 'min-b', name: 'Ministerio B' } }], total: nothing, moderation: 0 };
    assert.equal(digestLetter({ ...given, owed: free, troubledMail: 0 }), undefined);
    assert.ok(digestLetter({ ...given, owed: free, troubledMail: 1 }));
    assert.ok(digestLetter({ ...given, owed: { ...free, moderation: 1 }, troubledMail: 0 }));
  });

  it('belongs to a week as ISO 8601 counts them', () => {
    assert.deepEqual(['2026-11-23', '2026-11-22', '2027-01-01', '2027-01-04', '2024-12-30', '2021-01-03'].map(isoWeek), ['2026-W48', '2026-W47', '2026-W53', '2027-W01', '2025-W01', '2020-W53']);
  });
});

describe('SMTP_URL and MAIL_FROM', () => {
  const read = (SMTP_URL?: string, MAIL_FROM = 'mesa@mesa.example') => readMailSettings({ SMTP_URL, MAIL_FROM });

  it('say where mail goes out, encrypted unless it is this machine', () => {
    assert.equal(read(), undefined);
    assert.deepEqual(read('smtp://mesa%40mesa.example:cl%3Aave@correo.example', 'Mesa <mesa@mesa.example>'), {
      host: 'correo.example', port: 587, secure: false, requireTls: true, auth: { user: 'mesa@mesa.example', pass: 'cl:ave' }, from: { name: 'Mesa', address: 'mesa@mesa.example' },
    });
    assert.deepEqual(read('smtps://correo.example:2465'), { host: 'correo.example', port: 2465, secure: true, requireTls: false, from: { name: '', address: 'mesa@mesa.example' } });
    for (const host of ['localhost', '127.0.0.1', '[::1]']) assert.equal(read(`smtp://${host}:25`)!.requireTls, false, host);
    for (const host of ['127.0.0.1.example', 'localhost.example', '[::2]']) assert.equal(read(`smtp://${host}:25`)!.requireTls, true, host);
  });

  it('are refused when they cannot be used, without telling what they say', () => {
    for (const url of ['correo.example:587', 'http://correo.example', 'smtp://', 'smtp://correo.example/x', 'smtp://u:%E0%A4%A@correo.example', 'smtp://h?secreto=1'])
      assert.throws(() => read(url), { name: 'UnusableMailSettings', message: 'SMTP_URL cannot be used' }, url);
    for (const from of ['', 'Mesa', 'a@b', 'a@b.cl, c@d.cl', 'Mesa <a@b.cl>\r\nBcc: c@d.cl', 'ñ@b.cl\n'])
      assert.throws(() => read('smtp://localhost', from), { name: 'UnusableMailSettings', message: 'MAIL_FROM cannot be used' }, from);
  });
});
