import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { FeedDocument, Meeting, RegistrationForm, RegistrationReceipt } from 'mga-widgets/domain';
import { agreed } from './support/intake-server.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { printed, runMga, startMga } from './support/run-mga.js';

const day = (days: number): string => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);

describe('mga serve and registrations', () => {
  it('takes them for the workshops of the content, publishes the seats, and mga retention erases whose time is over', { timeout: 120_000 }, async (test) => {
    const [data, date] = [temporaryFolder(test), day(10)];
    const folder = officeFolder(test, {
      'sectores.csv': 'identificador;nombre\nciudadania;Ciudadanía\n',
      'reuniones.csv': `identificador;título;tipo;inicio;cupos\ntaller;Taller;taller;${date} 10:00;1\n`,
    });
    const { child, ended } = startMga('serve', '--content', folder, '--demo', folder, '--data', data, '--port', '0');
    test.after(() => child.kill('SIGKILL'));
    const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
    const feed = async (): Promise<FeedDocument> => (await fetch(`${base}feeds/mga/feed.json`)).json() as Promise<FeedDocument>;
    const { links } = await feed();
    assert.equal(links?.registrations, '/api/registrations');
    const beside = async (path: string): Promise<string> => (await fetch(`${base}feeds/mga/${path}`)).text();
    const calendar = await beside('calendar/meeting/taller.ics');
    const address = new URL(links.registrations, `${base}feeds/mga/feed.json`).href;

    const form = (await (await fetch(`${address}/form?meeting=taller`)).json()) as RegistrationForm;
    assert.equal(form.seats, 1);
    await setTimeout(3100);
    const register = async (): Promise<RegistrationReceipt> => {
      const body = JSON.stringify({ meeting: 'taller', name: 'Alias', sector: 'ciudadania', consents: agreed(form.consents), language: 'es', form: { token: form.token } });
      return (await (await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body })).json()) as RegistrationReceipt;
    };
    const [first, second] = [await register(), await register()];
    assert.deepEqual([first.state, second.state, second.position], ['seated', 'waiting', 1]);

    const published = async (seatsTaken: number, waiting: number): Promise<void> => {
      for (;;) {
        const [meeting] = (await feed()).meetings as Meeting[];
        if (meeting!.seatsTaken === seatsTaken && meeting!.waiting === waiting) return;
        await setTimeout(50);
      }
    };
    await published(1, 1);
    const [columns, row] = (await beside('csv/meetings.csv')).split('\r\n').map((line) => line.split(','));
    assert.deepEqual(['seats', 'seatsTaken', 'waiting'].map((column) => row![columns!.indexOf(column)]), ['1', '1', '1'], 'tables tell what the feed does');
    assert.equal(await beside('calendar/meeting/taller.ics'), calendar, 'a calendar is not new because somebody registered');
    await fetch(new URL(`${first.statusUrl}/cancel`, address), { method: 'POST', headers: { authorization: `Bearer ${first.secret}` } });
    await published(1, 0);
    child.kill('SIGTERM');
    assert.equal((await ended).code, 0);

    const retain = (days: number) => runMga('retention', 'run', '--content', folder, '--demo', folder, '--data', data, '--as-of', day(days));
    assert.match((await retain(40)).out, /de 0 inscripciones; los de 2 inscripciones siguen/u);
    assert.match((await retain(41)).out, /Se borraron los datos personales de 2 inscripciones/u);
  });
});
