import { expect } from 'chai';
import type { MgaProposalSubmitEvent } from '../../src/elements/mga-proposal-form/events.js';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { proposalSendingMessages } from '../../src/i18n/proposal-sending.js';
import type { MgaProposalReceivedEvent } from '../../src/ui/proposals/received-event.js';
import { axeViolations } from '../support/axe-violations.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import { anIntakeForm, bodyOf, keyOf, receipt, refuse } from '../support/outbox-world.js';
import { aConsultation, answers, consents, useProposalPages } from '../support/proposal-page.js';
import { useSavedFiles } from '../support/saved-files.js';

const t = proposalFormMessages.es;
const s = proposalSendingMessages.es;
const kept = (name: string) => Object.keys(localStorage).filter((key) => key.startsWith(`mga-widgets:${name}:`));

describe('<mga-proposal-form>: sending', () => {
  const { show, request, sent } = useProposalPages();
  const files = useSavedFiles();
  const ready = async (options: Parameters<typeof show>[0] = {}) => {
    const page = await show(options);
    await page.fill();
    return page;
  };

  it('says "received" with the receipt in hand, never before', async () => {
    const heard: Event[] = [];
    const page = await ready({ attributes: { 'record-href': '/mi-propuesta.html' } });
    page.element.addEventListener('mga-proposal-received', (event) => heard.push(event));
    await page.press(t.send);
    expect(page.text).to.contain(s.sending).and.not.to.contain(s.received);
    expect(page.focus).to.contain(s.sending);
    expect(await axeViolations(page.element)).to.deep.equal([]);
    const post = await request(page);
    expect(bodyOf(post)).to.deep.equal({
      consultation: 'plan-6', title: 'Un título', problem: 'Un problema', change: 'Un cambio', sector: 'academia',
      consents: [{ id: 'publication', version: '2026-01', given: true }], language: 'es-CL', form: { token: 'second' },
    });
    expect(heard).to.deep.equal([]);
    post.respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    expect(page.focus).to.contain(s.received);
    expect(page.text).to.contain(receipt.folio).and.contain(receipt.secret).and.contain(s.keepIt);
    expect(page.all<HTMLAnchorElement>('a.button').map(({ href }) => href)).to.deep.equal([new URL(`/mi-propuesta.html#folio=${receipt.folio}&clave=${receipt.secret}`, document.baseURI).href]);
    expect(heard.map((event) => [(event as MgaProposalReceivedEvent).folio, (event as MgaProposalReceivedEvent).consultation])).to.deep.equal([[receipt.folio, 'plan-6']]);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('keeps the receipt until the person has kept it, and then nothing', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    expect(page.text).to.contain(s.onDevice);
    const again = await show({ address: page.intake.replace(/\/intake$/, '') });
    expect(again.text, 'on the next visit').to.contain(receipt.secret);
    await page.press(s.done);
    expect(page.text).not.to.contain(receipt.secret);
    expect(page.field(t.label.problem).value).to.equal('');
    expect([kept('outbox'), kept('draft')]).to.deep.equal([[], []]);
  });

  it('gives the receipt as a text file', async () => {
    const page = await ready({ attributes: { 'record-href': '/mi-propuesta.html' } });
    await page.press(t.send);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    await page.press(s.download);
    const { name, text } = await files.next();
    expect(name).to.equal(s.fileName(receipt.folio));
    for (const part of ['Un título', 'Consulta del sexto plan de acción', receipt.folio, receipt.secret, '/mi-propuesta.html#folio=', s.file.warning]) expect(text).to.contain(part);
  });

  it('says when something could not be copied, and selects it', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await page.press(s.copy);
      await page.reads(s.copyFailed);
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('sends once however often Send is pressed', async () => {
    const page = await ready();
    const [form] = page.all<HTMLFormElement>('form');
    const button = page.button(t.send);
    button.click();
    form!.requestSubmit();
    button.click();
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    await settle();
    expect(sent(page)).to.equal(1);
    expect(kept('outbox')).to.have.length(1);
    await page.press(s.done);
    expect(page.all('.fault'), 'a new form, with nothing wrong yet').to.deep.equal([]);
  });

  it('waits when the intake cannot be reached, claims nothing, and sends the same when asked', async () => {
    const page = await ready();
    await page.press(t.send);
    const first = await request(page);
    first.fail();
    await page.reads(s.waiting);
    expect(page.text).to.contain(s.waitingText).and.contain(s.kept).and.not.to.contain(s.received);
    expect(await axeViolations(page.element)).to.deep.equal([]);
    await page.press(s.tryNow);
    const second = await request(page);
    expect([keyOf(second), second.init.body]).to.deep.equal([keyOf(first), first.init.body]);
    second.respondJson(receipt, { status: 201 });
    await page.reads(s.received);
  });

  it('sends what waits when the network returns', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    dispatchEvent(new Event('online'));
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
  });

  it('sends on a later visit what an earlier one left', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    page.element.remove();
    const later = await show({ address: page.intake.replace(/\/intake$/, '') });
    (await request(later)).respondJson(receipt, { status: 201 });
    await later.reads(s.received);
  });

  it('can be finished without network with the consents of an earlier visit, and is sent with a token of this one', async () => {
    const first = await show();
    first.element.remove();
    const page = await show({ address: first.intake.replace(/\/intake$/, ''), form: false });
    (await request(page, '/form?consultation=plan-6')).fail();
    await page.fill();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    await page.press(s.tryNow);
    refuse(await request(page), 403, 'form-token-expired');
    (await request(page, '/form?consultation=plan-6')).respondJson(anIntakeForm({ token: 'fresh', consents }));
    const third = await request(page);
    expect(bodyOf(third)).to.deep.include({ form: { token: 'fresh' } }).and.nested.include({ 'consents[0].version': '2026-01' });
    third.respondJson(receipt, { status: 201 });
    await page.reads(s.received);
  });

  it('tells when a busy intake will be asked again', async () => {
    const page = await ready();
    await page.press(t.send);
    refuse(await request(page), 429, 'too-many-requests', { detail: 'Espere un momento.', headers: { 'retry-after': '600' } });
    await page.reads('Espere un momento.');
    expect(page.text).to.contain(s.waiting).and.match(/Próximo intento: \d\d:\d\d/);
    dispatchEvent(new Event('online'));
    await settle();
    expect(sent(page)).to.equal(1);
  });

  it('brings the text back with the reasons beside the answers when it is refused', async () => {
    const page = await ready();
    await page.press(t.send);
    refuse(await request(page), 400, 'invalid', {
      detail: 'Corrija dos respuestas.',
      errors: [{ pointer: '/title', code: 'too-long', detail: 'El título es largo.' }, { pointer: '/consents/0/version', code: 'consent-outdated', detail: 'El texto cambió.' }],
    });
    await page.reads(t.refusedSummary);
    await until(() => page.focus.includes(t.refusedSummary), () => page.focus);
    expect(page.text).to.contain('Corrija dos respuestas.');
    expect(page.field(t.label.title).value).to.equal('Un título');
    expect(page.faultOf(t.label.title)).to.contain('El título es largo.');
    (await request(page, '/form?consultation=plan-6')).respondJson(anIntakeForm({ consents: [{ ...consents[0]!, version: '2026-07', text: { es: 'Otro texto.', en: 'Other text.' } }] }));
    await page.reads('Otro texto.');
    expect(page.field('Otro texto.').checked, 'to be read again').to.equal(false);
    expect(await axeViolations(page.element)).to.deep.equal([]);
    await page.write({ [t.label.title]: 'Más corto' });
    expect(page.faultOf(t.label.title)).to.equal(undefined);
    await page.tick('Otro texto.');
    await page.press(t.send);
    const second = await request(page);
    expect(bodyOf(second)).to.deep.include({ title: 'Más corto', problem: 'Un problema', consents: [{ id: 'publication', version: '2026-07', given: true }] });
    second.respondJson(receipt, { status: 201 });
    await page.reads(s.received);
    expect(kept('outbox')).to.have.length(1);
  });

  it('shows the receipt of the earlier version when that is the one that had arrived', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    await page.press(s.edit);
    expect(page.field(t.label.problem).value).to.equal('Un problema');
    await page.write({ [t.label.title]: 'Otro título' });
    await page.press(t.send);
    refuse(await request(page), 422, 'idempotency-key-reused');
    const third = await request(page);
    expect(bodyOf(third).title).to.equal('Un título');
    third.respondJson(receipt, { status: 201 });
    await page.reads(s.receivedEarlierText);
  });

  it('asks before it throws away what waits', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    await page.press(s.discard);
    expect(page.text).to.contain(s.discardAsk('Un título')).and.contain(s.uncertain);
    expect(page.focus).to.contain(s.yesDiscard);
    await page.press(s.cancel);
    expect(kept('outbox')).to.have.length(1);
    await page.press(s.discard);
    await page.press(s.yesDiscard);
    expect(kept('outbox')).to.deep.equal([]);
    expect(page.field(t.label.problem).value).to.equal('');
  });

  it('lets another be written meanwhile, and both arrive', async () => {
    const page = await ready();
    await page.press(t.send);
    (await request(page)).fail();
    await page.reads(s.waiting);
    await page.press(s.another);
    await page.fill();
    await page.write({ [t.label.title]: 'La segunda' });
    await page.press(t.send);
    (await request(page)).respondJson({ ...receipt, folio: 'MGA-2026-0002-BB' }, { status: 201 });
    await page.reads('MGA-2026-0002-BB');
    await page.press(s.tryNow);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(receipt.folio);
    expect(kept('outbox')).to.have.length(2);
  });

  it('sends what a program filled in as it is, for the intake to judge', async () => {
    const page = await ready();
    const trap = page.element.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    expect([trap.tabIndex, trap.closest('[aria-hidden=true]') !== null]).to.deep.equal([-1, true]);
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.press(t.send);
    const post = await request(page);
    expect(bodyOf(post).form.website).to.equal('https://spam.example');
    post.respondJson(receipt, { status: 201 });
    await page.reads(s.received);
  });

  it('lets a person send whose browser filled it in', async () => {
    const page = await ready();
    const trap = page.element.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    trap.value = 'https://ejemplo.cl';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.press(t.send);
    const refusal = { code: 'form-website-filled', status: 403, title: 'Se llenó un campo', detail: 'Vuelva a enviar.' };
    (await request(page)).respondJson(refusal, { status: 403 });
    await page.reads('Vuelva a enviar.');
    await page.press(t.send);
    expect(bodyOf(await request(page)).form.website ?? '').to.equal('');
  });
});

describe('<mga-proposal-form>: a page that takes over', () => {
  const { show, sent } = useProposalPages();
  const handled = async (handle: (event: MgaProposalSubmitEvent) => void) => {
    const page = await show();
    page.element.addEventListener('mga-proposal-submit', handle);
    await page.fill();
    await page.press(t.send);
    return page;
  };

  it('gets the typed submission and gives the folio', async () => {
    let title = '';
    const page = await handled((event) => {
      title = event.submission.title;
      event.respondWith(Promise.resolve({ folio: 'OFICINA-1' }));
    });
    await page.reads('OFICINA-1');
    expect(title).to.equal('Un título');
    expect(page.text).to.contain(s.received).and.not.to.contain(s.keepIt);
    expect(sent(page)).to.equal(0);
    await page.press(s.another);
    expect(page.field(t.label.problem).value).to.equal('');
  });

  it('can refuse, and the text is still there', async () => {
    const page = await handled((event) => event.respondWith(Promise.reject(new Error('Su sesión terminó.'))));
    await page.reads('Su sesión terminó.');
    expect(page.text).to.contain(t.refusedSummary);
    expect(page.field(t.label.title).value).to.equal('Un título');
  });

  it('that only prevents the event gets nothing claimed in its name', async () => {
    const page = await handled((event) => event.preventDefault());
    await page.reads(t.handedOver);
    expect(page.text).not.to.contain(s.received);
    expect(page.field(t.label.title).value).to.equal('Un título');
    expect(sent(page)).to.equal(0);
  });

  it('can give the particulars of the form itself, and no intake is asked', async () => {
    const page = await show({ form: false, feed: aConsultation().build() });
    Object.assign(page.element, { intakeForm: anIntakeForm({ consents }) });
    await page.reads('Entiendo que se publica.');
  });
});

describe('<mga-proposal-form>: the draft', () => {
  const { show, request } = useProposalPages();
  const draft = () => JSON.parse(localStorage.getItem(kept('draft')[0] ?? '') ?? 'null') as { values: Record<string, unknown> } | null;
  const back = (page: Awaited<ReturnType<typeof show>>) => {
    page.element.remove();
    return show({ address: page.intake.replace(/\/intake$/, '') });
  };

  it('is kept while it is written, and brought back on the next visit, visibly', async () => {
    const page = await show();
    await page.write(answers);
    await until(() => draft() !== null, () => 'no draft');
    await page.reads('Borrador guardado en este dispositivo');
    const again = await back(page);
    expect(again.text).to.contain('Recuperamos su borrador del');
    expect(again.field(t.label.problem).value).to.equal('Un problema');
    expect(await axeViolations(again.element)).to.deep.equal([]);
  });

  it('keeps what was typed last when the page goes', async () => {
    const page = await show();
    await page.write(answers);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(draft()?.values['title']).to.equal('Un título');
  });

  it('has no name, e-mail or consent in it unless the person says so, and never consents', async () => {
    const page = await show();
    await page.write({ ...answers, [t.label.name]: 'Ana', [t.label.email]: 'ana@ejemplo.cl' });
    await page.tick('Entiendo');
    await until(() => draft() !== null, () => 'no draft');
    expect(localStorage.getItem(kept('draft')[0]!)).not.to.match(/Ana|ana@|publication/);
    await page.tick(t.keepPerson);
    expect(draft()?.values).to.include({ name: 'Ana', email: 'ana@ejemplo.cl' });
    const again = await back(page);
    expect(again.field(t.label.name).value).to.equal('Ana');
    expect(again.field('Entiendo').checked).to.equal(false);
  });

  it('can be deleted', async () => {
    const page = await show();
    await page.write(answers);
    await until(() => draft() !== null, () => 'no draft');
    const again = await back(page);
    await again.press(t.draftDelete);
    expect(kept('draft')).to.deep.equal([]);
    expect(again.text).to.contain(t.draftDeleted);
    expect(again.field(t.label.problem).value).to.equal('');
    expect(again.focus).to.contain(t.title);
  });

  it('is nowhere on a shared computer, nor is what is sent from it', async () => {
    const page = await show();
    await page.fill();
    await until(() => draft() !== null, () => 'no draft');
    await page.tick(t.shared);
    expect(kept('draft')).to.deep.equal([]);
    expect(page.text).to.contain(t.draftShared);
    await page.write({ [t.label.title]: 'Otro' });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept('draft')).to.deep.equal([]);
    await page.press(t.send);
    expect([kept('draft'), kept('outbox')]).to.deep.equal([[], []]);
    (await request(page)).fail();
    await page.reads(s.notKept);
    await page.press(s.tryNow);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.notOnDevice);
    expect(kept('outbox')).to.deep.equal([]);
  });

  it('lives in the page where the device keeps nothing, which is said', async () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const forbidden = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    try {
      const page = await show();
      expect(page.text).to.contain(t.draftNotKept);
      await page.fill();
      await page.press(t.send);
      (await request(page)).fail();
      await page.reads(s.notKept);
      await page.press(s.tryNow);
      (await request(page)).respondJson(receipt, { status: 201 });
      await page.reads(s.received);
      await page.press(s.done);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    }
  });

  it('is gone once the proposal is on its way', async () => {
    const page = await show();
    await page.fill();
    await until(() => draft() !== null, () => 'no draft');
    await page.press(t.send);
    expect(kept('draft')).to.deep.equal([]);
    (await request(page)).respondJson(receipt, { status: 201 });
    await page.reads(s.received);
  });
});
