import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { StaffSessionProvider } from '../../src/ui/staff-session-provider.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from './composed-tree.js';
import { until } from './element-contract.js';
import { settle } from './feed-reader.js';
import { useQuietConsole } from './quiet-console.js';
import { type PretendStaffServer, useStaffServer } from './staff-server.js';

/** A page of the staff without the words of `<mga-staff-session>`: who is signed in at the pretend server is. */
export class StaffElementPageHost extends LitElement {
  readonly provider = new StaffSessionProvider(this, () => 'es-CL');
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
if (!customElements.get('test-staff-element-page')) customElements.define('test-staff-element-page', StaffElementPageHost);

/** What a person of the staff meets of an element. */
export class StaffElementPage {
  constructor(
    readonly host: StaffElementPageHost,
    readonly element: HTMLElement,
  ) {}

  get text(): string {
    return readableText(this.element);
  }

  async reads(text: string): Promise<void> {
    await until(() => this.text.includes(text), () => `"${text}" in "${this.text.slice(0, 1500)}"`);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.element.shadowRoot!.querySelectorAll<Found>(selector)].filter(isDrawn);
  }

  /** The field, radio button or checkbox whose label begins so. */
  field<Control extends HTMLElement = HTMLInputElement>(label: string): Control {
    const found = [...composedElements(this.element)].find((element) => 'labels' in element && isDrawn(element) && [...((element as HTMLInputElement).labels ?? [])].some((each) => readableText(each).startsWith(label)));
    if (!found) throw new Error(`No field "${label}" in "${this.text}"`);
    return found as Control;
  }

  async write(label: string, text: string): Promise<void> {
    const control = this.field(label);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  button(name: string): HTMLButtonElement {
    const found = button(this.element, name) ?? this.all<HTMLButtonElement>('button').find((each) => readableText(each).startsWith(name));
    if (!found) throw new Error(`No button "${name}" in "${this.text}"`);
    return found;
  }

  async press(name: string): Promise<void> {
    const control = this.button(name);
    control.focus();
    control.click();
    await settle();
  }

  /** Words of what has the focus: its label's, or its own. */
  get focus(): string {
    const active = deepActiveElement();
    if (!active || active === document.body) return '';
    return readableText((active as HTMLInputElement).labels?.[0] ?? active);
  }

  /** The session ends at the server, which says so at the next request. */
  endSession(server: PretendStaffServer): void {
    server.signInAs();
  }

  /** Signs in again, as with the form of `<mga-staff-session>`. */
  async signIn(token: string): Promise<void> {
    await this.host.provider.signIn(token);
    await settle();
  }
}

/** Pages with one element of the staff, at a pretend server, for the tests of the surrounding `describe`. */
export function useStaffElementPages(tag: string, define: () => Promise<unknown>): { server: () => PretendStaffServer; show: (token?: string, attributes?: Record<string, string>) => Promise<StaffElementPage>; place: () => HTMLElement } {
  const server = useStaffServer();
  useQuietConsole();
  let place: HTMLElement;
  before(define);
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => place.remove());
  return {
    server,
    place: () => place,
    show: async (token, attributes = {}) => {
      server().signInAs(token);
      const host = document.createElement('test-staff-element-page') as StaffElementPageHost;
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      host.append(element);
      place.append(host);
      await until(() => host.provider.standing !== 'starting', () => host.provider.standing);
      await settle();
      return new StaffElementPage(host, element);
    },
  };
}
