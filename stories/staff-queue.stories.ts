import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-queue.js';
import { aStaffProposal, staffFolio } from '../test/support/staff-proposals.js';
import { pressInStaff, staffStory, type StaffStory, writeInStaff } from './story-staff.js';

const tag = 'mga-staff-queue';
const reasons = 'Las rondas se publicarán cada mes en el sitio del servicio.\nPedir hora por teléfono queda para una segunda etapa.';

interface QueueArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<QueueArguments> = { title: 'Officials/Queue', component: tag, render: ({ token, prepare, ...attributes }) => staffStory(tag, attributes as Record<string, string>, { token, prepare }) };
export default meta;

type Story = StoryObj<QueueArguments>;
type Play = NonNullable<Story['play']>;

const official: QueueArguments = { token: 'token-salud' };
const press =
  (...selectors: string[]): Play =>
  ({ canvasElement }) =>
    pressInStaff(canvasElement, tag, ...selectors);
const write: Play = async ({ canvasElement }) => {
  await pressInStaff(canvasElement, tag, '.name', '[value="partly"]');
  await writeInStaff(canvasElement, tag, '#reasons', reasons);
};
const preview: Play = async (context) => {
  await write(context);
  await pressInStaff(context.canvasElement, tag, '.reply-form [type="submit"]');
};
const publish: Play = async (context) => {
  await preview(context);
  await pressInStaff(context.canvasElement, tag, '#publish');
};

/** Every attribute in the controls. What is done is done in this page only. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** What the secretariat sees: everything, the one that has waited longest first. */
export const Overview: Story = {};

/** What an official sees: what is assigned to their institution. */
export const Official: Story = { args: official };

/** Several pages. */
export const ManyPages: Story = { tags: ['state'], args: { prepare: (server) => void server.world.proposals.push(...Array.from({ length: 60 }, (_, index) => aStaffProposal(200 + index, { waitingDays: index % 9 }))) } };

/** Nothing is left to answer. */
export const Empty: Story = { tags: ['state'], args: { ...official, prepare: (server) => void (server.world.proposals = []) } };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /proposals') } };

/** The server cannot attend. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /proposals', { status: 503, code: 'store-unavailable' }) } };

/** A proposal, with its reply to be written beside it. */
export const Opened: Story = { tags: ['state'], args: official, play: press('.name') };

/** Being written; it is saved by itself. */
export const Writing: Story = { tags: ['state'], args: official, play: write };

/** What is missing before it can be published. */
export const Missing: Story = { tags: ['state'], args: official, play: press('.name', '.reply-form [type="submit"]') };

/** As it will be read, and by how many. */
export const Preview: Story = { tags: ['state'], args: official, play: preview };

/** Published: on to the next. */
export const Published: Story = { tags: ['state'], args: official, play: publish };

/** Without the server: the draft is kept on the device. */
export const Offline: Story = { tags: ['state'], args: { ...official, prepare: (server) => void server.fail('PUT /proposals/{folio}/draft', 'unreachable') }, play: write };

/** Somebody else saved another draft. */
export const DraftConflict: Story = {
  tags: ['state'],
  args: { ...official, prepare: (server) => void server.fail('PUT /proposals/{folio}/draft', { status: 409, code: 'conflict', conflicts: [{ folio: staffFolio(101), version: 2, by: 'Otra oficina', at: '2026-06-15T13:30:00Z' }] }) },
  play: write,
};

/** Somebody else answered it meanwhile: nothing was published. */
export const Conflict: Story = {
  tags: ['state'],
  args: { ...official, prepare: (server) => void server.fail('POST /replies', { status: 409, code: 'conflict', conflicts: [{ folio: staffFolio(101), version: 3, by: 'Otra oficina', at: '2026-06-15T13:30:00Z', state: 'answered' }] }) },
  play: publish,
};

/** One that has to be read before it is published. */
export const Moderation: Story = { tags: ['state'], play: press('[value="moderation"]', `[data-folio="${staffFolio(105)}"]`, '#do-retire') };

/** Several at once. */
export const Selected: Story = { tags: ['state'], play: press('[name="all"]', '#do-assign') };

/** In English; what a person wrote stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } }, args: official, play: press('.name') };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: official, play: press('.name') };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, play: press('.name') };

/**
 * What was done so that everybody can use it: the list, the proposal and its reply are worked with the keyboard alone; what was done takes the focus and
 * is a sentence; late is a sign and a word; what is saved while one writes is not read aloud, what could not be saved is.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, args: official, play: press('.name') };
