import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { OwnRegistration } from '../../src/domain/intake.js';
import { formatRegistrationCode } from '../../src/domain/registration-code.js';
import { ownRecordMessages } from '../../src/i18n/own-record.js';
import { registrationMessages } from '../../src/i18n/registration.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, deepActiveElement, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';
import { useSavedFiles } from '../support/saved-files.js';

const t = registrationMessages.es.record;
const shared = ownRecordMessages.es;

const intake = 'https://mesa.example/api/registrations';
const code = formatRegistrationCode(2026, 12_345);
const secret = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';
const address = `${intake}/${code}`;
const workshop = 'Taller de Arica';

const aRegistration = (given: Partial<OwnRegistration> = {}): OwnRegistration => ({
  code,
  version: 1,
  meeting: 'arica',
  state: 'seated',
  registeredAt: '2026-05-20T15:20:00Z',
  updatedAt: '2026-05-20T15:20:00Z',
  name: 'Quien se inscribe',
  sector: 'ciudadania',
  contact: { email: 'correo@ejemplo.cl' },
  actions: { cancel: true, erasePersonalData: true },
  ...given,
});
const cancelled = aRegistration({ version: 2, state: 'cancelled', updatedAt: '2026-05-21T15:20:00Z', actions: { cancel: false, erasePersonalData: true } });
const refusal = { type: 'urn:mga-widgets:problem:cancellation-closed', code: 'cancellation-closed', status: 403, title: 'Título.', detail: 'Lo que dice el sitio.' };

const field = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const outcome = (element: Element) => readableText(element.shadowRoot!.querySelector('#outcome')!);
const says = (element: Element, words: string) => until(() => readableText(element).includes(words), () => `"${words}" in "${readableText(element).slice(0, 800)}"`);

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

let number = 0;

describe('<mga-registration>', () => {
  const stub = useFetchStub();
  useQuietConsole();
  const files = useSavedFiles();
  let place: HTMLElement;

  beforeEach(async () => {
    await import('../../src/define/mga-registration.js');
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => place.remove());

  const show = async (): Promise<HTMLElement> => {
    number += 1;
    const url = `https://datos.example/own-registration/${Date.now()}-${number}.json`;
    const element = document.createElement('mga-registration');
    for (const [name, value] of Object.entries({ feed: url, action: intake, 'as-of': '2026-06-01' })) element.setAttribute(name, value);
    place.append(element);
    const feed = aFeed().withSectors({ id: 'ciudadania', name: 'Ciudadanía' }).withMeeting({ id: 'arica', title: workshop, kind: 'workshop', start: '2026-06-15T10:00' }).build();
    (await stub.next(url)).respondJson(feed);
    await until(() => element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false', () => readableText(element));
    return element;
  };
  const open = async (registration = aRegistration()): Promise<HTMLElement> => {
    const element = await show();
    write(element, 'code', code);
    write(element, 'secret', secret);
    await press(element, t.open);
    (await stub.next(address)).respondJson(registration);
    await says(element, workshop);
    return element;
  };
  const cancels = () => stub.count(`${address}/cancel`);

  it('asks nothing of the intake for a code with a mistake, and says that it has one', async () => {
    const element = await show();
    write(element, 'code', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    write(element, 'secret', secret);
    await press(element, t.open);
    expect(readableText(element)).to.contain(t.malformed);
    expect([deepActiveElement(), field(element, 'code').getAttribute('aria-invalid')]).to.deep.equal([field(element, 'code'), 'true']);
    expect(stub.count(address)).to.equal(0);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('opens with code and key as people copy them from paper', async () => {
    const element = await show();
    write(element, 'code', code.toLowerCase().replaceAll('-', ' '));
    write(element, 'secret', ` ${secret.replace('-', ' - ')}\n`);
    field(element, 'secret').focus();
    await sendKeys({ press: 'Enter' });
    const request = await stub.next(address);
    expect(new Headers(request.init.headers).get('authorization')).to.equal(`Bearer ${secret}`);
    request.respondJson(aRegistration({ state: 'waiting', position: 3 }));
    await says(element, t.position(3));
    expect(readableText(deepActiveElement()!)).to.equal(t.title);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('opens again after an answer was lost, with nothing typed again', async () => {
    const element = await show();
    write(element, 'code', code);
    write(element, 'secret', secret);
    await press(element, t.open);
    (await stub.next(address)).fail();
    await says(element, t.notDone.open);
    await press(element, t.open);
    (await stub.next(address)).respondJson(aRegistration());
    await says(element, t.state.seated);
    expect(readableText(element)).not.to.contain(t.notDone.open);
  });

  it('asks once before it cancels, and cancels once however often it is pressed', async () => {
    const element = await open();
    await press(element, t.cancel);
    expect([readableText(deepActiveElement()!), cancels()]).to.deep.equal([t.cancelAsk, 0]);
    expect(button(element, 'Cancelar'), 'which of the two would it be?').to.equal(undefined);
    await press(element, shared.back);
    expect(deepActiveElement()).to.equal(button(element, t.cancel));
    await press(element, t.cancel);
    await press(element, t.cancelYes);
    await press(element, shared.working);
    const request = await stub.next(`${address}/cancel`);
    expect([request.init.method, cancels()]).to.deep.equal(['POST', 1]);
    request.respondJson(cancelled);
    await says(element, t.done.cancel);
    expect(readableText(element)).to.contain(t.state.cancelled);
    expect(button(element, t.cancel)).to.equal(undefined);
  });

  it('says that nobody can tell when the answer to cancelling is lost, and that nothing was cancelled when it is refused', async () => {
    const element = await open();
    await press(element, t.cancel);
    await press(element, t.cancelYes);
    (await stub.next(`${address}/cancel`)).fail();
    await says(element, t.notDone.cancel);
    expect(outcome(element)).to.contain(shared.again);
    await press(element, t.cancelYes);
    (await stub.next(`${address}/cancel`)).respondJson(refusal, { status: 403 });
    await says(element, t.refused.cancel);
    expect(outcome(element)).to.contain(refusal.detail).and.not.to.contain(shared.again);
    expect(readableText(element)).to.contain(t.state.seated);
  });

  it('saves everything that is kept as a file', async () => {
    const element = await open();
    await press(element, shared.download);
    const everything = { exportedAt: '2026-06-01T16:00:00Z', registration: aRegistration(), consents: [], events: [] };
    (await stub.next(`${address}/export`)).respondJson(everything);
    const file = await files.next();
    expect(file.name).to.equal(`${code}.json`);
    expect(JSON.parse(file.text)).to.deep.equal(everything);
    await says(element, t.done.download(file.name));
  });
});
