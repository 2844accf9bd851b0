import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-sheet.js';
import { staffSheetMessages } from '../src/i18n/staff-sheet.js';
import { staffFolio } from '../test/support/staff-proposals.js';
import type { PretendStaffServer } from '../test/support/staff-server.js';
import { inStaff, pressInStaff, staffServerOf, staffStory, type StaffStory } from './story-staff.js';

const tag = 'mga-staff-sheet';
const t = staffSheetMessages.es;

interface SheetArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<SheetArguments> = {
  title: 'Officials/Replies in a spreadsheet',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, attributes as Record<string, string>, { token, prepare }),
};
export default meta;

type Story = StoryObj<SheetArguments>;

/** Chooses a file as a person does, then presses what comes next. */
const choose =
  (name: string, ...controls: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const field = (await inStaff(canvasElement, tag, '#file')) as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['PK'.repeat(9_000)], name));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await pressInStaff(canvasElement, tag, ...controls);
  };

function withErrors({ world: { sheet } }: PretendStaffServer): void {
  Object.assign(sheet, {
    rows: 200,
    replies: 180,
    empty: 17,
    errors: 3,
    findings: [
      { row: 12, column: 'Decisión', folio: staffFolio(101), code: 'unknown-decision', text: '«Aceptda» no es una decisión. ¿Quiso decir «Aceptada»?', severity: 'error' },
      { row: 58, column: 'Razones', folio: staffFolio(102), code: 'reasons-missing', text: 'Hay una decisión y faltan las razones. Escríbalas.', severity: 'error' },
      { row: 131, column: 'Folio', folio: 'MGA-2026-0003-XX', code: 'not-a-folio', text: '«MGA-2026-0003-XX» no es un folio: revise cada letra.', severity: 'error' },
      { row: 140, folio: staffFolio(107), code: 'replaces-reply', text: 'Reemplaza la respuesta publicada el 22 de mayo de 2026.', severity: 'notice' },
    ],
  });
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** The four steps, as far as they have come: what was checked would publish two replies. */
export const Overview: Story = { play: choose('respuestas-2026-06-15.xlsx') };

/** Before anything is chosen. */
export const Start: Story = { tags: ['state'] };

/** What an official sees. */
export const Official: Story = { tags: ['state'], args: { token: 'token-salud' } };

/** A file that is no spreadsheet is not sent. */
export const NotASpreadsheet: Story = { tags: ['state'], play: choose('respuestas.pdf') };

/** Rows with errors: nothing is published until they are mended. */
export const WithErrors: Story = { tags: ['state'], args: { prepare: withErrors }, play: choose('respuestas-2026-06-15.xlsx') };

/** The same spreadsheet a second time. */
export const NothingChanges: Story = { tags: ['state'], args: { prepare: ({ world: { sheet } }) => void Object.assign(sheet, { replies: 0, unchanged: 2 }) }, play: choose('respuestas-2026-06-15.xlsx') };

/** Published. */
export const Published: Story = { tags: ['state'], play: choose('respuestas-2026-06-15.xlsx', t.publishButton(2, '2')) };

/** The answer to publishing was lost: nobody knows, until it is checked again. */
export const Uncertain: Story = {
  tags: ['state'],
  play: async (context) => {
    await choose('respuestas-2026-06-15.xlsx')!(context);
    const publish = await inStaff(context.canvasElement, tag, t.publishButton(2, '2'));
    staffServerOf(context.canvasElement).fail('POST /replies/sheet', 'lost', 1);
    publish.click();
  },
};

/** The server cannot take it now: the file stays chosen. */
export const NotChecked: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('POST /replies/sheet', { status: 503, code: 'store-unavailable' }) }, play: choose('respuestas-2026-06-15.xlsx') };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /proposals') } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, play: choose('replies.xlsx') };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { prepare: withErrors }, play: choose('respuestas-2026-06-15.xlsx') };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, args: { prepare: withErrors }, play: choose('respuestas-2026-06-15.xlsx') };

/**
 * What was done so that everybody can use it: a native file field, to be dropped on as well but never only; each outcome is a sentence that is
 * heard; a table with its row and column named also where it is drawn as blocks; publishing says how many people get an answer.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, play: choose('respuestas-2026-06-15.xlsx') };
