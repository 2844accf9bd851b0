import type { MachineSign } from '../import/machine-made.js';
import type { Language } from './language.js';

/** How many of what an import did, or would do. */
export interface ImportCounts {
  /** Rows with something on them. */
  rows: number;
  imported: number;
  /** Of the imported ones: published, waiting to be read, withdrawn by their authors elsewhere. */
  published: number;
  waiting: number;
  withdrawn: number;
  /** Imported before. */
  known: number;
  refused: number;
  /** Of the imported ones; one may be in several of these. */
  duplicates: number;
  machineMade: number;
  withoutDescription: number;
  /** Rows whose name and address were left out. */
  withoutConsent: number;
}

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const es = {
  counts: (count: ImportCounts, applied: boolean) => [
    of(count.rows, 'fila', 'filas'),
    `  ${of(count.imported, applied ? 'propuesta importada' : 'propuesta por importar', applied ? 'propuestas importadas' : 'propuestas por importar')}: ${count.waiting} por revisar, ${of(count.published, 'publicada', 'publicadas')}, ${of(count.withdrawn, 'desistida', 'desistidas')}`,
    `  ${of(count.known, 'ya estaba', 'ya estaban')}`,
    `  ${of(count.refused, 'no se puede tomar', 'no se pueden tomar')}`,
    `De las ${applied ? 'importadas' : 'por importar'}: ${of(count.duplicates, 'repetida', 'repetidas')}, ${count.machineMade} que ${count.machineMade === 1 ? 'parece hecha' : 'parecen hechas'} por un programa, ${count.withoutDescription} sin descripción`,
  ],
  unused: (headings: readonly string[]) => `Columnas que no se usan: ${headings.join(', ')}. Para usarlas: --map campo=columna`,
  withoutConsent: (count: number) => `De ${of(count, 'fila', 'filas')} no se guarda el nombre ni el correo: ninguna columna dice que su autor lo consintió (--map consent=columna)`,
  dryRun: 'Es un ensayo: no se guardó nada. Para importar, repita la orden con --apply.',
  refusedAll: 'No se importó nada, porque hay filas que no se pueden tomar. Corríjalas, o déjelas fuera con --accept-refused.',
  applied: 'Importado.',
  nothingNew: 'No hay nada nuevo que importar.',
  unusable: (file: string) => `De ${file} no se puede importar nada:`,
  mapHint: 'Diga con --map qué columna es cada campo, como --map title=Asunto,problem=Descripción',
  row: (row: number) => `fila ${row}`,
  conflict: (folio: string) => `con este identificador ya se importó ${folio}, que dice otra cosa. Si es otra propuesta, póngale otro identificador; si se corrigió el texto, esa queda como está`,
  repeatsRow: (row: number) => `repite la fila ${row}`,
  repeatsFolio: (folio: string) => `repite ${folio}`,
  sign: {
    probe: 'parece hecha por un programa: trae lo que se usa para atacar sistemas',
    'says-test': 'parece hecha por un programa: dice que es una prueba',
    clock: 'parece hecha por un programa: lleva la hora del reloj de una máquina',
    series: 'parece hecha por un programa: es de una serie con el mismo texto y títulos numerados',
    'same-text': 'parece hecha por un programa: su texto es igual al de otra que lo parece',
  } satisfies Record<MachineSign, string>,
  noDescription: 'sin descripción',
  more: (count: number) => `… y ${of(count, 'fila más', 'filas más')} (use --json para verlas todas)`,
  consultation: (ids: readonly string[]) => (ids.length ? `una consulta del contenido: ${ids.join(', ')}` : 'una consulta; el contenido no tiene ninguna (consultas.csv)'),
  meeting: 'una reunión del contenido',
  field: (fields: readonly string[]) => `campo=columna, con uno de estos campos: ${fields.join(', ')}`,
  constant: (fields: readonly string[]) => `campo=valor, con uno de estos campos: ${fields.join(', ')}`,
  receiptsWritten: (path: string, count: number) => `${of(count, 'folio con su clave', 'folios con sus claves')}: ${path}. Entréguelos a quienes propusieron y borre el archivo: quien lo tenga puede ver y retirar esas propuestas.`,
  receiptsExist: (path: string) => `--receipts: ya existe ${path}. Elija otro nombre.`,
  receiptsNeedApply: '--receipts necesita --apply: los folios se dan al importar.',
  receiptColumns: ['fila', 'identificador', 'título', 'folio', 'clave'],
};

const en: typeof es = {
  counts: (count, applied) => [
    of(count.rows, 'row', 'rows'),
    `  ${of(count.imported, applied ? 'proposal imported' : 'proposal to import', applied ? 'proposals imported' : 'proposals to import')}: ${count.waiting} to be read, ${count.published} published, ${count.withdrawn} withdrawn`,
    `  ${of(count.known, 'was there already', 'were there already')}`,
    `  ${count.refused} cannot be taken`,
    `Of those ${applied ? 'imported' : 'to import'}: ${of(count.duplicates, 'duplicate', 'duplicates')}, ${of(count.machineMade, 'looks', 'look')} made by a program, ${count.withoutDescription} without description`,
  ],
  unused: (headings) => `Columns that are not used: ${headings.join(', ')}. To use them: --map field=column`,
  withoutConsent: (count) => `The name and e-mail address of ${of(count, 'row', 'rows')} are not kept: no column says that the author agreed (--map consent=column)`,
  dryRun: 'This is a dry run: nothing was kept. To import, give the same command with --apply.',
  refusedAll: 'Nothing was imported, because there are rows that cannot be taken. Correct them, or leave them out with --accept-refused.',
  applied: 'Imported.',
  nothingNew: 'There is nothing new to import.',
  unusable: (file) => `Nothing can be imported from ${file}:`,
  mapHint: 'Say with --map which column is which field, such as --map title=Subject,problem=Description',
  row: (row) => `row ${row}`,
  conflict: (folio) => `${folio} was imported with this identifier and says something else. If this is another proposal, give it another identifier; if the text was corrected, that one stays as it is`,
  repeatsRow: (row) => `repeats row ${row}`,
  repeatsFolio: (folio) => `repeats ${folio}`,
  sign: {
    probe: 'looks made by a program: it carries what systems are attacked with',
    'says-test': 'looks made by a program: it says that it is a test',
    clock: 'looks made by a program: it carries the time of a machine’s clock',
    series: 'looks made by a program: it is of a series with one text and numbered titles',
    'same-text': 'looks made by a program: its text is that of another that does',
  },
  noDescription: 'without description',
  more: (count) => `… and ${of(count, 'row more', 'rows more')} (use --json to see all)`,
  consultation: (ids) => (ids.length ? `a consultation of the content: ${ids.join(', ')}` : 'a consultation; the content has none (consultations.csv)'),
  meeting: 'a meeting of the content',
  field: (fields) => `field=column, with one of these fields: ${fields.join(', ')}`,
  constant: (fields) => `field=value, with one of these fields: ${fields.join(', ')}`,
  receiptsWritten: (path, count) => `${of(count, 'folio with its key', 'folios with their keys')}: ${path}. Hand them to who proposed and erase the file: who has it can see and withdraw those proposals.`,
  receiptsExist: (path) => `--receipts: ${path} exists already. Choose another name.`,
  receiptsNeedApply: '--receipts needs --apply: folios are given when importing.',
  receiptColumns: ['row', 'identifier', 'title', 'folio', 'key'],
};

/** Sentences of `mga import proposals`. */
export const importMessages: Record<Language, typeof es> = { es, en };

export type ImportMessages = typeof es;
