import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedDocument } from '../../src/domain/feed.js';
import { formatFolio } from '../../src/domain/folio.js';
import type { OwnProposal, ProposalContent } from '../../src/domain/intake.js';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { ownRecordMessages } from '../../src/i18n/own-record.js';
import { proposalRecordMessages } from '../../src/i18n/proposal-record.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';
import { useSavedFiles } from '../support/saved-files.js';

const t = proposalRecordMessages.es;
const shared = ownRecordMessages.es;
const labels = proposalFormMessages.es.label;
const define = () => import('../../src/define/mga-proposal-record.js');

const intake = 'https://mesa.example/api/proposals';
const folio = formatFolio('MGA', 2026, 12_345);
const secret = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';
const address = `${intake}/${folio}`;

const aForum = () =>
  aFeed()
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
    .withOrganization({ id: 'minsal', name: 'Ministerio de Salud', shortName: 'Minsal' })
    .withTheme({ id: 'salud', name: 'Salud' })
    .withConsultation({ id: 'sexto', title: 'Consulta del sexto plan' })
    .withCommitment({ id: 'agenda', title: 'Agenda pública de horas' })
    .build();

const content: ProposalContent = { title: 'Horas médicas sin viajar', problem: 'Se viaja para pedir hora.', change: 'Que se pidan por teléfono.', indicator: 'Días de espera', theme: 'salud', institution: { organization: 'minsal' }, sector: 'ciudadania' };
const aRecord = (given: Partial<OwnProposal> = {}): OwnProposal => ({
  folio,
  version: 3,
  consultation: 'sexto',
  state: 'published',
  receivedAt: '2026-05-20T15:20:00Z',
  updatedAt: '2026-05-21T15:20:00Z',
  moderation: 'before-publication',
  submission: content,
  author: { name: 'Quien propone', email: 'correo@ejemplo.cl', showName: true },
  actions: { correct: true, correctUntil: '2026-06-03T15:20:00Z', withdraw: true, erasePersonalData: true },
  ...given,
});
const problem = (status: number, code: string, more: object = {}) => ({ type: `urn:mga-widgets:problem:${code}`, code, status, title: 'Título.', detail: 'Lo que dice el sitio.', ...more });

const field = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const outcome = (element: Element) => readableText(element.shadowRoot!.querySelector('#outcome')!);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

function write(element: Element, name: string, value: string): void {
  const control = field(element, name);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
async function press(element: Element, name: string): Promise<void> {
  const found = button(element, name);
  if (!found) throw new Error(`No button "${name}" in "${readableText(element).slice(0, 600)}"`);
  found.click();
  await settle();
}
const says = (element: Element, words: string) => until(() => plain(readableText(element)).includes(words), () => `"${words}" in "${readableText(element).slice(0, 800)}"`);
const header = (init: RequestInit, name: string) => new Headers(init.headers).get(name);

let number = 0;

/** A page with the widget, and its requests in the test's hands. */
function usePage() {
  const stub = useFetchStub();
  useQuietConsole();
  let place: HTMLElement;
  let before: string;

  beforeEach(async () => {
    await define();
    before = location.href;
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', before);
  });

  const show = async (attributes: Record<string, string> = { action: intake }, feed: FeedDocument = aForum()): Promise<HTMLElement> => {
    number += 1;
    const { lang = 'es-CL', ...own } = attributes;
    place.lang = lang;
    const element = document.createElement('mga-proposal-record');
    const url = `https://datos.example/own-record/${Date.now()}-${number}.json`;
    for (const [name, value] of Object.entries({ feed: url, 'as-of': '2026-06-01', ...own })) element.setAttribute(name, value);
    place.append(element);
    (await stub.next(url)).respondJson(feed);
    await until(() => element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false', () => readableText(element));
    return element;
  };
  const open = async (record: OwnProposal = aRecord(), attributes: Record<string, string> = {}): Promise<HTMLElement> => {
    const element = await show({ action: intake, ...attributes });
    write(element, 'folio', folio);
    write(element, 'secret', secret);
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    (await stub.next(address)).respondJson(record);
    await says(element, record.submission.title);
    return element;
  };
  return { stub, show, open };
}

describe('<mga-proposal-record> is opened', () => {
  const { show, open, stub } = usePage();

  it('with folio and key, as people copy them from paper', async () => {
    const element = await show();
    write(element, 'folio', folio.toLowerCase().replaceAll('-', ' '));
    write(element, 'secret', ` ${secret.replace('-', ' - ')}\n`);
    field(element, 'folio').focus();
    await sendKeys({ press: 'Enter' });
    const request = await stub.next(address);
    expect(header(request.init, 'authorization')).to.equal(`Bearer ${secret}`);
    expect([request.init.method, request.init.credentials, request.init.cache]).to.deep.equal(['GET', 'omit', 'no-store']);
    request.respondJson(aRecord());
    await says(element, 'Horas médicas sin viajar');
    expect(readableText(deepActiveElement()!)).to.equal(t.title);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('with a secret link, whose key leaves the address at once', async () => {
    history.replaceState(null, '', `#folio=${folio}&clave=${secret}`);
    const element = await show();
    expect(location.href).not.to.contain(secret).and.not.to.contain('#');
    const request = await stub.next(address);
    expect(header(request.init, 'authorization')).to.equal(`Bearer ${secret}`);
    expect(readableText(element)).to.contain(shared.hidden);
    request.respondJson(aRecord());
    await says(element, 'Horas médicas sin viajar');
  });

  it('with a link that is followed while the page is open', async () => {
    const element = await show();
    location.hash = `folio=${folio}&clave=${secret}`;
    (await stub.next(address)).respondJson(aRecord());
    await says(element, 'Horas médicas sin viajar');
    expect(location.hash).to.equal('');
  });

  it('by itself only when the link has both; other fragments are the page\'s', async () => {
    history.replaceState(null, '', `#folio=${folio}`);
    const element = await show();
    expect(field(element, 'folio').value).to.equal(folio);
    expect(readableText(element)).not.to.contain(shared.hidden);
    history.replaceState(null, '', '#minutes/abril');
    await show();
    expect(location.hash).to.equal('#minutes/abril');
    expect(stub.count(address)).to.equal(0);
  });

  it('not without a folio and a key that can be, saying which is wrong', async () => {
    const element = await show();
    await press(element, t.open);
    expect(readableText(element)).to.contain(t.missing).and.to.contain(shared.secretFault.missing);
    expect(deepActiveElement()).to.equal(field(element, 'folio'));
    expect(field(element, 'folio').getAttribute('aria-invalid')).to.equal('true');
    expect(await axeViolations(element)).to.deep.equal([]);
    write(element, 'folio', `${folio.slice(0, -1)}${folio.endsWith('0') ? '1' : '0'}`);
    write(element, 'secret', 'clave ñ');
    await press(element, t.open);
    expect(readableText(element)).to.contain(t.malformed).and.to.contain(shared.secretFault.malformed);
    write(element, 'folio', folio);
    await press(element, t.open);
    expect(deepActiveElement()).to.equal(field(element, 'secret'));
    expect(stub.count()).to.equal(1);
  });

  it('or not, and folio and key are then one and the same mistake', async () => {
    const element = await show();
    write(element, 'folio', folio);
    write(element, 'secret', secret);
    await press(element, t.open);
    (await stub.next(address)).respondJson(problem(404, 'unknown-record'), { status: 404 });
    await says(element, t.unknown);
    expect([field(element, 'folio').value, field(element, 'secret').value]).to.deep.equal([folio, secret]);
    expect(readableText(deepActiveElement()!)).to.equal(t.unknown);
  });

  it('when the site is back, with nothing typed again', async () => {
    const element = await show();
    write(element, 'folio', folio);
    write(element, 'secret', secret);
    await press(element, t.open);
    (await stub.next(address)).fail();
    await says(element, t.notDone.open);
    await press(element, t.open);
    (await stub.next(address)).respondJson(problem(503, 'store-unavailable'), { status: 503 });
    await says(element, t.notDone.open);
    await press(element, t.open);
    (await stub.next(address)).respondText('<!doctype html><title>Ingreso</title>', { headers: { 'content-type': 'text/html' } });
    await says(element, t.notDone.open);
    await press(element, t.open);
    (await stub.next(address)).respondJson(problem(429, 'too-many-requests'), { status: 429, headers: { 'retry-after': '30' } });
    await says(element, `${shared.tooMany} ${shared.waitSeconds(30)}`);
    await press(element, t.open);
    (await stub.next(address)).respondJson(aRecord());
    await says(element, 'Horas médicas sin viajar');
    expect(readableText(element)).not.to.contain(t.notDone.open);
  });

  it('once, however often it is asked', async () => {
    const element = await show();
    write(element, 'folio', folio);
    write(element, 'secret', secret);
    await press(element, t.open);
    button(element, shared.opening)!.click();
    await settle();
    expect(stub.count(address)).to.equal(1);
  });

  it('at the address the feed says when the page says none', async () => {
    history.replaceState(null, '', `#folio=${folio}&clave=${secret}`);
    await show({}, { ...aForum(), links: { intake: 'https://otra.example/recibir' } });
    const request = await stub.next(`https://otra.example/recibir/${folio}`);
    expect(header(request.init, 'authorization')).to.equal(`Bearer ${secret}`);
  });

  it('and closed, which forgets it and its key', async () => {
    const element = await open();
    await press(element, t.close);
    expect(readableText(element)).to.contain(t.closed).and.not.to.contain('Horas médicas');
    expect([field(element, 'folio').value, field(element, 'secret').value]).to.deep.equal(['', '']);
  });

  it('and forgotten when the page is left, so that Back does not bring it to the next person', async () => {
    const element = await open();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settle();
    expect(readableText(element)).not.to.contain('Horas médicas');
    expect(field(element, 'secret').value).to.equal('');
  });

  it('and no late answer opens it again', async () => {
    history.replaceState(null, '', `#folio=${folio}&clave=${secret}`);
    const element = await show();
    const request = await stub.next(address);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    request.respondJson(aRecord());
    await settle();
    expect(readableText(element)).not.to.contain('Horas médicas');
  });
});

describe('<mga-proposal-record> shows the proposal', () => {
  const { open, show, stub } = usePage();

  it('with its state, its dates on the clock of the forum, and what it says, named and not asked', async () => {
    const element = await open();
    const words = plain(readableText(element));
    expect(words).to.contain(folio).and.to.contain('Consulta del sexto plan').and.to.contain('20 de mayo de 2026, 11:20').and.to.contain(t.state.published);
    element.shadowRoot!.querySelector<HTMLElement>('.said summary')!.click();
    await settle();
    expect(readableText(element)).to.contain(`${t.content.problem} Se viaja para pedir hora.`).and.to.contain(`${t.content.theme} Salud`).and.to.contain('Minsal').and.to.contain(`${t.content.baseline} ${t.notSaid}`);
    expect(readableText(element.shadowRoot!.querySelector('.said')!)).not.to.match(/[¿?]/u);
    expect(readableText(element)).to.contain(`Quien propone (${t.nameShown})`).and.to.contain(`correo@ejemplo.cl (${t.nameHidden})`);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('with its reply and the commitment it became', async () => {
    const reply = { date: '2026-05-30', decision: 'accepted' as const, reasons: 'Se incorpora.', organization: { organization: 'minsal' }, commitment: 'agenda' };
    const element = await open(aRecord({ state: 'answered', reply, actions: { correct: false, withdraw: false, erasePersonalData: true } }), { 'commitment-href': '/compromisos?ref={id}' });
    expect(plain(readableText(element))).to.contain('Aceptada · 30 de mayo de 2026').and.to.contain('Se incorpora.').and.to.contain('Minsal');
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="commitment-link"]')!.href).to.contain('/compromisos?ref=agenda');
    expect(readableText(element)).to.contain(t.correctClosed);
    expect([button(element, t.correct), button(element, t.withdraw)]).to.deep.equal([undefined, undefined]);
  });

  it('taken out, with the reason if there is one, and only what can still be done', async () => {
    const element = await open(aRecord({ state: 'retired', stateReason: 'Tiene datos de otra persona.', author: undefined, personalDataErasedAt: '2026-05-25T16:00:00Z', actions: { correct: false, withdraw: false, erasePersonalData: false } }));
    expect(plain(readableText(element))).to.contain(t.state.retired).and.to.contain('Tiene datos de otra persona.').and.to.contain(t.personalErased('25 de mayo de 2026, 12:00'));
    const offered = [t.correct, t.correctPersonal, t.withdraw, t.erase, shared.download].filter((name) => button(element, name));
    expect(offered).to.deep.equal([shared.download]);
  });

  it('as text, markup included', async () => {
    const element = await open(aRecord({ submission: { ...content, title: '<b>Título</b>', institution: { name: '<i>x</i>' } }, author: { name: '<img src=x>', showName: false } }));
    expect(readableText(element)).to.contain('<b>Título</b>').and.to.contain('<img src=x>');
    expect(element.shadowRoot!.querySelector('b, i, img')).to.equal(null);
  });

  it('in English when the page is', async () => {
    history.replaceState(null, '', `#folio=${folio}&clave=${secret}`);
    const element = await show({ action: intake, lang: 'en' });
    const request = await stub.next(address);
    expect(header(request.init, 'accept-language')).to.equal('en');
    request.respondJson(aRecord());
    await says(element, proposalRecordMessages.en.state.published);
  });
});

describe('<mga-proposal-record> corrects the proposal', () => {
  const { open, stub } = usePage();
  const correcting = async (record = aRecord()): Promise<HTMLElement> => {
    const element = await open(record);
    await press(element, record.actions.correct ? t.correct : t.correctPersonal);
    return element;
  };

  it('until a day that is said, sending only what changed, from the version that was seen', async () => {
    const element = await open();
    expect(plain(readableText(element))).to.contain(t.correctUntil('3 de junio de 2026, 11:20')).and.to.contain(t.correctAgain);
    await press(element, t.correct);
    expect(field(element, 'problem').value).to.equal('Se viaja para pedir hora.');
    expect(await axeViolations(element)).to.deep.equal([]);
    write(element, 'title', 'Horas médicas por teléfono');
    write(element, 'indicator', '');
    await press(element, t.save);
    const request = await stub.next(address);
    expect(request.init.method).to.equal('PATCH');
    expect(header(request.init, 'if-match')).to.equal('"3"');
    expect(JSON.parse(request.init.body as string)).to.deep.equal({ title: 'Horas médicas por teléfono', indicator: null });
    request.respondJson(aRecord({ version: 4, state: 'received', submission: { ...content, title: 'Horas médicas por teléfono', indicator: undefined } }));
    await says(element, t.done.correct);
    expect(readableText(element)).to.contain('Horas médicas por teléfono').and.to.contain(t.state.received);
    expect(readableText(deepActiveElement()!)).to.equal(t.done.correct);
    expect(field(element, 'title')).to.equal(null);
  });

  it('not while an answer is missing or too long, and leads to it', async () => {
    const element = await correcting();
    write(element, 'title', 'x'.repeat(201));
    write(element, 'problem', ' ');
    await press(element, t.save);
    expect(stub.count(address)).to.equal(1);
    expect(readableText(deepActiveElement()!)).to.contain(t.summary(2)).and.to.contain('Sobra 1 carácter');
    expect(field(element, 'title').getAttribute('aria-invalid')).to.equal('true');
    await press(element, labels.problem);
    expect(deepActiveElement()).to.equal(field(element, 'problem'));
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('not when nothing changed, and says so', async () => {
    const element = await correcting();
    await press(element, t.save);
    expect(readableText(deepActiveElement()!)).to.equal(t.unchanged);
    expect(stub.count(address)).to.equal(1);
  });

  it('with what the site found wrong beside its field', async () => {
    const element = await correcting();
    write(element, 'title', 'Otro título');
    await press(element, t.save);
    (await stub.next(address)).respondJson(problem(400, 'invalid', { errors: [{ pointer: '/title', code: 'not-one-line', detail: 'El título tiene dos líneas.' }] }), { status: 400 });
    await says(element, t.refused.correct);
    expect(readableText(element)).to.contain('Lo que dice el sitio.').and.to.contain('El título tiene dos líneas.');
    expect(field(element, 'title').value).to.equal('Otro título');
  });

  it('losing nothing when the network fails, and again when it is back', async () => {
    const element = await correcting();
    write(element, 'title', 'Otro título');
    await press(element, t.save);
    (await stub.next(address)).fail();
    await says(element, t.notDone.correct);
    expect(field(element, 'title').value).to.equal('Otro título');
    await press(element, t.save);
    (await stub.next(address)).respondJson(aRecord({ submission: { ...content, title: 'Otro título' } }));
    await says(element, t.done.correct);
  });

  it('from the version there is, when it changed meanwhile, keeping what was written', async () => {
    const element = await correcting();
    write(element, 'title', 'Otro título');
    await press(element, t.save);
    (await stub.next(address)).respondJson(problem(412, 'version-changed'), { status: 412 });
    (await stub.next(address)).respondJson(aRecord({ version: 5 }));
    await says(element, t.conflict);
    expect(field(element, 'title').value).to.equal('Otro título');
    await press(element, t.save);
    const request = await stub.next(address);
    expect(header(request.init, 'if-match')).to.equal('"5"');
    expect(JSON.parse(request.init.body as string)).to.deep.equal({ title: 'Otro título' });
  });

  it('in its personal data alone, once what it says can no longer be', async () => {
    const element = await correcting(aRecord({ state: 'answered', actions: { correct: false, withdraw: false, erasePersonalData: true } }));
    expect(field(element, 'title')).to.equal(null);
    write(element, 'email', 'otro@ejemplo.cl');
    await press(element, t.save);
    const request = await stub.next(address);
    expect(JSON.parse(request.init.body as string)).to.deep.equal({ author: { email: 'otro@ejemplo.cl' } });
  });

  it('or not, when it is cancelled, with the focus where it was', async () => {
    const element = await correcting();
    write(element, 'title', 'Otro título');
    await press(element, shared.cancel);
    expect(field(element, 'title')).to.equal(null);
    expect(deepActiveElement()).to.equal(button(element, t.correct));
    await press(element, t.correct);
    expect(field(element, 'title').value).to.equal(content.title);
  });
});

describe('<mga-proposal-record> does what is asked', () => {
  const { open, stub } = usePage();
  const files = useSavedFiles();

  it('only after it was confirmed, once', async () => {
    const element = await open();
    await press(element, t.withdraw);
    expect(readableText(deepActiveElement()!)).to.equal(t.withdrawAsk);
    expect(await axeViolations(element)).to.deep.equal([]);
    await press(element, shared.back);
    expect(deepActiveElement()).to.equal(button(element, t.withdraw));
    await press(element, t.withdraw);
    await press(element, t.withdrawYes);
    button(element, shared.working)!.click();
    await settle();
    const request = await stub.next(`${address}/withdraw`);
    expect(request.init.method).to.equal('POST');
    expect(stub.count(`${address}/withdraw`)).to.equal(1);
    request.respondJson(aRecord({ state: 'withdrawn', actions: { correct: false, withdraw: false, erasePersonalData: true } }));
    await says(element, t.done.withdraw);
    expect(readableText(element)).to.contain(t.state.withdrawn);
    expect(button(element, t.withdraw)).to.equal(undefined);
  });

  it('and says that it does not know when the answer is lost, or that it was not done when it is refused', async () => {
    const element = await open();
    await press(element, t.withdraw);
    await press(element, t.withdrawYes);
    (await stub.next(`${address}/withdraw`)).fail();
    await says(element, t.notDone.withdraw);
    expect(outcome(element)).to.contain(shared.again);
    await press(element, t.withdrawYes);
    (await stub.next(`${address}/withdraw`)).respondJson(problem(403, 'withdrawal-closed'), { status: 403 });
    await says(element, t.refused.withdraw);
    expect(outcome(element)).to.contain('Lo que dice el sitio.').and.not.to.contain(shared.again);
  });

  it('erasing personal data, and the proposal stays', async () => {
    const element = await open();
    expect(readableText(element)).to.contain(t.eraseMeans).and.to.contain(t.eraseEmail);
    await press(element, t.erase);
    await press(element, t.eraseYes);
    const request = await stub.next(`${address}/personal-data`);
    expect(request.init.method).to.equal('DELETE');
    request.respondJson(aRecord({ author: undefined, personalDataErasedAt: '2026-06-01T16:00:00Z', actions: { correct: true, withdraw: true, erasePersonalData: false } }));
    await says(element, t.done.erase);
    expect(plain(readableText(element))).to.contain(t.personalErased('1 de junio de 2026, 12:00')).and.to.contain(content.title).and.not.to.contain('correo@ejemplo.cl');
  });

  it('saving everything that is kept as a file', async () => {
    const element = await open();
    await press(element, shared.download);
    const everything = { exportedAt: '2026-06-01T16:00:00Z', proposal: aRecord(), consents: [], events: [] };
    (await stub.next(`${address}/export`)).respondJson(everything);
    const file = await files.next();
    expect(file.name).to.equal(`${folio}.json`);
    expect(JSON.parse(file.text)).to.deep.equal(everything);
    await says(element, t.done.download(`${folio}.json`));
  });

  it('with controls that can be pressed', async () => {
    const element = await open();
    const small = [...composedElements(element)].filter((control) => control.matches('button, summary') && isDrawn(control) && control.getBoundingClientRect().height < 24);
    expect(small).to.deep.equal([]);
  });
});
