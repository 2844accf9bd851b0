import type { TableName, tables } from '../content/tables/index.js';
import type { Language } from './language.js';
import { templateEn } from './template.en.js';
import { templateEs } from './template.es.js';

/** What a table of the template holds, and what is written in each of its columns. */
type TableWords = { [Name in TableName]: { about: string; columns: Record<keyof (typeof tables)[Name]['columns'], string> } };

/** Words of the workbook an office starts from, and of `mga template`. */
export interface TemplateMessages {
  title: string;
  /** Name of the page that explains the others. */
  readme: string;
  readmeColumns: readonly [string, string];
  /** What to know before beginning: about what, and what. */
  advice: readonly (readonly [string, string])[];
  required: string;
  write: (what: string) => string;
  severalOf: (what: string) => string;
  several: string;
  choose: string;
  written: (path: string, pages: number, rows: number) => string;
  format: string;
  exists: (path: string) => string;
  tooLong: (file: string, row: number, column: string, most: number) => string;
  tooMany: (most: number) => string;
  tables: TableWords;
}

export const templateMessages: Record<Language, TemplateMessages> = { es: templateEs, en: templateEn };
