import { tableNames, tables, type TableName } from '../content/tables/index.js';
import type { Language } from '../messages/language.js';
import { templateMessages } from '../messages/template.js';
import { writeWorkbook, type WrittenSheet } from '../sheets/write-workbook.js';
import { tablePage } from './table-page.js';

/** Cells of each table, in the order of its columns and without the headings. */
export type TemplateRows = ReadonlyMap<TableName, readonly (readonly string[])[]>;

/** The pages in the order an office fills them in; tables that are not named come after. */
const firstPages: readonly TableName[] = [
  'plans', 'stages', 'themes', 'commitments', 'milestones', 'reports', 'evidence', 'irm', 'meetings', 'agreementUpdates', 'consultations', 'proposals', 'replies',
  'organizations', 'prioritizations', 'criteria', 'scores', 'workshopGuides', 'guideSteps', 'holidays',
];
const pages = [...firstPages, ...tableNames.filter((name) => !firstPages.includes(name))];

/** The workbook an office can start from: a page that explains it, and one for each table, with the rows there are. */
export function templateWorkbook(language: Language, rows: TemplateRows = new Map()): Promise<Buffer> {
  const tablePages = pages.map((table) => tablePage(table, language, rows.get(table) ?? []));
  return writeWorkbook(templateMessages[language].title, [readmePage(language, tablePages), ...tablePages]);
}

function readmePage(language: Language, tablePages: readonly WrittenSheet[]): WrittenSheet {
  const { readme, readmeColumns: [first, second], advice, tables: words } = templateMessages[language];
  return {
    name: readme,
    columns: [{ heading: first, width: 28 }, { heading: second, width: 110 }],
    rows: [...advice.map((each) => [...each]), ...pages.map((table, index) => [tablePages[index]!.name, words[table].about])],
  };
}

/** How many pages the workbook has. */
export const templatePages = Object.keys(tables).length + 1;
