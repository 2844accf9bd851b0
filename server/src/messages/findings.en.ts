import type { ProblemReason } from 'mga-widgets/domain';
import { bounds, quoted, type FindingWords } from './finding-words.js';
import { workbookWords } from './workbook-findings.js';

const feedReason: Record<ProblemReason, string> = {
  type: 'it is not of the expected type',
  missing: 'it is missing',
  pattern: 'it has not the expected form',
  choice: 'it is not one of the possible words',
  'too-short': 'it is empty',
  'too-long': 'it is too long',
  'too-small': 'it is less than allowed',
  'too-large': 'it is more than allowed',
  'too-many': 'the list is too long',
  duplicate: 'the identifier is repeated',
  dropped: 'it is dropped, as it is of no use without what follows',
};

export const en: FindingWords = {
  level: { problem: 'problem', warning: 'warning', note: 'note' },
  place: { sheet: 'page', line: 'line', row: 'row', column: 'column' },
  read: 'read',
  expected: 'expected',
  leftOut: { file: 'The file is not used.', sheet: 'The page is not used.', row: 'The row is not used.', value: 'The value is not used.' },
  reason: {
    ...workbookWords.en,
    'unknown-file': () => 'the name of the file is not that of a known table',
    'unsupported-file': ({ found }) => `${found} files are not read: save it as an Excel workbook (.xlsx) or CSV UTF-8 (tables), or as text (minutes)`,
    'unreadable-file': () => 'it could not be read',
    'empty-file': () => 'the file is empty',
    'broken-encoding': () => 'it has broken letters: save the file again as UTF-8',
    'repeated-table': ({ other }) => `this table was already read from ${other}; keep all of it in one place`,
    'read-as-windows-1252': ({ found }) => `read as ${found === 'utf-16' ? 'UTF-16' : 'Windows-1252'}; better save it as UTF-8`,
    'ignored-file': () => 'neither minutes nor a table; not used',
    'unknown-column': () => 'unknown column',
    'missing-column': ({ column, heading }) => `the column ${quoted(heading ?? column)} is missing`,
    'repeated-column': () => 'the column is repeated',
    'unclosed-quote': () => 'a quotation mark is opened and not closed',
    'too-many-cells': () => 'there are more cells than columns (a separator without quotation marks inside a text?)',
    'too-few-cells': () => 'cells are missing and there is no knowing which: write every separator, those of empty cells too',
    'last-cells-missing': () => 'the last cells are missing; they are taken to be empty',
    'shifted-columns': () => 'the values look shifted by one column',
    'missing-value': () => 'a required value is missing',
    'bad-value': () => 'this value cannot be understood',
    'repeated-id': ({ other }) => `already in ${other ? (/^\d+$/u.test(other) ? `row ${other}` : other) : 'another place'}`,
    'unknown-reference': () => 'does not exist',
    'unchecked-references': ({ count }) => `${count} references could not be checked and are not published, as nothing they point to could be read`,
    'end-before-start': () => 'the end comes before the start',
    'ambiguous-name': ({ other }) => `two organizations use this name (${other}): it stands for neither`,
    'markup-removed': () => 'HTML tags were taken out',
    'not-minutes': () => 'it does not look like minutes: it has neither a date nor sections',
    'missing-date': () => 'the minutes do not state the date in a line "Fecha: …"',
    'no-start-time': () => 'the minutes do not state when the meeting began; it lasts all day',
    'unknown-header': () => 'unknown header',
    'repeated-header': () => 'the header is repeated',
    'no-sections': () => 'it has no sections; its text becomes the summary',
    'unknown-section': ({ found }) => `the section ${quoted(found)} is not a known one; it goes with the discussion`,
    'empty-bullet': () => 'empty bullet; taken out',
    'agreement-cells': () => 'the row of the table of agreements has not as many cells as columns',
    'agreement-columns': () => 'the table of agreements has no header; it is read as agreement, responsible and date',
    'stray-agreements': () => 'the table of agreements is outside a section "Acuerdos"; it is read as agreements',
    'no-agreements': () => 'the minutes have no agreements',
    'loose-text': () => 'loose text in the section of agreements',
    'unresolved-organization': ({ found }) => `${quoted(found)} is no known organization; it stays as written`,
    'minutes-merged': ({ found, other }) => `these are the minutes of meeting ${quoted(found)} (${other})`,
    'meeting-conflict': ({ other }) => `the minutes and the table of meetings disagree on the date of ${quoted(other)}; that of the minutes counts`,
    'ambiguous-meeting': ({ other }) => `there are minutes of this meeting already (${other}); add "Identificador: …" if it is another`,
    'not-public-yet': ({ found }) => `the proposal ${quoted(found)} is still to be read and its consultation reads before publishing; it is not published`,
    'reply-before-proposal': ({ other }) => `the reply is earlier than the proposal, received on ${other}`,
    'unknown-key': () => 'unknown key',
    'preset-used': () => 'missing: the data of the Chilean Open Government Roundtable are used (forum.yaml changes them)',
    feed: ({ other }) => feedReason[other as ProblemReason],
    markup: () => 'there are HTML tags in the text',
    'difficulties-missing': ({ found }) => `${quoted(found)} is behind and its latest report does not say what stood in the way`,
    'milestones-incomplete': ({ found }) => `${quoted(found)} is reported complete, but it has milestones that are not; it will be shown as substantial`,
  },
  expectation(expected) {
    switch (expected.kind) {
      case 'day': return 'a day that exists: dd-mm-yyyy, dd.mm.yyyy or yyyy-mm-dd';
      case 'flexible-date': return 'a date that exists: dd-mm-yyyy, yyyy-mm-dd, a month (yyyy-mm) or a year';
      case 'local-time': return 'day and time: dd-mm-yyyy hh:mm or yyyy-mm-ddThh:mm (the day alone if it lasts all day)';
      case 'clock-time': return 'a time: hh:mm';
      case 'yes-or-no': return 'yes or no';
      case 'identifier': return 'letters without accents, digits, full stop or hyphen, without spaces';
      case 'url': return 'an address that begins with https:// (or http, mailto, tel)';
      case 'email': return 'an e-mail address';
      case 'time-zone': return 'a time zone such as America/Santiago';
      case 'language': return 'a language such as es-CL';
      case 'instant': return 'a date such as 2026-05-08 or 2026-05-08T12:00:00Z';
      case 'criterion': return 'yes or no, and the reason after a colon if there is one';
      case 'sector-count': return 'sector and number, such as academia: 12';
      case 'sha256': return '64 hexadecimal digits';
      case 'mapping': return 'keys with their values';
      case 'list': return 'a list';
      case 'text': return `a text of 1 to ${expected.longest} letters`;
      case 'number': return `a${expected.whole ? ' whole' : ''} number${bounds(expected, 'from {min} to {max}', 'from {min}')}`;
      case 'choice': return `one of these words: ${expected.choices.join(', ')}`;
      case 'known': return `something that exists in ${expected.file ?? expected.collection}${expected.nearest ? ` (${expected.nearest}?)` : ''}`;
      case 'name': return expected.nearest ? `${expected.nearest}?` : `one of: ${expected.choices.join(', ')}`;
      case 'cells': return `${expected.count} cells`;
      case 'words': return expected.words;
    }
  },
};
