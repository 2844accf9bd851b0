import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import type { RegistrationForm, RegistrationReceipt, RegistrationSubmission } from '../../src/domain/intake.js';
import { ownRecordMessages } from '../../src/i18n/own-record.js';
import { registrationMessages } from '../../src/i18n/registration.js';
import { workshopMessages } from '../../src/i18n/workshops.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = workshopMessages.es;
const own = registrationMessages.es;
const intake = 'https://mesa.example/api/registrations';
const formAddress = `${intake}/form?meeting=arica`;
const secret = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';

const workshop = (id: string, more: Partial<Meeting> = {}): Partial<Meeting> => ({ id, kind: 'workshop', title: `Taller ${id}`, start: '2026-07-02T10:00', mode: 'in-person', place: { name: 'Biblioteca', region: 'CL-AP' }, ...more });
const inChile = () =>
  aFeed()
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
    .withRegions({ id: 'CL-AP', name: 'Arica' }, { id: 'CL-TA', name: 'Tarapacá' }, { id: 'CL-MA', name: 'Magallanes' })
    .with({ links: { registrations: intake } });
const oneWorkshop = (more: Partial<Meeting> = {}) => inChile().withMeeting(workshop('arica', { seats: 2, seatsTaken: 1, ...more })).build();

const text = { es: 'Acepto que guarden mis datos.', en: 'I agree.' };
const form = (given: Partial<RegistrationForm> = {}): RegistrationForm => ({
  token: 'un-token', issuedAt: '2026-06-01T12:00:00Z', expiresAt: '2026-06-02T12:00:00Z', meeting: 'arica', seats: 2, seatsTaken: 1, waiting: 0, closesAt: '2026-07-02T14:00:00Z',
  consents: [{ id: 'data', version: '1', required: true, text }, { id: 'access', version: '1', required: false, requiredWith: 'accessNeeds', text: { es: 'Acepto que vean lo que necesito.', en: 'I agree.' } }],
  ...given,
});
const receipt = (given: Partial<RegistrationReceipt> = {}): RegistrationReceipt => ({ code: 'T-2026-0K3F-7Q', secret, state: 'seated', registeredAt: '2026-06-01T12:00:00Z', statusUrl: 'x', ...given });
const refusal = (code: string, detail: string, more: object = {}) => ({ type: `urn:x:${code}`, code, status: 400, title: 'No.', detail, ...more });

const sentIn = ({ init: { body } }: { init: RequestInit }) => JSON.parse(body as string) as RegistrationSubmission;

const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="workshop"]')];
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const control = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const reads = (element: Element, words: string) => until(() => readableText(element).includes(words), () => `"${words}" in "${readableText(element)}"`);
const press = async (element: HTMLElement, name: string): Promise<void> => {
  const found = all(element, 'button').find((each) => readableText(each).startsWith(name)) ?? button(element, name);
  if (!found) throw new Error(`No button "${name}" in "${readableText(element)}"`);
  found.click();
  await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
};
function write(element: Element, name: string, value: string): void {
  const field = control(element, name);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const focusIs = (element: Element, id: string) => until(() => deepActiveElement()?.id === id, () => `${deepActiveElement()?.id} in ${readableText(element)}`);

describe('<mga-workshops> calls', () => {
  const { show } = useWidgetPage('mga-workshops', () => import('../../src/define/mga-workshops.js'));
  const files = useSavedFiles();

  it('shows the workshops from north to south, and the regions without any in their place', async () => {
    const element = await show(inChile().withMeeting(workshop('punta-arenas', { place: { region: 'CL-MA' } })).withMeeting(workshop('arica')).build());
    expect(rows(element).map((row) => row.dataset['workshop'])).to.deep.equal(['arica', 'punta-arenas']);
    const words = readableText(element);
    expect(words.indexOf('Arica')).to.be.lessThan(words.indexOf(t.without('Tarapacá')));
    expect(words.indexOf(t.without('Tarapacá'))).to.be.lessThan(words.indexOf('Magallanes'));
    expect(await axeViolations(element.parentElement!)).to.deep.equal([]);
  });

  it('says where each stands, and what is not stated about access', async () => {
    const element = await show(
      inChile()
        .withMeeting(workshop('abierto', { seats: 10, seatsTaken: 7, invitedSectors: ['academia'] }))
        .withMeeting(workshop('completo', { seats: 10, seatsTaken: 10, waiting: 4 }))
        .withMeeting(workshop('despues', { registrationStart: '2026-06-20T09:00' }))
        .withMeeting(workshop('realizado', { start: '2026-03-01T10:00' }))
        .withMeeting(workshop('cancelado', { status: 'cancelled', statusReason: 'Por la lluvia.' }))
        .build(),
    );
    const of = (id: string) => readableText(rows(element).find((row) => row.dataset['workshop'] === id)!);
    expect(of('abierto')).to.include(t.states.open).and.include(t.seatsLeft(3, 10)).and.include('Academia').and.include(`${t.access} ${t.notStated}`);
    expect(of('completo')).to.include(t.states.full).and.include(t.seatsNone(10, 4)).and.include(t.registerWaiting);
    expect(of('despues')).to.include(t.states['not-yet']).and.include('20 de junio de 2026, 09:00').and.not.include(t.register);
    expect(of('completo'), 'the feed does not say whom it invites').to.include(`${t.sectors} ${t.notStated}`).and.not.include(t.everybody);
    expect(of('realizado')).to.include(t.states.held).and.not.include(t.register);
    expect(of('cancelado')).to.include(t.states.cancelled).and.include('Por la lluvia.').and.not.include(t.register);
  });

  it('tells apart what comes and what was, also when nothing comes', async () => {
    const feed = inChile().withMeeting(workshop('realizado', { start: '2026-03-01T10:00' })).withMeeting(workshop('arica'));
    const element = await show(feed.build());
    const part = (name: string) => element.shadowRoot!.querySelector(`[part="${name}"]`)!;
    const headings = [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map((each) => `${each.getAttribute('aria-level')} ${readableText(each)}`);
    expect(headings).to.deep.equal([`2 ${t.title}`, `3 ${t.upcoming}`, '4 Arica', '5 Taller arica', `3 ${t.past}`, '4 Arica', '5 Taller realizado']);
    expect(readableText(part('upcoming'))).to.include('Taller arica').and.not.include('Taller realizado').and.not.include(t.noneUpcoming);
    element.setAttribute('as-of', '2026-09-01');
    await reads(element, t.noneUpcoming);
    expect(rows(element).every((row) => part('past').contains(row))).to.equal(true);
  });

  it('says what its figures count, and for which moment', async () => {
    const element = await show(inChile().withMeeting(workshop('realizado', { start: '2026-03-01T10:00' })).withMeeting(workshop('arica')).build());
    const figures = readableText(element.shadowRoot!.querySelector('.count')!);
    expect(figures).to.include(t.shown(2, 2)).and.include(t.openNow(1));
    const definitions = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="definitions"]')!;
    definitions.open = true;
    expect(readableText(definitions)).to.include(t.howComputed).and.include(t.definition.all).and.include(t.definition.open).and.match(/1 de junio de 2026/);
    element.setAttribute('as-of', '2026-09-01');
    await until(() => !readableText(definitions).includes(t.definition.open), () => readableText(definitions));
  });

  it('filters, says so to the page, keeps it in the address, and gives the focus back when cleared', async () => {
    const element = await show(inChile().withMeeting(workshop('arica')).withMeeting(workshop('linea', { mode: 'online', place: undefined })).build(), { 'url-state': 'talleres' });
    const told: unknown[] = [];
    element.addEventListener('mga-workshops-change', (event) => told.push(event.filters));
    (element.shadowRoot!.querySelector('details')!).open = true;
    const mode = all(element, 'select').find((select) => readableText(select.closest('label')!).startsWith(t.mode)) as HTMLSelectElement;
    mode.value = 'online';
    mode.dispatchEvent(new Event('change'));
    await until(() => rows(element).length === 1, () => readableText(element));
    expect(rows(element)[0]!.dataset['workshop']).to.equal('linea');
    expect(new URL(location.href).searchParams.get('talleres.mode')).to.equal('online');
    expect(told).to.have.length(1);
    await press(element, t.clear);
    await until(() => rows(element).length === 2 && deepActiveElement()?.localName === 'summary', () => readableText(element));
  });

  it('links to registration elsewhere, to the guide and to the workshop itself, and to nothing unsafe', async () => {
    const element = await show(inChile().withMeeting(workshop('fuera', { registrationUrl: 'https://otra.example/i', guide: 'taller-tipo', url: 'javascript:alert(1)' })).build(), { 'guide-href': '/taller?guia={id}' });
    const links: Record<string, string | null> = {};
    for (const link of all(element, '.actions a')) links[link.getAttribute('part')!] = link.getAttribute('href');
    expect(links['register']).to.equal('https://otra.example/i');
    expect(links['guide']).to.equal(new URL('/taller?guia=taller-tipo', location.href).href);
    expect(links['cite']).to.match(/#workshop\/fuera$/);
    expect(links).not.to.have.property('page');
    expect(button(element, t.register)).to.equal(undefined);
  });

  it('takes who follows a link to the workshop it cites', async () => {
    history.replaceState(null, '', '#workshop/arica');
    const element = await show(oneWorkshop());
    await until(() => (deepActiveElement() as HTMLElement).dataset['workshop'] === 'arica', () => readableText(element));
  });

  it('saves a workshop to a calendar', async () => {
    const element = await show(oneWorkshop());
    await press(element, t.calendar);
    const { name, text: saved } = await files.next();
    expect(name).to.match(/\.ics$/);
    expect(saved).to.include('SUMMARY;LANGUAGE=es-CL:Taller arica');
  });

  it('offers no registration where the feed has no intake', async () => {
    const element = await show(inChile().with({ links: {} }).withMeeting(workshop('arica')).build());
    expect(readableText(element)).to.include(t.states.announced);
    expect(button(element, t.register)).to.equal(undefined);
  });
});

describe('<mga-workshops> registers', () => {
  const page = useWidgetPage('mga-workshops', () => import('../../src/define/mga-workshops.js'));
  const files = useSavedFiles();
  afterEach(() => sessionStorage.clear());

  const begin = async (given: Partial<RegistrationForm> = {}, attributes: Record<string, string> = {}) => {
    const element = await page.show(oneWorkshop(), attributes);
    await press(element, t.register);
    await page.answer(formAddress, form(given));
    await reads(element, 'Acepto que guarden mis datos.');
    return element;
  };
  const fill = (element: HTMLElement) => {
    write(element, 'name', 'Quien va');
    for (const box of all(element, 'input[name="sector"][value="academia"], input[name="consents"][value="data"]')) box.click();
  };
  const send = async (element: HTMLElement, name = own.send) => {
    await press(element, name);
    return page.request(intake);
  };

  it('opens a form that says how many seats are left now, and moves the focus there', async () => {
    const element = await begin();
    await focusIs(element, 'registration-title');
    await reads(element, own.seatsNow(1, 2));
    expect(await axeViolations(element.parentElement!)).to.deep.equal([]);
  });

  it('lists what is missing, each with the way to its field, and sends nothing', async () => {
    const element = await begin();
    const before = page.requests();
    await press(element, own.send);
    await focusIs(element, 'summary');
    await reads(element, own.summary(3));
    expect(control(element, 'name').getAttribute('aria-invalid')).to.equal('true');
    expect(await axeViolations(element.parentElement!)).to.deep.equal([]);
    all(element, '#summary button')[0]!.click();
    expect(deepActiveElement()).to.equal(control(element, 'name'));
    expect(page.requests()).to.equal(before);
  });

  it('asks to consent apart to what one needs, when one says so', async () => {
    const element = await begin();
    fill(element);
    write(element, 'accessNeeds', 'Lengua de señas');
    await press(element, own.send);
    await reads(element, own.summary(1));
    await reads(element, own.fault['not-given']);
  });

  it('says that one is registered only with the receipt in hand, with code, key and secret link to keep', async () => {
    const element = await begin({}, { 'registration-href': '/inscripcion.html' });
    const told: unknown[] = [];
    element.addEventListener('mga-registration-received', (event) => told.push([event.meeting, event.state]));
    fill(element);
    const request = await send(element);
    await reads(element, own.sending);
    expect(readableText(element)).not.to.include(own.seated);
    const body = sentIn(request);
    expect([body.meeting, body.name, body.sector, body.form.token]).to.deep.equal(['arica', 'Quien va', 'academia', 'un-token']);
    request.respondJson(receipt(), { status: 201 });
    await focusIs(element, 'receipt-title');
    expect(readableText(element)).to.include(own.seated).and.include('T-2026-0K3F-7Q').and.include(secret);
    expect(told).to.deep.equal([['arica', 'seated']]);
    const link = all(element, 'a.button').find((each) => readableText(each) === own.open)!.getAttribute('href')!;
    expect(link).to.equal(`${new URL('/inscripcion.html', location.href).href}#codigo=T-2026-0K3F-7Q&clave=${secret}`);
    await press(element, own.download);
    expect((await files.next()).text).to.include(`${own.secret}: ${secret}`).and.include(own.file.warning);
    expect(await axeViolations(element.parentElement!)).to.deep.equal([]);
    await press(element, own.done);
    await until(() => Boolean(deepActiveElement()?.matches('[data-register]')), () => readableText(element));
    expect(readableText(element)).not.to.include(secret);
    expect(sessionStorage.length).to.equal(0);
  });

  it('shows the seats that are left now, as the intake counts them, before the feed is published again', async () => {
    const element = await begin({ seats: 2, seatsTaken: 0 });
    const row = () => readableText(rows(element)[0]!.querySelector('[part="facts"]')!);
    await until(() => row().includes(t.seatsLeft(2, 2)), row);
    fill(element);
    (await send(element)).respondJson(receipt(), { status: 201 });
    await page.answer(formAddress, form({ seatsTaken: 2, waiting: 0 }));
    await until(() => row().includes(t.seatsNone(2, 0)), row);
    expect(readableText(rows(element)[0]!)).to.include(t.states.full);
  });

  it('says that one waits, and in which place', async () => {
    const element = await begin({ seatsTaken: 2, waiting: 3 });
    await reads(element, own.waitingNow(3));
    fill(element);
    (await send(element, own.sendWaiting)).respondJson(receipt({ state: 'waiting', position: 4 }), { status: 201 });
    await focusIs(element, 'receipt-title');
    expect(readableText(element)).to.include(own.waiting(4)).and.include(own.waitingText).and.not.include(own.seated);
  });

  it('does not believe an answer that is no receipt', async () => {
    const element = await begin();
    fill(element);
    (await send(element)).respondJson({ ok: true });
    await reads(element, own.unconfirmed);
    expect(readableText(element)).not.to.include(own.seated);
  });

  it('keeps what was written when the connection is lost, sends nothing by itself, and tries again under the same key', async () => {
    const element = await begin();
    fill(element);
    const first = await send(element);
    first.fail();
    await focusIs(element, 'summary');
    expect(readableText(element)).to.include(own.unconfirmed).and.include(own.unconfirmedText);
    expect(control(element, 'name').value).to.equal('Quien va');
    const before = page.requests();
    dispatchEvent(new Event('online'));
    await new Promise(requestAnimationFrame);
    expect(page.requests(), 'seats go in order of arrival').to.equal(before);
    const second = await send(element, own.again);
    const keyOf = (request: typeof first) => new Headers(request.init.headers).get('idempotency-key');
    expect(keyOf(second)).to.equal(keyOf(first)).and.match(/^[0-9a-f]{32}$/);
    second.respondJson(receipt(), { status: 201 });
    await focusIs(element, 'receipt-title');
  });

  it('shows the receipt of what had arrived when it was corrected after the answer was lost', async () => {
    const element = await begin();
    fill(element);
    (await send(element)).fail();
    await focusIs(element, 'summary');
    write(element, 'name', 'Otro nombre');
    (await send(element, own.again)).respondJson(refusal('idempotency-key-reused', 'Esa clave es de otro envío.'), { status: 422 });
    const again = await page.request(intake);
    expect(sentIn(again).name).to.equal('Quien va');
    again.respondJson(receipt(), { status: 201 });
    await reads(element, own.receivedEarlier);
  });

  it('gives the refusal in the words of the intake, at the field and above, and takes another key afterwards', async () => {
    const element = await begin();
    fill(element);
    const first = await send(element);
    first.respondJson(refusal('invalid', 'Hay algo que corregir.', { errors: [{ pointer: '/name', code: 'not-one-line', detail: 'Una sola línea.' }] }), { status: 400 });
    await focusIs(element, 'summary');
    await page.answer(formAddress, form());
    expect(readableText(element)).to.include(own.refused).and.include('Hay algo que corregir.').and.include('Una sola línea.');
    write(element, 'name', 'Corregido');
    const second = await send(element);
    expect(new Headers(second.init.headers).get('idempotency-key')).not.to.equal(new Headers(first.init.headers).get('idempotency-key'));
  });

  it('asks for a fresh form when the one it has is over, with the same key', async () => {
    const element = await begin();
    fill(element);
    (await send(element)).respondJson(refusal('form-token-expired', 'Pasó el tiempo.'), { status: 403 });
    await page.answer(formAddress, form({ token: 'otro' }));
    const again = await page.request(intake);
    expect(sentIn(again).form.token).to.equal('otro');
  });

  it('says how long the intake asks to wait', async () => {
    const element = await begin();
    fill(element);
    (await send(element)).respondJson(refusal('too-many', 'Muchas inscripciones.'), { status: 429, headers: { 'retry-after': '30' } });
    await reads(element, ownRecordMessages.es.waitSeconds(30));
  });

  it('says why there is no form, and opens it when asked again', async () => {
    const element = await page.show(oneWorkshop());
    await press(element, t.register);
    (await page.request(formAddress)).fail();
    await reads(element, own.formFailed);
    expect(control(element, 'name')).to.equal(null);
    await press(element, 'Reintentar');
    await page.answer(formAddress, form());
    await reads(element, own.seatsNow(1, 2));
  });

  it('remembers in the tab what is not confirmed, and a receipt that was not put away', async () => {
    const first = await begin();
    fill(first);
    (await send(first)).fail();
    await focusIs(first, 'summary');
    first.remove();
    const second = await page.show(oneWorkshop());
    await press(second, t.resume);
    await page.answer(formAddress, form());
    await reads(second, own.unconfirmed);
    expect(control(second, 'name').value).to.equal('Quien va');
    await reads(second, 'Acepto que guarden mis datos.');
    control(second, 'consents').click();
    (await send(second, own.again)).respondJson(receipt(), { status: 201 });
    await focusIs(second, 'receipt-title');
    second.remove();
    const third = await page.show(oneWorkshop());
    await press(third, t.showReceipt);
    await reads(third, secret);
  });

  it('closes without registering, gives the focus back, and keeps what was written in the tab', async () => {
    const element = await begin();
    write(element, 'name', 'Quien duda');
    await press(element, own.close);
    await until(() => Boolean(deepActiveElement()?.matches('[data-register]')), () => readableText(element));
    expect([...composedElements(element)].some((each) => each.localName === 'form')).to.equal(false);
    await press(element, t.register);
    expect(control(element, 'name').value).to.equal('Quien duda');
    expect(Object.keys(localStorage).filter((name) => name.includes('registration'))).to.deep.equal([]);
  });
});
