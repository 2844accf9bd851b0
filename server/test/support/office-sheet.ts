import { readXlsx } from 'hucre/xlsx';
import type { StaffClient } from './staff-server.js';
import { workbook, type SavedCell } from './workbook.js';

/** A row of a sheet of replies, by the headings of its columns. */
export type OfficeRow = Record<string, SavedCell>;

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows of the workbook somebody downloads, with whatever their own program shows. */
export async function downloaded(client: StaffClient, query = ''): Promise<OfficeRow[]> {
  const { status, raw } = await client.request('GET', `/replies.xlsx${query}`);
  if (status !== 200) throw new Error(`Not downloaded: ${status} ${raw.toString()}`);
  const { sheets } = await readXlsx(raw);
  const [headings, ...rows] = sheets[0]!.rows;
  return rows.map((row) => Object.fromEntries(headings!.map((heading, index) => [String(heading), (row[index] as string | null) ?? null])));
}

/** A workbook as an office sends it back, with a page of its own before that of the replies. */
export function savedWorkbook(rows: readonly OfficeRow[], headings = Object.keys(rows[0] ?? {})): Buffer {
  return workbook([
    { name: 'Apuntes', rows: [['Cosas por hacer'], ['Llamar a la oficina de partes']] },
    { name: 'Respuestas', rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))] },
  ]);
}

/** The same as CSV, as Excel saves it in Chile: with ";" and in Windows-1252. */
export function savedCsv(rows: readonly OfficeRow[], headings = Object.keys(rows[0] ?? {})): Buffer {
  const cell = (value: SavedCell | undefined): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return /[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from([headings, ...rows.map((row) => headings.map((heading) => row[heading]))].map((cells) => `${cells.map(cell).join(';')}\r\n`).join(''), 'latin1');
}
