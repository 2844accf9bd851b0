import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-proposal-record.js';
import { formatFolio } from '../src/domain/folio.js';
import type { OwnProposal } from '../src/domain/intake.js';
import { aFeed } from '../test/support/feed-builder.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { recordIntake, type RecordManner } from './story-record.js';
import { settled, widget } from './widget.js';

const folio = formatFolio('MGA', 2026, 12_345);

const forum = aFeed()
  .with({ demonstration: true })
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
  .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-ML', name: 'Maule' })
  .withOrganization({ id: 'salud', name: 'Ministerio de Ejemplo' })
  .withTheme({ id: 'salud', name: 'Salud' })
  .withCommitment({ id: 'agenda', title: 'Agenda pública de horas' })
  .withConsultation({ id: 'plan-6', title: 'Consulta del sexto plan de acción' })
  .build();

const record: OwnProposal = {
  folio,
  version: 1,
  consultation: 'plan-6',
  state: 'published',
  receivedAt: '2026-05-20T15:20:00Z',
  updatedAt: '2026-05-21T13:00:00Z',
  moderation: 'before-publication',
  submission: {
    title: 'Horas médicas que se puedan pedir sin viajar',
    problem: 'En las comunas rurales hay que viajar para pedir hora.\nA veces se viaja dos veces.',
    affected: 'Personas mayores de zonas rurales.',
    change: 'Que cada consultorio publique sus horas y las entregue también por teléfono.',
    indicator: 'Días de espera',
    baseline: '45 días',
    target: '10 días',
    targetDate: '2027-12',
    ogpValues: ['transparency', 'participation'],
    sdgs: [3, 16],
    theme: 'salud',
    region: 'CL-ML',
    institution: { organization: 'salud' },
    sector: 'ciudadania',
  },
  author: { name: 'Nombre de ejemplo', email: 'correo@ejemplo.cl', showName: false },
  actions: { correct: true, correctUntil: '2026-06-03T15:20:00Z', withdraw: true, erasePersonalData: true },
};

interface RecordArguments {
  manner?: RecordManner;
  [attribute: string]: unknown;
}

let number = 0;

function proposalRecord({ manner = record, ...attributes }: RecordArguments): HTMLElement {
  number += 1;
  return widget('mga-proposal-record', {
    feed: storyFeed('proposal-record', forum),
    action: recordIntake(`record-${number}`, manner),
    'as-of': '2026-06-01',
    'commitment-href': '#compromiso-{id}',
    ...(attributes as Record<string, string>),
  });
}

const meta: Meta<RecordArguments> = { title: 'Proposal record', component: 'mga-proposal-record', render: proposalRecord };
export default meta;

type Story = StoryObj<RecordArguments>;

/** Types folio and key, as a person does, and presses what comes next. */
const open =
  (...presses: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mga-proposal-record')!;
    await settled(element);
    const root = element.shadowRoot!;
    for (const [name, value] of Object.entries({ folio, secret: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012' })) {
      const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    root.querySelector('form')!.requestSubmit();
    for (const selector of ['#outcome.notice, [part~="record"]', ...presses]) {
      let found = root.querySelector<HTMLElement>(selector);
      while (!found) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        found = root.querySelector<HTMLElement>(selector);
      }
      found.click();
    }
  };

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** A proposal that was published and waits for its reply. What is done here is done in this page only. */
export const Overview: Story = { play: open() };

/** Before it is opened: folio and key. A secret link (`#folio=…&clave=…`) fills them in, opens it, and takes the key out of the address. */
export const FolioAndKey: Story = { tags: ['state'] };

/** A folio with a mistake, seen before anything is asked. */
export const MistypedFolio: Story = {
  tags: ['state'],
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mga-proposal-record')!;
    await settled(element);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[name="folio"]')!;
    field.value = 'MGA-2026-0000-00';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    element.shadowRoot!.querySelector('form')!.requestSubmit();
  },
};

/** Folio and key that do not belong together, or do not exist: one message. */
export const Unknown: Story = { tags: ['state'], args: { manner: 'unknown' }, play: open() };

/** The site that keeps proposals cannot be reached: nothing has to be typed again. */
export const Unreachable: Story = { tags: ['state'], args: { manner: 'unreachable' }, play: open() };

/** Received, and to be read before it is published. */
export const Received: Story = { tags: ['state'], args: { manner: { ...record, state: 'received' } }, play: open() };

/** With its reply; what it says can no longer be corrected, personal data can. */
export const Answered: Story = {
  tags: ['state'],
  args: {
    manner: {
      ...record,
      state: 'answered',
      reply: { date: '2026-05-30', decision: 'partly', reasons: 'Las horas por teléfono se incorporan.\nPublicarlas queda para una segunda etapa.', organization: { organization: 'salud' }, commitment: 'agenda' },
      actions: { correct: false, withdraw: false, erasePersonalData: true },
    },
  },
  play: open(),
};

/** Retired by moderation, with the reason. */
export const Retired: Story = { tags: ['state'], args: { manner: { ...record, state: 'retired', stateReason: 'Nombra a otra persona.', actions: { correct: false, withdraw: false, erasePersonalData: true } } }, play: open() };

/** Withdrawn, its personal data erased: all that is left to do is to download it. */
export const Withdrawn: Story = {
  tags: ['state'],
  args: { manner: { ...record, state: 'withdrawn', author: undefined, personalDataErasedAt: '2026-05-25T16:00:00Z', actions: { correct: false, withdraw: false, erasePersonalData: false } } },
  play: open(),
};

/** Correcting it: the questions of the form, with what was answered. */
export const Correcting: Story = { tags: ['state'], play: open('#do-correct') };

/** Asked before it is withdrawn. */
export const Withdrawing: Story = { tags: ['state'], play: open('#do-withdraw') };

/** Asked before personal data are erased. */
export const Erasing: Story = { tags: ['state'], play: open('#do-erase') };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('record-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('record-missing') } };

/** A feed without consultations, in a page that names no intake. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('record-empty', aFeed().build()), action: '' } };

/** In English; what a person wrote stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } }, play: open() };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, play: open() };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, play: open() };

/**
 * What was done so that everybody can use it: native fields, each with its mistake beside it; how every task ended takes the focus and is a
 * sentence; what can't be undone is asked first, beside the button that was pressed, and Cancel gives the focus back; the key can be shown.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, play: open() };
