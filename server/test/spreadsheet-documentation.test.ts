import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { largestSheet } from 'mga-widgets/domain';
import { decision } from '../src/content/words.js';
import { sheetMessages } from '../src/messages/sheets.js';
import { largestTable } from '../src/sheets/read-sheets.js';
import { mostCells } from '../src/sheets/read-workbook.js';
import { columnNames, requiredColumns } from '../src/staff/reply-sheet/columns.js';
import { staffSchema } from '../src/staff/generated/staff-schema.js';

const page = readFileSync(new URL('../../docs/spreadsheets.md', import.meta.url), 'utf8');
const leastReasons = staffSchema.$defs.ReplyContent.properties.reasons.minLength;
const { columns, decisions } = sheetMessages.es;

/** The rows of the table with this first heading, as cells. */
const rowsOf = (heading: string): string[][] => {
  const [, table = ''] = page.split(`\n| ${heading} |`);
  return table.split('\n\n')[0]!.split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
};

describe('docs/spreadsheets.md', () => {
  it('explains every column of a sheet of replies and no other', () => {
    const isRequired = (name: string): boolean => (requiredColumns as readonly string[]).includes(name);
    assert.deepEqual(rowsOf('column').map(([name]) => name), columnNames.map((name) => `\`${columns[name].heading}\`${isRequired(name) ? ' *' : ''}`));
  });

  it('names every decision, with other words that are understood', () => {
    const rows = rowsOf('decision');
    assert.deepEqual(rows.map(([name]) => name), Object.values(decisions).map((name) => `\`${name}\``));
    for (const [index, meant] of Object.keys(decisions).entries()) {
      for (const word of [rows[index]![0]!.replaceAll('`', ''), ...rows[index]![1]!.split(', ')]) assert.equal(decision(word).value, meant, word);
    }
  });

  it('states the limits there are', () => {
    assert.match(page, new RegExp(`${largestSheet / 1024 / 1024} MB, ${largestTable.rows.toLocaleString('en')} rows and ${largestTable.columns} columns are read, and ${mostCells.toLocaleString('en')} cells`, 'u'));
    assert.match(page, new RegExp(`at least ${leastReasons} letters`, 'u'));
    for (const { columns: said } of Object.values(sheetMessages)) assert.match(said.reasons.note ?? '', new RegExp(` ${leastReasons} `, 'u'));
  });
});
