import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/domain/feed.js';
import '../src/define/mga-proposal-form.js';
import { proposalFormMessages } from '../src/i18n/proposal-form.js';
import { aFeed, type FeedBuilder } from '../test/support/feed-builder.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { storyIntake, type IntakeManner } from './story-intake.js';
import { settled, widget } from './widget.js';

const t = proposalFormMessages.es;

const aConsultation = (): FeedBuilder =>
  aFeed()
    .with({ demonstration: true })
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'ong', name: 'Organizaciones de la sociedad civil' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' }, { id: 'privado', name: 'Sector privado' })
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' }, { id: 'CL-MA', name: 'Magallanes y de la Antártica Chilena' })
    .withOrganization({ id: 'salud', name: 'Ministerio del Ejemplo y la Salud' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withTheme({ id: 'salud', name: 'Salud' })
    .withProposal({ id: 'MGA-2026-0001-AA', title: 'Publicar las listas de espera de los hospitales' })
    .withProposal({ id: 'MGA-2026-0002-BB', title: 'Informar por mensaje el lugar en las listas de espera', problem: 'En los hospitales nadie sabe cuánto espera.' });

const open = aConsultation().withConsultation({ id: 'plan-6', title: 'Consulta del sexto plan de acción', status: 'open', start: '2026-05-01', end: '2026-07-31' }).build();

let number = 0;

interface FormArguments {
  feed?: FeedDocument;
  intake?: IntakeManner;
  [attribute: string]: unknown;
}

/** Each story has a feed of its own, so that one's draft is not another's. */
function proposalForm({ feed = open, intake = 'works', ...attributes }: FormArguments): HTMLElement {
  number += 1;
  return widget('mga-proposal-form', {
    feed: storyFeed(`proposal-form-${Date.now()}-${number}`, feed),
    action: storyIntake(`proposal-form-${number}`, intake),
    'as-of': '2026-06-01',
    'record-href': '#record',
    'consultation-href': '#consultation',
    ...(attributes as Record<string, string>),
  });
}

const meta: Meta<FormArguments> = { title: 'Proposal form', component: 'mga-proposal-form', render: proposalForm };
export default meta;

type Story = StoryObj<FormArguments>;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('mga-proposal-form')!.shadowRoot!;

/** Looks until the page has what a story waits for. */
async function found<Found extends Element>(canvas: HTMLElement, selector: string): Promise<Found> {
  for (;;) {
    const element = shadow(canvas).querySelector<Found>(selector);
    if (element) return element;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const answers: Record<string, string> = {
  problem: 'Quienes esperan una operación en un hospital público no saben cuántas personas van antes ni cuánto falta, y muchas veces pierden la hora.',
  affected: 'Pacientes de hospitales públicos, sobre todo personas mayores que viven lejos.',
  title: 'Que cada persona sepa su lugar en la lista de espera',
  change: 'Una norma que obligue a cada hospital a informar por mensaje el lugar en la lista y los días estimados, con un servicio telefónico para quien no usa internet.',
  indicator: 'Personas en lista que conocen su lugar',
  baseline: '10 %',
  target: '90 %',
  targetDate: '12-2027',
};

async function write(canvas: HTMLElement): Promise<void> {
  await settled(canvas.querySelector('mga-proposal-form')!);
  for (const [name, text] of Object.entries(answers)) {
    const control = await found<HTMLInputElement>(canvas, `[name="${name}"]`);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  (await found<HTMLInputElement>(canvas, '[name="ogpValues"]')).click();
  (await found<HTMLInputElement>(canvas, '[name="sector"]')).click();
  (await found<HTMLInputElement>(canvas, '[name="consents"]')).click();
}

/** On a phone, goes to a step; where all are on one page, there they are already. */
async function goTo(canvas: HTMLElement, last: string): Promise<void> {
  for (const step of ['problem', 'change', 'measure', 'value'].slice(0, ['problem', 'change', 'measure', 'value', 'person'].indexOf(last))) {
    const next = [...shadow(canvas).querySelectorAll<HTMLButtonElement>('.step-nav button')].find(({ textContent }) => textContent === t.next);
    if (!next?.checkVisibility()) return;
    await found(canvas, `.current[data-step="${step}"]`);
    next.click();
  }
}

async function send(canvas: HTMLElement): Promise<void> {
  await write(canvas);
  await goTo(canvas, 'person');
  (await found<HTMLFormElement>(canvas, 'form')).requestSubmit();
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** One page where there is room, with the four criteria beside it. */
export const Overview: Story = {};

/** With the answers written: the criteria are met and similar proposals are shown. */
export const Written: Story = { tags: ['state'], play: async ({ canvasElement }) => write(canvasElement) };

/** Send was pressed with answers missing: a summary takes the focus and leads to each. */
export const Incomplete: Story = {
  tags: ['state'],
  play: async ({ canvasElement }) => {
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
  },
};

/** Received: folio, key and secret link, to copy, download or print. */
export const Received: Story = { tags: ['state'], play: async ({ canvasElement }) => send(canvasElement) };

/** While it is being sent. */
export const Sending: Story = { tags: ['state'], args: { intake: 'slow' }, play: async ({ canvasElement }) => send(canvasElement) };

/** The intake can't be reached: the proposal waits on the device and nothing is claimed. */
export const Waiting: Story = { tags: ['state'], args: { intake: 'offline' }, play: async ({ canvasElement }) => send(canvasElement) };

/** The intake said no: the text is back in the form, with the reasons beside the answers. */
export const Refused: Story = { tags: ['state'], args: { intake: 'refuses' }, play: async ({ canvasElement }) => send(canvasElement) };

/** The texts of the consents can't be had: one can go on writing. */
export const WithoutConsents: Story = { tags: ['state'], args: { intake: 'no-form' } };

/** A draft of an earlier visit, brought back and said so. */
export const RestoredDraft: Story = {
  tags: ['state'],
  render: () => {
    const feed = storyFeed('proposal-form-draft', open);
    localStorage.setItem(`mga-widgets:draft:1:${feed}#plan-6`, JSON.stringify({ values: answers, savedAt: Date.parse('2026-05-30T18:20:00Z') }));
    return widget('mga-proposal-form', { feed, action: storyIntake('proposal-form-draft', 'works'), 'as-of': '2026-06-01' });
  },
};

/** Several consultations are open: the person chooses. */
export const SeveralConsultations: Story = {
  tags: ['state'],
  args: {
    feed: aConsultation()
      .withConsultation({ id: 'plan-6', title: 'Consulta del sexto plan de acción', end: '2026-07-31' })
      .withConsultation({ id: 'salud', title: 'Consulta sobre datos de salud', end: '2026-06-30' })
      .build(),
  },
};

/** It has not begun. */
export const Planned: Story = { tags: ['state'], args: { feed: aConsultation().withConsultation({ title: 'Consulta del sexto plan de acción', status: 'planned', start: '2026-08-01' }).build() } };

/** It is over. */
export const Closed: Story = { tags: ['state'], args: { feed: aConsultation().withConsultation({ title: 'Consulta del sexto plan de acción', status: 'closed-analysing', end: '2026-05-15' }).build() } };

/** A feed without consultations. */
export const Empty: Story = { tags: ['state'], args: { feed: aConsultation().build() } };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => widget('mga-proposal-form', { feed: endlessFeed('proposal-form-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => widget('mga-proposal-form', { feed: missingFeed('proposal-form-missing') }) };

/** A page that brings a way to sign in, and fills in who is signed in through `author`. */
export const SignIn: Story = {
  render: (args) => {
    const element = proposalForm(args);
    const button = document.createElement('button');
    Object.assign(button, { slot: 'sign-in', type: 'button', textContent: 'Entrar con la cuenta de esta página' });
    button.addEventListener('click', () => Object.assign(element, { author: { name: 'Nombre de ejemplo', email: 'nombre@ejemplo.cl' } }));
    element.append(button);
    return element;
  },
};

/** The page receives proposals itself: it prevents the event and says what became of it. */
export const HostTakesOver: Story = {
  render: (args) => {
    const element = proposalForm(args);
    element.addEventListener('mga-proposal-submit', (event) => event.respondWith(Promise.resolve({ folio: 'OFICINA-123' })));
    return element;
  },
  play: async ({ canvasElement }) => send(canvasElement),
};

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone: one step at a time. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** On a phone, in the third step. */
export const NarrowThirdStep: Story = {
  parameters: { page: { width: 'narrow' } },
  play: async ({ canvasElement }) => {
    await write(canvasElement);
    await goTo(canvasElement, 'measure');
  },
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: one native form in one root; every error tied to its field and listed in a summary that takes the focus;
 * Send is never disabled; headings take the focus from step to step; states are glyph and word; nothing depends on time or on a pointer.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
