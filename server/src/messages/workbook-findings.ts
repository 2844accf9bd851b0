import type { Finding, WorkbookReason } from '../report/finding.js';
import type { SheetProblem } from '../sheets/unreadable-sheet.js';
import type { Language } from './language.js';

type Words = Record<WorkbookReason, (finding: Finding) => string>;

const unreadable: Record<Language, Partial<Record<SheetProblem, string>>> = {
  es: {
    empty: 'el libro está vacío',
    'not-a-sheet': 'no es un libro de Excel, aunque se llame .xlsx',
    'other-format': 'el libro tiene contraseña o es de otro formato: ábralo y guárdelo como «Libro de Excel (.xlsx)», sin contraseña',
    macros: 'el libro tiene macros y por eso no se lee: guárdelo como «Libro de Excel (.xlsx)», sin macros',
    'too-large': 'el libro es demasiado grande: borre las hojas, filas y columnas que no se usan, o guarde esa tabla como CSV UTF-8',
    damaged: 'el libro está incompleto o dañado: ábralo en su programa y guárdelo de nuevo',
  },
  en: {
    empty: 'the workbook is empty',
    'not-a-sheet': 'it is no Excel workbook, although it is called .xlsx',
    'other-format': 'the workbook has a password or is of another format: open it and save it as "Excel Workbook (.xlsx)", without a password',
    macros: 'the workbook has macros and is therefore not read: save it as "Excel Workbook (.xlsx)", without macros',
    'too-large': 'the workbook is too large: delete the pages, rows and columns that are not used, or save that table as CSV UTF-8',
    damaged: 'the workbook is incomplete or damaged: open it in its program and save it again',
  },
};

/** What is said of the workbooks of an office's folder. */
export const workbookWords: Record<Language, Words> = {
  es: {
    'unreadable-workbook': ({ other }) => unreadable.es[other as SheetProblem] ?? 'no se pudo leer',
    'unknown-sheet': () => 'el nombre de la hoja no es de ninguna tabla conocida',
    'ignored-sheet': () => 'la hoja no es una tabla conocida; no se usa',
    'hidden-sheet': () => 'la hoja está oculta y no se lee; muéstrela si debe publicarse',
    'merged-cells': () => 'hay celdas combinadas: lo escrito vale solo para la primera; sepárelas y repita el dato donde corresponda',
    'rows-above-header': ({ count }) => `los encabezados están en la fila ${count}; no se usa lo que hay más arriba`,
    'column-without-heading': () => 'la columna no tiene encabezado; no se usa',
    'formula-without-value': () => 'es una fórmula y el archivo no dice su resultado: abra el libro en su programa y guárdelo, o escriba el dato',
    'cell-error': () => 'la celda muestra un error',
  },
  en: {
    'unreadable-workbook': ({ other }) => unreadable.en[other as SheetProblem] ?? 'it could not be read',
    'unknown-sheet': () => 'the name of the page is not that of a known table',
    'ignored-sheet': () => 'the page is no known table; not used',
    'hidden-sheet': () => 'the page is hidden and not read; show it if it is to be published',
    'merged-cells': () => 'cells are merged: what is written counts for the first one only; separate them and repeat the value where it belongs',
    'rows-above-header': ({ count }) => `the headings are in row ${count}; what is above them is not used`,
    'column-without-heading': () => 'the column has no heading; it is not used',
    'formula-without-value': () => 'it is a formula and the file does not say what it came to: open the workbook in its program and save it, or write the value',
    'cell-error': () => 'the cell shows an error',
  },
};
