import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-templates.js';
import { staffTemplatesMessages } from '../src/i18n/staff-templates.js';
import { pressInStaff, staffServerOf, staffStory, type StaffStory, writeInStaff } from './story-staff.js';

const tag = 'mga-staff-templates';
const t = staffTemplatesMessages.es;

interface TemplatesArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<TemplatesArguments> = {
  title: 'Officials/Templates of replies',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, attributes as Record<string, string>, { token: token ?? 'token-salud', prepare }),
};
export default meta;

type Story = StoryObj<TemplatesArguments>;

const write: Story['play'] = async ({ canvasElement }) => {
  await pressInStaff(canvasElement, tag, '#add');
  await writeInStaff(canvasElement, tag, '#title', 'Gracias por su idea');
  await writeInStaff(canvasElement, tag, '#reasons', 'Recibimos su propuesta «{title}» (folio {folio}).\nLa estamos incorporando al borrador del plan.');
};

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** Those of the institution can be changed; those shared by all, only by coordinators. */
export const Overview: Story = {};

/** None yet. */
export const Empty: Story = { tags: ['state'], args: { prepare: ({ world }) => void (world.templates = []) } };

/** Writing one, with the preview for an example. */
export const Writing: Story = { tags: ['state'], play: write };

/** What is in braces and stands for nothing is named before it is published. */
export const UnknownPlaceholder: Story = {
  tags: ['state'],
  play: async (context) => {
    await write(context);
    await writeInStaff(context.canvasElement, tag, '#reasons', 'Estimada {nombre}: recibimos «{title}».');
  },
};

/** Nothing written: what is missing, each beside its field. */
export const Faults: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '#add', t.save) };

/** Somebody else changed it meanwhile: both texts are there, and neither is lost. */
export const Conflict: Story = {
  tags: ['state'],
  play: async ({ canvasElement }) => {
    await pressInStaff(canvasElement, tag, '#change-t2');
    await writeInStaff(canvasElement, tag, '#reasons', 'Lo que propone corresponde a otra institución, y se lo enviamos.');
    const theirs = staffServerOf(canvasElement).world.templates.find(({ id }) => id === 't2')!;
    Object.assign(theirs, { version: 2, reasons: 'Lo que propone en el folio {folio} lo ve la municipalidad.' });
    await pressInStaff(canvasElement, tag, t.save);
  },
};

/** Asked before it is removed. */
export const Removing: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '#remove-t2') };

/** While they are on their way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /templates') } };

/** When the server cannot be reached. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /templates', 'unreachable') } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, play: write };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, play: write };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, play: write };

/**
 * What was done so that everybody can use it: native fields, each with its hint and its mistake; the focus goes to what is written, to the mistake, and to
 * what happened; nothing is removed or discarded without a question.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, play: write };
