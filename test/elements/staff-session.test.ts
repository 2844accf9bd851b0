import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { staffMessages } from '../../src/i18n/staff.js';
import { staffSessionMessages } from '../../src/i18n/staff-session.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, controls, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { overflowing, smallTargets, until } from '../support/element-contract.js';
import { useQuietConsole } from '../support/quiet-console.js';
import { useStaffServer } from '../support/staff-server.js';

const t = staffSessionMessages.es;
const work = 'Trabajo de la oficina';

describe('<mga-staff-session>', () => {
  const server = useStaffServer();
  useQuietConsole();
  let place: HTMLElement;
  let address: string;

  before(() => import('../../src/define/mga-staff-session.js'));
  beforeEach(() => {
    address = location.href;
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', address);
  });

  const put = (): HTMLElement => {
    const element = document.createElement('mga-staff-session');
    element.innerHTML = `<p>${work}</p><label>Texto <textarea name="draft"></textarea></label>`;
    place.append(element);
    return element;
  };
  const says = (element: Element, words: string) => until(() => readableText(element).includes(words), () => `"${words}" in "${readableText(element).slice(0, 600)}"`);
  const show = async (token?: string, words = token ? work : t.token): Promise<HTMLElement> => {
    server().signInAs(token);
    const element = put();
    await says(element, words);
    return element;
  };
  const tokenField = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('#token')!;
  const submit = (element: Element, token: string): void => {
    const field = tokenField(element);
    field.value = token;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    element.shadowRoot!.querySelector('form')!.requestSubmit();
  };

  it('shows nothing of what is inside until it is known who is signed in', async () => {
    const release = server().hold('GET /session');
    const element = put();
    await says(element, t.starting);
    expect(readableText(element)).not.to.contain(work);
    expect(element.shadowRoot!.querySelector('[part~="base"]')!.getAttribute('aria-busy')).to.equal('true');
    expect(await axeViolations(place)).to.deep.equal([]);
    release();
    await says(element, t.token);
  });

  it('asks for the key with a field that browsers know for one, and shows it when asked', async () => {
    const element = await show();
    expect(readableText(element)).not.to.contain(work);
    expect(isDrawn(element.querySelector('p')!)).to.equal(false);
    const field = tokenField(element);
    expect([field.type, field.autocomplete, field.spellcheck, field.getAttribute('autocapitalize')]).to.deep.equal(['password', 'current-password', false, 'none']);
    element.shadowRoot!.querySelector<HTMLElement>('[name="show"]')!.click();
    await until(() => tokenField(element).type === 'text', () => tokenField(element).type);
    expect(await axeViolations(place)).to.deep.equal([]);
  });

  it('signs in with the key alone on the keyboard, however it was copied, and says for whom one replies', async () => {
    const element = await show();
    tokenField(element).focus();
    tokenField(element).value = ' token-\nsalud ';
    tokenField(element).dispatchEvent(new Event('input', { bubbles: true }));
    await sendKeys({ press: 'Enter' });
    await says(element, work);
    expect(server().callsOf('POST /session')[0]!.body).to.deep.equal({ token: 'token-salud' });
    expect(readableText(element)).to.contain('Oficina de Partes').and.to.contain('Ministerio de Ejemplo A').and.to.contain(t.role.official);
    expect(deepActiveElement()!.id).to.equal('who');
    expect(await axeViolations(place)).to.deep.equal([]);
  });

  it('says what is wrong with the key, beside it and before the fields, and keeps it', async () => {
    const element = await show();
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    await says(element, t.missing);
    expect(server().callsOf('POST /session')).to.deep.equal([]);
    submit(element, 'otra');
    await says(element, t.refused);
    expect(deepActiveElement()!.id).to.equal('trouble');
    expect(tokenField(element).value).to.equal('otra');
    expect(tokenField(element).getAttribute('aria-invalid')).to.equal('true');
    expect(await axeViolations(place)).to.deep.equal([]);
    button(element, t.token)!.click();
    await until(() => deepActiveElement() === tokenField(element), () => String(deepActiveElement()?.id));
  });

  it('says how long to wait after too many attempts, and that a key was not looked at when the server is away', async () => {
    const element = await show();
    server().fail('POST /session', { status: 429, code: 'too-many-requests', retryAfter: 300 }, 1);
    submit(element, 'token-salud');
    await says(element, staffMessages.es.waitMinutes(5));
    server().fail('POST /session', 'unreachable', 1);
    submit(element, 'token-salud');
    await says(element, `${staffMessages.es.problem.unreachable} ${t.notTried}`);
    expect(tokenField(element).value).to.equal('token-salud');
    submit(element, 'token-salud');
    await says(element, work);
  });

  it('offers the account of somewhere else where the server does, and nothing that is no address', async () => {
    server().world.methods = { token: true, openIdConnect: { label: 'ClaveÚnica de ejemplo', href: '/api/staff/openid-connect/start' } };
    const element = await show();
    await says(element, t.signInWith('ClaveÚnica de ejemplo'));
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="sign-in-elsewhere"]')!;
    expect(link.href).to.equal(new URL('/api/staff/openid-connect/start?inbox=es', location.href).href);
    expect(await axeViolations(place)).to.deep.equal([]);
    element.remove();
    server().world.methods = { token: true, openIdConnect: { label: 'X', href: 'javascript:alert(1)' } };
    const other = await show();
    await until(() => server().callsOf('GET /sign-in-methods').length === 2, () => 'asked');
    expect(other.shadowRoot!.querySelector('[part="sign-in-elsewhere"]')).to.equal(null);
  });

  it('tells what came of signing in elsewhere, and takes it out of the address', async () => {
    history.replaceState(null, '', '?sign-in=cancelled&bandeja.page=2');
    const element = await show(undefined, t.broughtBack.cancelled);
    expect(deepActiveElement()!.id).to.equal('trouble');
    expect(location.search).to.equal('?bandeja.page=2');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('says why it cannot tell who is signed in, and tries again', async () => {
    server().fail('GET /session', { status: 503, code: 'store-unavailable' }, 1);
    const element = await show('token-salud', t.unknown);
    expect(readableText(element)).not.to.contain(work);
    expect(await axeViolations(place)).to.deep.equal([]);
    button(element, staffMessages.es.retry)!.click();
    await says(element, work);
  });

  it('takes the weekly notice or leaves it, where the server sends mail', async () => {
    const element = await show('token-coordinacion');
    element.shadowRoot!.querySelector('summary')!.click();
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('[name="digest"]')!;
    expect(box.checked).to.equal(false);
    box.click();
    await says(element, t.digestOn);
    expect(server().callsOf('PATCH /session')[0]!.body).to.deep.equal({ digest: true });
    server().fail('PATCH /session', 'unreachable', 1);
    box.click();
    await says(element, t.digestFailed);
    await until(() => box.checked, () => 'unchecked');
    expect(await axeViolations(place)).to.deep.equal([]);
    element.remove();
    server().world.members['token-aguas']!.mail = false;
    expect(readableText(await show('token-aguas'))).not.to.contain(t.digest);
  });

  it('signs out, and leaves nothing of what was seen; or says that it could not', async () => {
    const element = await show('token-salud');
    server().fail('DELETE /session', 'unreachable', 1);
    button(element, t.signOut)!.click();
    await says(element, t.signOutFailed);
    expect(readableText(element)).to.contain(work);
    button(element, t.signOut)!.click();
    await says(element, t.left);
    expect(readableText(element)).not.to.contain(work).and.not.to.contain('Oficina de Partes');
    await until(() => deepActiveElement()?.id === 'sign-in-title', () => String(deepActiveElement()?.id));
    submit(element, 'token-salud');
    await says(element, work);
    expect(readableText(element)).not.to.contain(t.left);
  });

  it('asks again over the page when the session ended meanwhile: what was being written is still there, with its focus', async () => {
    const element = await show('token-salud');
    const standings: string[] = [];
    element.addEventListener('mga-staff-session-change', (event) => standings.push(event.standing));
    const draft = element.querySelector('textarea')!;
    draft.value = 'Lo que escribía';
    draft.focus();
    server().signInAs();
    dispatchEvent(new Event('online'));
    await says(element, t.ended);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(await axeViolations(place)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(true);
    submit(element, 'nada');
    await says(element, t.refused);
    submit(element, 'token-salud');
    await until(() => !element.shadowRoot!.querySelector('dialog'), () => 'still asking');
    expect(draft.value).to.equal('Lo que escribía');
    expect(document.activeElement?.localName).to.equal('textarea');
    expect(standings).to.deep.equal(['ended', 'signed-in']);
  });

  it('lets one leave instead, and then shows nothing more', async () => {
    const element = await show('token-salud');
    server().signInAs();
    dispatchEvent(new Event('online'));
    await says(element, t.giveUp);
    button(element, t.giveUp)!.click();
    await says(element, t.intro);
    expect(readableText(element)).not.to.contain(work).and.not.to.contain('Oficina de Partes');
  });

  for (const [state, token] of [['signed out', undefined], ['signed in', 'token-salud']] as const) {
    for (const direction of ['ltr', 'rtl'] as const) {
      it(`fits in 320 px ${state} (${direction}), with targets of 24 px, dark, in English, with larger text`, async () => {
        place.dir = direction;
        place.lang = 'en';
        Object.assign(place.style, { inlineSize: '320px', colorScheme: 'dark', background: '#12161b', color: '#eef1f4' });
        server().world.methods = { token: true, openIdConnect: { label: 'A quite long name of an identity provider', href: '/x' } };
        const element = await show(token, token ? work : staffSessionMessages.en.token);
        element.querySelector('label')!.remove();
        element.shadowRoot!.querySelector('details')?.setAttribute('open', '');
        expect(overflowing(element)).to.deep.equal([]);
        expect(await smallTargets(element)).to.deep.equal([]);
        expect(await axeViolations(place)).to.deep.equal([]);
        document.documentElement.classList.add('a11y-font-2', 'a11y-contrast');
        await new Promise(requestAnimationFrame);
        expect(overflowing(element)).to.deep.equal([]);
        document.documentElement.classList.remove('a11y-font-2', 'a11y-contrast');
        expect(controls(element).length).to.be.greaterThan(1);
      });
    }
  }
});
