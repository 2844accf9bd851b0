import { zip, type Zipped } from './zip.js';

/** A cell as a spreadsheet program saves it: text or a number, text in runs of several looks, a day, a formula with what it came to, or an error. */
export type SavedCell = string | number | boolean | null | { runs: readonly string[] } | { day: number } | { formula: string; came?: string | number } | { shared: number; came: number } | { error: string };

export interface SavedPage {
  name: string;
  rows: readonly (readonly SavedCell[])[];
  hidden?: boolean;
}

/** How the program that saves writes texts: in a table of their own as Excel and LibreOffice do, or in the cells as some exports do, which may also leave out where each cell is. */
export type Saving = 'shared' | 'inline' | 'bare';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The parts of a workbook as an office would save it, made by hand so that each way of saving can be tried. */
export function workbookParts(pages: readonly SavedPage[], saving: Saving = 'shared', beforeSheet = ''): Zipped[] {
  const strings: string[] = [];
  const text = (content: string): string => {
    if (saving !== 'shared') return ` t="inlineStr"><is>${content}</is></c>`;
    strings.push(content);
    return ` t="s"><v>${strings.length - 1}</v></c>`;
  };
  const cell = (value: SavedCell, reference: string): string => {
    const open = saving === 'bare' ? '<c' : `<c r="${reference}"`;
    if (value === null) return `${open} s="1"/>`;
    if (typeof value === 'string') return open + text(`<t xml:space="preserve">${escaped(value)}</t>`);
    if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
    if ('runs' in value) return open + text(value.runs.map((run, index) => `<r>${index % 2 ? '<rPr><b/></rPr>' : ''}<t xml:space="preserve">${escaped(run)}</t></r>`).join('') + '<rPh sb="0" eb="1"><t>ruido</t></rPh>');
    if ('day' in value) return `${open} s="2"><v>${value.day}</v></c>`;
    if ('error' in value) return `${open} t="e"><v>${value.error}</v></c>`;
    if ('shared' in value) return `${open}><f t="shared" si="${value.shared}"/><v>${value.came}</v></c>`;
    return `${open}${typeof value.came === 'string' ? ' t="str"' : ''}><f>${escaped(value.formula)}</f>${value.came === undefined ? '' : `<v>${escaped(String(value.came))}</v>`}</c>`;
  };
  const row = (cells: readonly SavedCell[], index: number): string =>
    cells.length ? `<row${saving === 'bare' ? '' : ` r="${index + 1}"`}>${cells.map((value, column) => cell(value, `${letters(column)}${index + 1}`)).join('')}</row>` : '';
  const sheets = pages.map(({ rows }, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: `${declaration}${beforeSheet}<worksheet xmlns="${main}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
  }));
  return [
    { name: '[Content_Types].xml', content: `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: '_rels/.rels', content: `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: 'xl/workbook.xml', content: `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${pages.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${declaration}<Relationships xmlns="${packaged}/relationships">${pages.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: `${declaration}<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>` },
    ...sheets,
    { name: 'xl/sharedStrings.xml', content: `${declaration}<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>` },
  ];
}

export const workbook = (pages: readonly SavedPage[], saving?: Saving): Buffer => zip(workbookParts(pages, saving));
