import { expect } from 'chai';
import { staffOwedMessages } from '../../src/i18n/staff-owed.js';
import { staffMessages } from '../../src/i18n/staff.js';
import { readableText } from '../support/composed-tree.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useStaffElementPages } from '../support/staff-element-page.js';
import { staffFolio } from '../support/staff-proposals.js';

const t = staffOwedMessages.es;

describe('<mga-staff-owed>', () => {
  const { server, show } = useStaffElementPages('mga-staff-owed', () => import('../../src/define/mga-staff-owed.js'));
  const files = useSavedFiles();

  it('says how many wait and for how long, then who owes what, the oldest first, and all of it together', async () => {
    const page = await show('token-coordinacion');
    await page.reads(t.lead(4, '4', '27 días hábiles'));
    expect(page.text).to.include(t.moderation(2, '2'));
    const rows = page.all('[part~="row"]').map(readableText);
    expect(page.all('tbody th, tfoot th').map(readableText)).to.deep.equal(['Ministerio de Ejemplo A', t.unassigned, 'Servicio de Ejemplo B', t.total]);
    expect(rows[0]).to.include('2 1 vencida').and.include(staffFolio(101)).and.include('hace 27 días hábiles').and.include('más de 20: 1');
    expect(rows[2]).to.include('1 1 con borrador');
  });

  it('leads from the oldest to its place in the queue, where the page says where that is', async () => {
    const page = await show('token-coordinacion', { 'queue-href': '/bandeja/?folio={id}' });
    await page.reads(staffFolio(101));
    expect(page.all<HTMLAnchorElement>('a').map(({ pathname, search }) => pathname + search)).to.deep.equal([101, 103, 104, 101].map((number) => `/bandeja/?folio=${staffFolio(number)}`));
    const plain = await show('token-coordinacion', { 'queue-href': 'javascript:alert(1)' });
    await plain.reads(staffFolio(101));
    expect(plain.all('a')).to.deep.equal([]);
  });

  it('says "up to date" when nothing is owed, also of one institution among others', async () => {
    const { owed } = server().world;
    Object.assign(owed.organizations[2]!, { pending: 0, drafted: 0, oldest: undefined });
    const page = await show('token-coordinacion');
    await page.reads(t.total);
    expect(readableText(page.all('[part~="row"]')[2]!)).to.include(t.current);
    Object.assign(owed, { organizations: [], total: { ...owed.total, pending: 0, oldest: undefined } });
    await page.press(t.refresh);
    await page.reads(t.upToDate);
    expect(page.all('table')).to.deep.equal([]);
  });

  it('speaks of one institution to an official', async () => {
    const { owed } = server().world;
    Object.assign(owed, { organizations: owed.organizations.slice(0, 1), moderation: 0 });
    const page = await show('token-salud');
    await page.reads(t.titleOwn);
    expect(page.text).not.to.include(t.unassignedMeans);
    expect(page.all('tfoot')).to.deep.equal([]);
  });

  it('saves the details as a file, named for the day they are of', async () => {
    const page = await show('token-coordinacion');
    await page.reads(t.total);
    await page.press(t.csv);
    await page.reads(t.downloaded('respuestas-pendientes-2026-06-15.csv'));
    const { name, text } = await files.next();
    expect([name, text.trim()]).to.deep.equal(['respuestas-pendientes-2026-06-15.csv', 'Folio']);
  });

  it('asks to sign in when the session has ended, instead of saving what the server says then', async () => {
    const page = await show('token-coordinacion');
    await page.reads(t.total);
    page.endSession(server());
    await page.press(t.csv);
    await page.reads(staffMessages.es.problem.unauthorized);
    expect(page.host.provider.standing).to.equal('ended');
    expect(page.text).not.to.include('.csv');
  });

  it('keeps what it shows when it cannot be refreshed', async () => {
    const page = await show('token-coordinacion');
    await page.reads(t.total);
    server().fail('GET /owed-replies', { status: 503, code: 'store-unavailable' });
    await page.press(t.refresh);
    await page.reads(staffMessages.es.problem.busy);
    expect(page.text).to.include(staffFolio(101));
  });
});
