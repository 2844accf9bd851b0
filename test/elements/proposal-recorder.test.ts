import { expect } from 'chai';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { proposalRecorderMessages } from '../../src/i18n/proposal-recorder.js';
import { axeViolations } from '../support/axe-violations.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import type { StubbedRequest } from '../support/fetch-stub.js';
import { bodyOf, keyOf, receipt, refuse } from '../support/outbox-world.js';
import { aConsultation } from '../support/proposal-page.js';
import { aWorkshop, type RecorderPage, useRecorderPages } from '../support/recorder-page.js';
import { useSavedFiles } from '../support/saved-files.js';

const t = proposalRecorderMessages.es;
const f = proposalFormMessages.es;
const texts = { [f.label.title]: 'Agua medida', [f.label.problem]: 'Nadie sabe cuánta sale.', [f.label.change]: 'Que se mida.' };
const kept = () => Object.keys(localStorage).filter((name) => name.startsWith('mga-widgets:table:1:') || name.startsWith('mga-widgets:outbox:1:'));
const addressOf = (page: RecorderPage) => page.intake.replace(/\/intake$/, '');

describe('<mga-proposal-recorder>', () => {
  const { show, request, sent, leave } = useRecorderPages();
  const files = useSavedFiles();

  const record = async (page: RecorderPage, title = 'Agua medida') => {
    await page.write({ ...texts, [f.label.title]: title });
    await page.tick('Academia');
    await page.press(t.save);
  };
  const incomplete = async (page: RecorderPage, title: string) => {
    await page.write({ [f.label.title]: title });
    await page.press(t.save);
  };
  const sendAll = async (page: RecorderPage, count: number) => {
    await page.reads('Entiendo que se publica.');
    await page.tick('Entiendo');
    await page.press(t.sendAll(count));
  };
  const accept = (post: StubbedRequest, folio = receipt.folio) => post.respondJson({ ...receipt, folio }, { status: 201 });

  it('keeps each proposal on the device as it is saved, and is ready for the next', async () => {
    const page = await show();
    await record(page);
    await page.reads(t.saved('Agua medida'));
    expect(page.rows).to.have.length(1);
    expect(page.rows[0]).to.contain('Agua medida').and.contain(t.state.ready);
    expect(page.field(f.label.title).value).to.equal('');
    expect(page.focus).to.equal(t.write);
    expect(kept()).to.have.length(1);
    expect(sent(page)).to.equal(0);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('begins each in the region of the workshop', async () => {
    const page = await show();
    page.element.shadowRoot!.querySelector<HTMLDetailsElement>('.more')!.open = true;
    expect(page.field<HTMLSelectElement>(f.label.region).value).to.equal('CL-AP');
  });

  it('asks for a title to save, and takes the rest later', async () => {
    const page = await show();
    await page.write({ [f.label.problem]: 'Un problema' });
    await page.press(t.save);
    expect([page.rows.length, page.faultOf(f.label.title), page.focus]).to.deep.equal([0, `${f.error} ${f.fault.missing}`, `${f.label.title} ${f.required}`]);
    await page.write({ [f.label.title]: 'Con título' });
    await page.press(t.save);
    await page.rowReads(0, t.state.incomplete);
    expect(page.rows[0]).to.contain('cambio y sector');
  });

  it('shows the list again after a reload, with what was being written', async () => {
    const page = await show();
    await record(page);
    await incomplete(page, 'A medias');
    await page.write({ [f.label.title]: 'Escribiendo' });
    leave(page);
    const again = await show({ address: addressOf(page) });
    await again.reads(t.restored);
    expect(again.rows.map((row) => /Agua medida|A medias/.exec(row)?.[0])).to.deep.equal(['Agua medida', 'A medias']);
    expect(again.field(f.label.title).value).to.equal('Escribiendo');
  });

  it('goes on correcting the same proposal after a reload', async () => {
    const page = await show();
    await incomplete(page, 'A medias');
    page.rowButton(0, t.edit).click();
    await page.reads(t.change);
    await page.write({ [f.label.problem]: 'Más' });
    leave(page);
    const again = await show({ address: addressOf(page) });
    await again.reads(t.change);
    await again.press(t.saveChange);
    await until(() => again.rows.length === 1, () => JSON.stringify(again.rows));
    expect(again.rows[0]).to.contain('cambio y sector').and.not.contain('problema,');
  });

  it('sends all that is complete, two at a time, each under its own key, with workshop and without anybody’s data', async () => {
    const heard: string[] = [];
    const page = await show({ attributes: { meeting: 'taller-arica', 'record-href': '/mi-propuesta.html' } });
    page.element.addEventListener('mga-proposal-received', (event) => heard.push((event).folio));
    for (const title of ['Una', 'Dos', 'Tres']) await record(page, title);
    await incomplete(page, 'Sin terminar');
    await sendAll(page, 3);
    await page.rowReads(0, t.state.sending);
    await page.rowReads(2, t.turn);
    expect(page.rows.join()).not.to.contain(t.state.received);
    expect(page.focus).to.equal(t.send);
    const keys = new Set<string>();
    for (const [index, title] of ['Una', 'Dos', 'Tres'].entries()) {
      const post = await request(page);
      keys.add(keyOf(post));
      const { problem, change } = { problem: texts[f.label.problem], change: texts[f.label.change] };
      expect(bodyOf(post)).to.deep.equal({
        consultation: 'plan-6', meeting: 'taller-arica', title, problem, change, region: 'CL-AP', sector: 'academia', language: 'es-CL', form: { token: 'second' },
        consents: [{ id: 'publication', version: '2026-01', given: true }],
      });
      accept(post, `FOLIO-${index}`);
      await page.rowReads(index, `FOLIO-${index}`);
    }
    expect([keys.size, sent(page), heard]).to.deep.equal([3, 3, ['FOLIO-0', 'FOLIO-1', 'FOLIO-2']]);
    await page.reads(t.progress(3, 3));
    await page.rowReads(3, t.state.incomplete);
    expect(page.all<HTMLAnchorElement>('.keys a')).to.have.length(0);
    page.element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.keys').forEach((keys) => (keys.open = true));
    expect(page.all<HTMLAnchorElement>('.keys a')[0]!.href).to.equal(new URL(`/mi-propuesta.html#folio=FOLIO-0&clave=${receipt.secret}`, document.baseURI).href);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('sends nothing before the table agrees, and says so', async () => {
    const page = await show();
    await record(page);
    await page.reads('Entiendo que se publica.');
    await page.press(t.sendAll(1));
    expect([page.text.includes(t.notAgreed), page.focus.startsWith('Entiendo'), sent(page)]).to.deep.equal([true, true, 0]);
    // The consent about personal data is not asked for: there are none.
    expect(page.text).not.to.contain('Autorizo que guarden mis datos.');
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('never says "received" without a network, and sends by itself when it is back', async () => {
    const page = await show();
    await record(page);
    await sendAll(page, 1);
    (await request(page)).fail();
    await page.rowReads(0, t.state.waiting);
    expect(page.rows[0]).to.contain(t.uncertain);
    expect(page.text).not.to.contain(t.state.received);
    // It may have arrived: no other version can be made of it here.
    expect(() => page.rowButton(0, t.edit)).to.throw();
    globalThis.dispatchEvent(new Event('online'));
    accept(await request(page));
    await page.rowReads(0, receipt.folio);
  });

  it('says why one was refused, and lets it be corrected and sent again under its key', async () => {
    const page = await show();
    await record(page);
    await sendAll(page, 1);
    const first = await request(page);
    refuse(first, 400, 'invalid', { detail: 'Nada se guardó.', errors: [{ pointer: '/title', code: 'not-one-line', detail: 'Una sola línea.' }] });
    await page.rowReads(0, t.state.refused);
    expect(page.rows[0]).to.contain('Nada se guardó.');
    page.rowButton(0, t.edit).click();
    await page.reads('Una sola línea.');
    await page.write({ [f.label.title]: 'Otro título' });
    await page.press(t.saveChange);
    await page.rowReads(0, t.state.ready);
    await sendAll(page, 1);
    const second = await request(page);
    expect([keyOf(second), bodyOf(second).title]).to.deep.equal([keyOf(first), 'Otro título']);
    accept(second);
    await page.rowReads(0, receipt.folio);
  });

  it('loses neither version when another tab changes what is being corrected', async () => {
    const page = await show();
    await incomplete(page, 'Primera');
    page.rowButton(0, t.edit).click();
    await page.reads(t.change);
    const [name] = kept();
    const other = JSON.parse(localStorage.getItem(name!)!) as { values: { title: string }; savedAt: number };
    const changed = JSON.stringify({ ...other, values: { ...other.values, title: 'De la otra pestaña' }, savedAt: other.savedAt + 5 });
    localStorage.setItem(name!, changed);
    globalThis.dispatchEvent(new StorageEvent('storage', { key: name!, newValue: changed }));
    await page.rowReads(0, 'De la otra pestaña');
    await page.write({ [f.label.title]: 'De esta pestaña' });
    await page.press(t.saveChange);
    await page.reads(t.savedApart('De esta pestaña'));
    expect(page.rows.map((row) => /De (?:la otra|esta) pestaña/.exec(row)?.[0])).to.deep.equal(['De la otra pestaña', 'De esta pestaña']);
  });

  it('does not begin a correction over what is being written', async () => {
    const page = await show();
    await incomplete(page, 'Primera');
    await page.write({ [f.label.title]: 'Segunda' });
    page.rowButton(0, t.edit).click();
    await page.reads(t.busy);
    expect(page.field(f.label.title).value).to.equal('Segunda');
  });

  it('asks before it removes, and then nothing is left on the device', async () => {
    const page = await show();
    await record(page);
    page.rowButton(0, t.remove).click();
    await page.reads(t.removeAsk('Agua medida'));
    expect(page.focus).to.equal(t.yesRemove);
    await page.press(t.cancel);
    expect(page.rows).to.have.length(1);
    page.rowButton(0, t.remove).click();
    await page.reads(t.removeAsk('Agua medida'));
    await page.press(t.yesRemove);
    await page.reads(t.empty);
    expect(kept()).to.deep.equal([]);
  });

  it('gives those not received as the file of the import, and folios with keys as another', async () => {
    const page = await show();
    await record(page, 'Recibida');
    await sendAll(page, 1);
    accept(await request(page));
    await page.rowReads(0, receipt.folio);
    await page.write({ [t.table]: '' });
    await record(page, 'Por enviar');
    await page.press(t.csv(1));
    const sheet = await files.next();
    expect(sheet.name).to.equal(t.csvFile('taller-arica'));
    expect(sheet.text.split('\r\n')[0]).to.contain('identificador,título,problema').and.contain('taller');
    expect(sheet.text).to.contain('Por enviar').and.contain('in-person,taller-arica').and.not.contain('Recibida');
    await page.press(t.receipts(1));
    const receipts = await files.next();
    expect(receipts.text).to.contain(receipt.folio).and.contain(receipt.secret).and.contain('Recibida');
  });

  it('keeps workshops apart, remembers the choice and says where there is something', async () => {
    const page = await show({ attributes: {} });
    const choose = async (id: string) => {
      const select = page.field<HTMLSelectElement>(t.workshop);
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await page.updated();
    };
    expect(page.all('form')).to.have.length(0);
    await choose('taller-arica');
    await record(page);
    await choose('taller-en-linea');
    await page.reads(t.empty);
    expect([...page.field<HTMLSelectElement>(t.workshop).options].map(({ text }) => text.includes(t.kept(1)))).to.deep.equal([true, false]);
    await choose('taller-arica');
    leave(page);
    const again = await show({ attributes: {}, address: addressOf(page) });
    expect(again.rows).to.have.length(1);
  });

  it('still hands over what it keeps when the consultation is over', async () => {
    const page = await show();
    await record(page);
    leave(page);
    const again = await show({ address: addressOf(page), attributes: { meeting: 'taller-arica', 'as-of': '2026-09-01' }, form: false });
    await again.reads(t.notOpen);
    expect(again.rows).to.have.length(1);
    expect(again.all('form')).to.have.length(0);
    await again.press(t.csv(1));
    expect((await files.next()).text).to.contain('Agua medida');
  });

  it('lets one write and save without the texts of the consents, and says what sending needs', async () => {
    const page = await show({ form: false });
    (await request(page, '/form?consultation=plan-6')).fail();
    await record(page);
    await page.reads(t.consentsFailed);
    expect(page.rows).to.have.length(1);
    await settle();
    expect(sent(page)).to.equal(0);
  });

  it('says it when there are no workshops, or not that one', async () => {
    const none = await show({ feed: aConsultation().build(), form: false });
    await none.reads(t.noWorkshops('Consulta del sexto plan de acción'));
    leave(none);
    const other = await show({ attributes: { meeting: 'otro' }, form: false, feed: aWorkshop().build() });
    await other.reads(t.unknownWorkshop('otro'));
  });

  it('speaks English', async () => {
    const page = await show({ language: 'en' });
    const en = proposalRecorderMessages.en;
    await page.reads(en.write);
    await page.write({ [proposalFormMessages.en.label.title]: 'One' });
    await page.press(en.save);
    await page.rowReads(0, en.state.incomplete);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });
});
