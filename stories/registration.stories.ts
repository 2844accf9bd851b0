import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-registration.js';
import { formatRegistrationCode } from '../src/domain/registration-code.js';
import type { OwnRegistration } from '../src/domain/intake.js';
import { aFeed } from '../test/support/feed-builder.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { registrationIntake, type RegistrationManner } from './story-registrations.js';
import { settled, widget } from './widget.js';

const code = formatRegistrationCode(2026, 12_345);

const call = aFeed()
  .with({ demonstration: true })
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' })
  .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' })
  .withMeeting({ id: 'arica', kind: 'workshop', title: 'Demo: Taller en Arica', start: '2026-07-02T10:00', end: '2026-07-02T13:00', place: { name: 'Biblioteca de Ejemplo', region: 'CL-AP' } })
  .build();

const record: OwnRegistration = {
  code, version: 1, meeting: 'arica', state: 'seated', registeredAt: '2026-05-20T15:20:00Z', updatedAt: '2026-05-20T15:20:00Z', name: 'Nombre de ejemplo', sector: 'ciudadania', region: 'CL-AP',
  contact: { email: 'correo@ejemplo.cl' }, accessNeeds: 'Lengua de señas', actions: { cancel: true, erasePersonalData: true },
};

interface RegistrationArguments {
  manner?: RegistrationManner;
  [attribute: string]: unknown;
}

let number = 0;

function registration({ manner = { record }, ...attributes }: RegistrationArguments): HTMLElement {
  number += 1;
  return widget('mga-registration', { feed: storyFeed('registration', call), action: registrationIntake(`registration-${number}`, manner), 'as-of': '2026-06-01', 'workshop-href': '#workshop/{id}', ...(attributes as Record<string, string>) });
}

const meta: Meta<RegistrationArguments> = { title: 'Registration', component: 'mga-registration', render: registration };
export default meta;

type Story = StoryObj<RegistrationArguments>;

/** Types code and key, as a person does, and presses what comes next. */
const open =
  (...presses: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mga-registration')!;
    await settled(element);
    const root = element.shadowRoot!;
    for (const [name, value] of Object.entries({ code, secret: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012' })) {
      const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    root.querySelector('form')!.requestSubmit();
    for (const selector of ['#outcome.notice, [part~="record"]', ...presses]) {
      while (!root.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
      root.querySelector<HTMLElement>(selector)!.click();
    }
  };

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** With a seat. What is done here is done in this page only. */
export const Overview: Story = { play: open() };

/** Before it is opened: code and key. */
export const CodeAndKey: Story = { tags: ['state'] };

/** On the waiting list, with the place there is now. */
export const Waiting: Story = { tags: ['state'], args: { manner: { record: { ...record, state: 'waiting', position: 3 } } }, play: open() };

/** Asked before it is cancelled. */
export const Cancelling: Story = { tags: ['state'], play: open('#do-cancel') };

/** Cancelled, its personal data erased. */
export const Cancelled: Story = {
  tags: ['state'],
  args: { manner: { record: { ...record, state: 'cancelled', name: undefined, contact: undefined, accessNeeds: undefined, personalDataErasedAt: '2026-05-25T16:00:00Z', actions: { cancel: false, erasePersonalData: false } } } },
  play: open(),
};

/** Code and key that do not belong together, or do not exist: one message. */
export const Unknown: Story = { tags: ['state'], args: { manner: {} }, play: open() };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('registration-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('registration-missing') } };

/** A feed without an intake. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('registration-empty', aFeed().build()), action: '' } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, play: open() };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, play: open() };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, play: open() };

/** What was done so that everybody can use it: as for the record of a proposal, whose pieces it is made of. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, play: open() };
