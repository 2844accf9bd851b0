import type { Column, Columns } from '../content/table.js';
import { tables, type TableName } from '../content/tables/index.js';
import { expectationText } from '../messages/findings.js';
import type { Language } from '../messages/language.js';
import { templateMessages } from '../messages/template.js';
import type { Expected } from '../report/finding.js';
import type { WrittenColumn, WrittenSheet } from '../sheets/write-workbook.js';

/** Rows of a page in which the words of a column can be chosen from a list. */
const listRows = 2000;

/** A page to fill in with the rows of a table: its headings with their notes, and the words that may be chosen. */
export function tablePage(table: TableName, language: Language, rows: readonly (readonly string[])[]): WrittenSheet {
  const { columns, name, spanish }: { columns: Columns; name: string; spanish: string } = tables[table];
  const words: Record<string, string> = templateMessages[language].tables[table].columns;
  return {
    name: capitalised(language === 'es' ? spanish : name.replaceAll('-', ' ')),
    columns: Object.entries(columns).map(([key, column]) => pageColumn(language === 'es' ? column.spanish : key, words[key]!, column, language)),
    rows,
    listRows,
  };
}

function pageColumn(heading: string, about: string, { read, required, otherwise }: Column, language: Language): WrittenColumn {
  const say = templateMessages[language];
  // What is no value of a column says what would be one; a list of nothing is a list.
  const expected = nothing.map((text) => read(text).expected).find(Boolean);
  const isList = Array.isArray(read('|').value);
  const mustBe = required && !otherwise;
  const choices = isList ? undefined : choicesOf(expected, language);
  const form = choices ? say.choose : expected?.kind === 'text' || !expected ? (isList ? say.several : '') : (isList ? say.severalOf : say.write)(expectationText(expected, language));
  return {
    heading: mustBe ? `${heading} *` : heading,
    width: Math.max(heading.length + 4, widthOf(expected)),
    note: [mustBe && say.required, about, form].filter(Boolean).join('\n'),
    ...(choices && { choices }),
  };
}

/** Texts that few columns take. */
const nothing = ['31-02-2026', '¿? x', '~ ~'];

function choicesOf(expected: Expected | undefined, language: Language): readonly string[] | undefined {
  if (expected?.kind === 'yes-or-no') return language === 'es' ? ['sí', 'no'] : ['yes', 'no'];
  if (expected?.kind !== 'choice') return undefined;
  return language === 'es' && expected.inSpanish ? expected.inSpanish : expected.choices;
}

function widthOf(expected: Expected | undefined): number {
  if (!expected) return 40;
  const widths: Partial<Record<Expected['kind'], number>> = { url: 34, number: 12, day: 14, 'flexible-date': 14, 'local-time': 18, identifier: 20, choice: 22, criterion: 34 };
  return widths[expected.kind] ?? 24;
}

const capitalised = (text: string): string => (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\birm\b/iu, 'IRM');
