import { expect } from 'chai';
import { downloadsMessages } from '../../src/i18n/downloads.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, controls, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = downloadsMessages.es;

const aPlan = () =>
  aFeed()
    .withPlan({ id: 'p5', title: 'Quinto plan' })
    .withCommitment({ id: 'aire', title: '=Calidad del aire', plan: 'p5', summary: 'Uno.\nDos.' })
    .withMeeting({ id: 'marzo', title: 'Reunión de marzo', start: '2026-03-10T10:00' });

const entry = (widget: Element, name: string): HTMLElement =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=entry]')].find((item) => isDrawn(item) && readableText(item).startsWith(name))!;
const linkNamed = (widget: Element, name: string) => controls(widget).find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && each.textContent.includes(name));
const label = (name: string, format = 'CSV'): string => `${format}: ${t.download(name)}`;

describe('<mga-downloads>', () => {
  const { show, answer } = useWidgetPage('mga-downloads', () => import('../../src/define/mga-downloads.js'));
  const saved = useSavedFiles();

  it('says of each table with rows what a row is, how many rows and columns there are and how large it is; the others are named', async () => {
    const widget = await show(aPlan().build());
    const words = readableText(entry(widget, 'Compromisos'));
    expect(words).to.contain('Cada compromiso').and.to.contain('1 fila · 29 columnas').and.to.match(/\d+ B|kB/);
    expect(entry(widget, 'Propuestas')).to.equal(undefined);
    expect(readableText(widget)).to.match(/no tienen filas: .*Propuestas/);
    expect(await axeViolations(widget)).to.deep.equal([]);
  });

  it('makes the files that no server has: a table, the dictionary, events', async () => {
    const widget = await show(aPlan().build());
    button(widget, label('Compromisos'))!.click();
    const table = await saved.next();
    expect(table.name).to.equal('commitments.csv');
    expect(table.text).to.contain("aire,'=Calidad del aire,,p5,1,Uno. ¶ Dos.,");
    button(widget, label(t.dictionary))!.click();
    const dictionary = await saved.next();
    expect(dictionary.name).to.equal('dictionary.csv');
    expect(dictionary.text).to.contain('commitments,compromisos,sdgs,ods,list of Sdg,Sustainable Development Goals it serves.,Commitment.sdgs');
    button(widget, label(t.linked.meetings, 'JSON-LD'))!.click();
    const events = await saved.next();
    expect(events.name).to.equal('meetings.jsonld');
    expect((JSON.parse(events.text) as { '@graph': { startDate: string }[] })['@graph'][0]!.startDate).to.equal('2026-03-10T10:00:00-03:00');
  });

  it('links the files that the feed says there are, beside the list of tables, and no address that is none', async () => {
    const widget = await show(aPlan().with({ links: { calendar: 'calendar.ics', tables: 'csv/datapackage.json', linkedData: 'json-ld/', bulletins: 'javascript:alert(1)' } }).build());
    expect(linkNamed(widget, label('Compromisos'))!.href).to.match(/^https:\/\/datos\.example\/mga-downloads\/csv\/commitments\.csv$/);
    expect(linkNamed(widget, label(t.dictionary))!.href).to.match(/csv\/dictionary\.csv$/);
    expect(linkNamed(widget, label(t.linked.meetings, 'JSON-LD'))!.href).to.match(/json-ld\/meetings\.jsonld$/);
    expect(linkNamed(widget, label(t.calendar, 'iCalendar'))!.href).to.match(/\/calendar\.ics$/);
    expect(linkNamed(widget, label(t.json, 'JSON'))!.href).to.match(/\.json$/);
    expect(entry(widget, t.atom.bulletins)).to.equal(undefined);
  });

  it('gathers the pages of the proposals only when their table is asked for, says so, and saves it whole', async () => {
    const widget = await show(aPlan().with({ proposals: { href: 'proposals/2.json', count: 3 } }).build());
    expect(readableText(entry(widget, 'Propuestas'))).to.contain('3 filas');
    button(widget, label('Propuestas'))!.click();
    await until(() => readableText(widget).includes(t.gathering), () => readableText(widget));
    await answer('https://datos.example/mga-downloads/proposals/2.json', { items: [{ id: 'f3', title: 'Tres', submitted: '2026-03-01' }], next: '1.json' });
    await answer('https://datos.example/mga-downloads/proposals/1.json', { items: [{ id: 'f2', title: 'Dos', submitted: '2026-02-01' }, { id: 'f1', title: 'Uno', submitted: '2026-01-01' }] });
    const { name, text } = await saved.next();
    expect(name).to.equal('proposals.csv');
    expect(text.split('\r\n').slice(1, 4).map((line) => line.split(',')[0])).to.deep.equal(['f3', 'f2', 'f1']);
    await until(() => !readableText(widget).includes(t.gathering), () => readableText(widget));
  });
});
