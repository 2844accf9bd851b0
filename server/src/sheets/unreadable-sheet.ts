/**
 * Why a file is not read as a spreadsheet: there is nothing in it, it is no workbook and no CSV, it is a workbook of another kind (.xls, .xlsb, .ods,
 * or one with a password), it carries macros, it is larger than is read, it is cut or broken, a quotation mark is never closed, or some letters are
 * not in the encoding of the rest.
 */
export type SheetProblem = 'empty' | 'not-a-sheet' | 'other-format' | 'macros' | 'too-large' | 'damaged' | 'unclosed-quote' | 'broken-encoding';

/** A file cannot be read as a spreadsheet. Nothing of it is used. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
  constructor(
    readonly problem: SheetProblem,
    /** Where, when it is about one row. */
    readonly row?: number,
  ) {
    super(problem);
  }
}
