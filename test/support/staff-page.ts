import { button, deepActiveElement, isDrawn, readableText } from './composed-tree.js';
import { until } from './element-contract.js';
import { useQuietConsole } from './quiet-console.js';
import { type PretendStaffServer, useStaffServer } from './staff-server.js';

/** What an official meets of an element inside `<mga-staff-session>`. */
export class StaffPage {
  constructor(
    readonly element: HTMLElement,
    readonly session: HTMLElement,
    readonly place: HTMLElement,
  ) {}

  get text(): string {
    return readableText(this.element).replaceAll(' ', ' ');
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.element.shadowRoot!.querySelectorAll<Found>(selector)].filter(isDrawn);
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.element.shadowRoot!.querySelector<Found>(selector);
    if (!found) throw new Error(`No ${selector} in "${this.text.slice(0, 800)}"`);
    return found;
  }

  says(words: string): Promise<void> {
    return until(() => this.text.includes(words), () => `"${words}" in "${this.text.slice(0, 2000)}"`);
  }

  lacks(words: string): Promise<void> {
    return until(() => !this.text.includes(words), () => `"${words}" is still in "${this.text.slice(0, 2000)}"`);
  }

  focusIs(id: string): Promise<void> {
    return until(() => deepActiveElement()?.id === id, () => `the focus is on ${deepActiveElement()?.outerHTML.slice(0, 120) ?? 'nothing'}`);
  }

  press(name: string): void {
    const found = button(this.element, name);
    if (!found) throw new Error(`No button "${name}" in "${this.text.slice(0, 1500)}"`);
    found.click();
  }

  write(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Chooses in the list whose label begins so. */
  choose(label: string, value: string): void {
    const field = this.all<HTMLLabelElement>('label').find((each) => each.textContent.trim().startsWith(label));
    const select = field?.querySelector('select') ?? this.element.shadowRoot!.querySelector<HTMLSelectElement>(`#${field?.htmlFor}`);
    if (!select) throw new Error(`No list "${label}"`);
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Signs in again in the dialog that asks for it. */
  signIn(token: string): void {
    const root = this.session.shadowRoot!;
    const field = root.querySelector<HTMLInputElement>('#token')!;
    field.value = token;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector('form')!.requestSubmit();
  }
}

/** A page of the staff for each test of the surrounding `describe`, on a pretend server. */
export function useStaffPage(tag: string, define: () => Promise<unknown>): { server: () => PretendStaffServer; show: (token: string | undefined, words: string, attributes?: Record<string, string>) => Promise<StaffPage> } {
  const server = useStaffServer();
  useQuietConsole();
  let place: HTMLElement;
  let address: string;

  before(async () => {
    await define();
    await import('../../src/define/mga-staff-session.js');
  });
  beforeEach(() => {
    address = location.href;
    localStorage.clear();
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', address);
    localStorage.clear();
  });

  return {
    server,
    /** Shows the element to who signs in with the token; settles when it says those words. */
    show: async (token, words, { lang = 'es-CL', dir, ...attributes } = {}) => {
      server().signInAs(token);
      place.lang = lang;
      if (dir) place.dir = dir;
      const session = document.createElement('mga-staff-session');
      const element = session.appendChild(document.createElement(tag));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      place.append(session);
      const page = new StaffPage(element, session, place);
      await until(() => readableText(place).replaceAll(' ', ' ').includes(words), () => `"${words}" in "${readableText(place).slice(0, 1500)}"`);
      return page;
    },
  };
}
