import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-workshops.js';
import { aFeed } from '../test/support/feed-builder.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { registrationIntake, type RegistrationManner } from './story-registrations.js';
import { settled, widget } from './widget.js';

const call = aFeed()
  .with({ demonstration: true })
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
  .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-TA', name: 'Tarapacá' }, { id: 'CL-AN', name: 'Antofagasta' }, { id: 'CL-LL', name: 'Los Lagos' })
  .withOrganization({ id: 'universidad', name: 'Universidad de Ejemplo' })
  .withMeeting({
    id: 'arica', kind: 'workshop', title: 'Demo: Taller en Arica', start: '2026-07-02T10:00', end: '2026-07-02T13:00', mode: 'in-person', seats: 40, seatsTaken: 32, guide: 'taller-tipo',
    place: { name: 'Biblioteca de Ejemplo', address: 'Calle Inventada 12', region: 'CL-AP', accessibility: 'Acceso sin escalones.' }, facilitator: { organization: 'universidad' }, invitedSectors: ['academia'],
  })
  .withMeeting({ kind: 'workshop', title: 'Demo: Segundo taller en Arica', start: '2026-07-09T10:00', mode: 'hybrid', seats: 20, seatsTaken: 20, waiting: 3, place: { region: 'CL-AP' }, status: 'moved', previousStart: '2026-07-01T10:00' })
  .withMeeting({ kind: 'workshop', title: 'Demo: Taller realizado en Arica', start: '2026-03-09T10:00', mode: 'in-person', place: { region: 'CL-AP' } })
  .withMeeting({ kind: 'workshop', title: 'Demo: Taller en Castro', start: '2026-08-02T10:00', mode: 'in-person', registrationStart: '2026-07-01T09:00', place: { region: 'CL-LL' } })
  .withMeeting({ kind: 'workshop', title: 'Demo: Taller en Osorno', start: '2026-06-20T10:00', mode: 'in-person', registrationEnd: '2026-05-20', place: { region: 'CL-LL' } })
  .withMeeting({ kind: 'workshop', title: 'Demo: Taller en Puerto Montt', start: '2026-06-10', status: 'cancelled', statusReason: 'El lugar se cerró por reparaciones.', place: { region: 'CL-LL' } })
  .withMeeting({ kind: 'workshop', title: 'Demo: Taller de otra institución', start: '2026-07-20T18:00', mode: 'online', registrationUrl: 'https://otra.example/inscripcion' })
  .build();

interface WorkshopArguments {
  manner?: RegistrationManner;
  [attribute: string]: unknown;
}

let number = 0;

function workshops({ manner = {}, ...attributes }: WorkshopArguments): HTMLElement {
  number += 1;
  return widget('mga-workshops', {
    feed: storyFeed('workshops', call), action: registrationIntake(`workshops-${number}`, manner), 'as-of': '2026-06-01', 'registration-href': '#inscripcion', 'guide-href': '#guia-{id}', ...(attributes as Record<string, string>),
  });
}

const meta: Meta<WorkshopArguments> = { title: 'Workshops', component: 'mga-workshops', render: workshops };
export default meta;

type Story = StoryObj<WorkshopArguments>;

async function found(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Opens the form of the first workshop and, if asked, fills it in and sends it. */
const register =
  (fill = false): Story['play'] =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mga-workshops')!;
    await settled(element);
    const root = element.shadowRoot!;
    (await found(root, '[data-workshop="arica"] [data-register]')).click();
    await found(root, '[name="consents"]');
    if (!fill) return;
    const name = root.querySelector<HTMLInputElement>('#name')!;
    name.value = 'Nombre de ejemplo';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    for (const selector of ['[name="sector"]', '[name="consents"]']) root.querySelector<HTMLElement>(selector)!.click();
    root.querySelector('form')!.requestSubmit();
  };

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** Open, full and moved, held, not open yet, closed, cancelled and elsewhere; two regions without any. */
export const Overview: Story = {};

/** The form, with the seats that are left at this moment. */
export const Form: Story = { tags: ['state'], play: register() };

/** No seat is left: the form is for the waiting list. */
export const FormForWaitingList: Story = { tags: ['state'], args: { manner: { left: 0, waiting: 2 } }, play: register() };

/** With a seat: code and key to keep. */
export const Seated: Story = { tags: ['state'], play: register(true) };

/** On the waiting list, with the place. */
export const Waiting: Story = { tags: ['state'], args: { manner: { left: 0, waiting: 2 } }, play: register(true) };

/** No answer came: nothing is claimed, what was written stays, and the person tries again. */
export const Unconfirmed: Story = { tags: ['state'], args: { manner: { sending: 'offline' } }, play: register(true) };

/** On its way. */
export const Sending: Story = { tags: ['state'], args: { manner: { sending: 'slow' } }, play: register(true) };

/** The intake said no. */
export const Refused: Story = { tags: ['state'], args: { manner: { sending: 'refuses' } }, play: register(true) };

/** Nobody takes registrations: the workshops are only announced. */
export const WithoutIntake: Story = { tags: ['state'], args: { action: '' } };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('workshops-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('workshops-missing') } };

/** A feed without workshops. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('workshops-empty', aFeed().build()) } };

/** In English; what an office wrote stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, play: register() };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/** What was done so that everybody can use it: states as glyph and words, buttons that say which workshop they are about, mistakes listed and at their fields, and the focus where the news is. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, play: register() };
