import { staffSheetMessages } from '../../../src/i18n/staff-sheet.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';
import type { StaffElementPage } from '../../support/staff-element-page.js';
import { staffFolio } from '../../support/staff-proposals.js';

const t = staffSheetMessages.es;

/** Chooses a file as a person does with the field. */
export async function chooseSheet(page: StaffElementPage, name = 'respuestas.xlsx', content: BlobPart = 'PK'): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const field = page.field(page.text.includes(t.chooseOther) ? t.chooseOther : t.chooseFile);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const staffSheetContract: StaffElementContract = {
  tag: 'mga-staff-sheet',
  define: () => import('../../../src/define/mga-staff-sheet.js'),
  token: 'token-coordinacion',
  operation: 'GET /proposals',
  readyText: t.holds(4, '4'),
  states: {
    'with a file that is no spreadsheet': {
      reach: async (page) => {
        await chooseSheet(page, 'respuestas.pdf');
        await page.reads(t.fileFault['other-format']);
      },
    },
    'with what a spreadsheet would do': {
      reach: async (page) => {
        await chooseSheet(page);
        await page.reads(t.publishButton(2, '2'));
      },
    },
    'with what is wrong with it': {
      prepare: ({ world: { sheet } }) =>
        void Object.assign(sheet, {
          replies: 0,
          errors: 2,
          findings: [
            { row: 2, column: 'Decisión', folio: staffFolio(101), code: 'unknown-decision', text: '«Aceptda» no es una decisión: ¿quiso decir «Aceptada»?', severity: 'error' },
            { row: 3, code: 'folio-missing', text: 'Falta el folio.', severity: 'error' },
            { row: 4, column: 'Una columna con un nombre bastante largo que alguien agregó', folio: 'MGA-2026-UNFOLIOMUYLARGOQUENOEXISTE', code: 'replaces-reply', text: 'Reemplaza la respuesta publicada.', severity: 'notice' },
          ],
        }),
      reach: async (page) => {
        await chooseSheet(page);
        await page.reads(t.hasErrors(2, '2'));
      },
    },
    'when it could not be checked': {
      prepare: (server) => void server.fail('POST /replies/sheet', { status: 503, code: 'store-unavailable' }),
      reach: async (page) => {
        await chooseSheet(page);
        await page.reads(t.notChecked);
      },
    },
    'once it is published': {
      reach: async (page) => {
        await chooseSheet(page);
        await page.reads(t.publishButton(2, '2'));
        await page.press(t.publishButton(2, '2'));
        await page.reads(t.published(2, '2'));
      },
    },
  },
};
