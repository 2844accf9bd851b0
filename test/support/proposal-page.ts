import type { FeedDocument } from '../../src/domain/feed.js';
import type { IntakeForm } from '../../src/domain/intake.js';
import { composedElements, deepActiveElement, isDrawn, readableText } from './composed-tree.js';
import { until } from './until.js';
import { aFeed, type FeedBuilder } from './feed-builder.js';
import { type StubbedRequest, useFetchStub } from './fetch-stub.js';
import { anIntakeForm } from './outbox-world.js';
import { useQuietConsole } from './quiet-console.js';

/** A feed with one consultation that takes proposals on 1 June 2026. */
export const aConsultation = (): FeedBuilder =>
  aFeed()
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' })
    .withOrganization({ id: 'salud', name: 'Ministerio de la Salud', shortName: 'Minsalud' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withConsultation({ id: 'plan-6', title: 'Consulta del sexto plan de acción', status: 'open', start: '2026-05-01', end: '2026-07-31' });

/** Two consents: one that is always needed, one only with personal data. */
export const consents: IntakeForm['consents'] = [
  { id: 'publication', version: '2026-01', required: true, text: { es: 'Entiendo que se publica.', en: 'I understand that it is published.' } },
  { id: 'contact', version: '2026-02', required: false, requiredWith: 'author', text: { es: 'Autorizo que guarden mis datos.', en: 'I consent to my data being kept.' } },
];

/** What is needed to send a proposal. */
export const answers = { '¿Qué problema público': 'Un problema', 'Resúmalo en un título': 'Un título', '¿Qué debería cambiar?': 'Un cambio' };

/** What a person meets of the form. */
export class ProposalPage {
  constructor(
    readonly element: HTMLElement,
    /** Address of its intake. */
    readonly intake: string,
  ) {}

  get text(): string {
    return readableText(this.element);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.element.shadowRoot!.querySelectorAll<Found>(selector)].filter(isDrawn);
  }

  async reads(text: string): Promise<void> {
    await until(() => this.text.includes(text), () => `"${text}" in "${this.text}"`);
  }

  /** The field, radio button or checkbox whose label begins so. */
  field<Control extends HTMLElement = HTMLInputElement>(label: string): Control {
    const found = [...composedElements(this.element)].find(
      (element) => isDrawn(element) && 'labels' in element && [...((element as HTMLInputElement).labels ?? [])].some((each) => readableText(each).startsWith(label)),
    );
    if (!found) throw new Error(`No field "${label}" in "${this.text}"`);
    return found as Control;
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => readableText(button).startsWith(name));
    if (!found) throw new Error(`No button "${name}" in "${this.text}"`);
    return found;
  }

  async write(texts: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(texts)) {
      const control = this.field<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(label);
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await this.updated();
  }

  async tick(...labels: string[]): Promise<void> {
    for (const label of labels) this.field(label).click();
    await this.updated();
  }

  /** Everything that is needed, on one page. */
  async fill(): Promise<void> {
    await this.write(answers);
    await this.reads('Entiendo que se publica.');
    await this.tick('Academia', 'Entiendo');
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.updated();
  }

  async updated(): Promise<void> {
    await (this.element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }

  /** What the focus is on: the words of its label, or its own. */
  get focus(): string {
    const active = deepActiveElement();
    if (!active || active === document.body) return '';
    const labels = [...((active as HTMLInputElement).labels ?? [])];
    return readableText(labels[0] ?? active);
  }

  /** The sentence that says what is wrong with a field, by what the field points to. */
  faultOf(label: string): string | undefined {
    const control = this.field(label);
    const described = control.getAttribute('aria-describedby') ?? control.closest('fieldset')?.getAttribute('aria-describedby') ?? '';
    const fault = described.split(' ').map((id) => this.element.shadowRoot!.getElementById(id)).find((part) => part?.matches('.fault'));
    return fault ? readableText(fault) : undefined;
  }
}

/** Pages with a proposal form, for the tests of the surrounding `describe`; nothing of one test is on the device in the next. */
export function useProposalPages(): {
  show: (options?: { feed?: FeedDocument; form?: Partial<IntakeForm> | false; width?: string; attributes?: Record<string, string>; address?: string }) => Promise<ProposalPage>;
  /** The next request to the intake of a page; `/form` below it for its form. */
  request: (page: ProposalPage, path?: string) => Promise<StubbedRequest>;
  /** Requests to the intake of a page so far. */
  sent: (page: ProposalPage) => number;
  /** All requests. */
  requests: {
    count: () => number;
    /** Answers every request from now on with a text, or 404 where there is none; returns the way to stop. */
    answerAll: (textOf: (url: string) => string | undefined) => () => void;
  };
} {
  const stub = useFetchStub();
  useQuietConsole();
  let place: HTMLElement;
  let number = 0;

  before(() => import('../../src/define/mga-proposal-form.js'));
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => {
    place.remove();
    for (const name of Object.keys(localStorage)) if (name.startsWith('mga-widgets:')) localStorage.removeItem(name);
  });

  return {
    show: async ({ feed = aConsultation().build(), form = {}, width = '1000px', attributes = {}, address } = {}) => {
      number += 1;
      const own = address ?? `https://datos.example/form/${Date.now()}-${number}`;
      Object.assign(place.style, { inlineSize: width });
      const element = document.createElement('mga-proposal-form');
      for (const [name, value] of Object.entries({ feed: `${own}/feed.json`, action: `${own}/intake`, 'as-of': '2026-06-01', ...attributes })) element.setAttribute(name, value);
      const page = new ProposalPage(element, `${own}/intake`);
      place.append(element);
      if (!address) (await stub.next(`${own}/feed.json`)).respondJson(feed);
      await until(() => element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false', () => page.text);
      if (form) (await stub.next(`${page.intake}/form?consultation=plan-6`)).respondJson(anIntakeForm({ consents, ...form }));
      if (form) await until(() => !page.text.includes('Cargando los textos'), () => page.text);
      return page;
    },
    request: (page, path = '') => stub.next(page.intake + path),
    sent: (page) => stub.count(page.intake),
    requests: {
      count: () => stub.count(),
      answerAll: (textOf) => {
        let isOn = true;
        const answer = async (): Promise<void> => {
          while (isOn) {
            const request = await stub.next();
            const text = textOf(request.url);
            if (text === undefined) request.status(404);
            else request.respondText(text);
          }
        };
        void answer();
        return () => void (isOn = false);
      },
    },
  };
}
