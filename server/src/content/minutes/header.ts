import type { Place as FilePlace } from '../../report/finding.js';
import { plainName } from '../../report/nearest.js';
import type { Report } from '../../report/report.js';
import { clockTime, day, identifier, line as oneLine, nameAmong, text, timeZone, url, yesOrNo } from '../readers.js';
import { expected, value, type Reader } from '../reading.js';
import { meetingAccess, meetingKind, meetingMode, meetingStatus, minutesStatus } from '../words.js';
import { withoutFinalStop } from '../directory.js';
import type { Line } from './lines.js';

const kindOrAccess: Reader<string[]> = (written) => {
  const words: string[] = [];
  for (const part of written.split(/\s*[,;]\s*|\s+(?=(?:abiert|intern)[ao]\b)/iu).map(withoutFinalStop).filter(Boolean)) {
    const read = meetingAccess(part).value ?? meetingKind(part).value;
    if (!read) return expected({ kind: 'choice', choices: ['abierta', 'interna', 'taller', 'audiencia', 'grupo de trabajo', 'mesa'] });
    words.push(read);
  }
  return value(words);
};

/** Every header of minutes: its names, the first of which is shown, and how its value is read. */
export const headers = {
  day: { names: ['Fecha', 'Date'], read: day },
  start: { names: ['Inicio', 'Hora de inicio', 'Hora inicio', 'Hora', 'Start'], read: clockTime },
  end: { names: ['Término', 'Hora de término', 'Hora término', 'Fin', 'End'], read: clockTime },
  place: { names: ['Lugar', 'Place'], read: oneLine },
  address: { names: ['Dirección', 'Address'], read: oneLine },
  region: { names: ['Región', 'Region'], read: oneLine },
  type: { names: ['Tipo', 'Tipo de reunión', 'Type'], read: kindOrAccess },
  open: { names: ['Abierta a todo público', 'Abierta al público', 'Abierta', 'Open to everyone'], read: yesOrNo },
  minutesStatus: { names: ['Estado', 'Estado del acta', 'Status'], read: minutesStatus },
  published: { names: ['Publicada', 'Publicación', 'Fecha de publicación', 'Published'], read: day },
  mode: { names: ['Modalidad', 'Mode'], read: meetingMode },
  meetingStatus: { names: ['Estado de la reunión', 'Meeting status'], read: meetingStatus },
  joinUrl: { names: ['Enlace', 'Enlace para conectarse', 'Link'], read: url },
  recordingUrl: { names: ['Grabación', 'Recording'], read: url },
  document: { names: ['Documento', 'Acta firmada', 'Document'], read: url },
  timeZone: { names: ['Zona horaria', 'Time zone'], read: timeZone },
  plan: { names: ['Plan'], read: identifier },
  theme: { names: ['Tema', 'Theme'], read: identifier },
  title: { names: ['Título', 'Title', 'Reunión', 'Meeting'], read: oneLine },
  id: { names: ['Identificador', 'Id'], read: identifier },
  summary: { names: ['Resumen', 'Summary'], read: text },
} satisfies Record<string, { names: string[]; read: Reader<unknown> }>;

type HeaderName = keyof typeof headers;
type HeaderValue<Name extends HeaderName> = (typeof headers)[Name]['read'] extends Reader<infer Value> ? Value : never;

/** What the head of the minutes states; the title is its first line. */
export type Head = { [Name in HeaderName]?: HeaderValue<Name> } & { loose: string[] };

const byName = new Map<string, HeaderName>(
  (Object.keys(headers) as HeaderName[]).flatMap((header) => headers[header].names.map((name) => [plainName(name), header] as const)),
);

/** Reads the lines before the first section. What is not "Name: value" is the title, when it comes first, or loose text. */
export function readHead(file: string, lines: readonly Line[], report: Report): Head {
  const head: Head = { loose: [] };
  const entries = lines.flatMap(({ text, number }) => text.split(/\t+|\s{2,}(?=\p{Lu}[\p{L} ]+:)/u).map((part) => ({ part: part.trim(), number })));
  for (const { part, number } of entries.filter((entry) => entry.part)) {
    const stated = /^([\p{L}][\p{L} ./]{1,39}?)\s*:(?!\/\/)\s*(.*)$/u.exec(part);
    const name = stated ? byName.get(plainName(stated[1]!)) : undefined;
    const place: FilePlace = { file, line: number, ...(stated && { column: stated[1]! }) };
    if (name && stated) readHeader(head, name, stated[2]!, place, report);
    else if (!head.title) head.title = withoutFinalStop(part);
    else if (stated) report.problem(place, 'unknown-header', { found: part, expected: nameAmong(stated[1]!, Object.values(headers).map((header) => header.names[0]!)), leftOut: 'value' });
    else head.loose.push(part);
  }
  return head;
}

function readHeader(head: Head, name: HeaderName, written: string, place: FilePlace, report: Report): void {
  if (!written || /^[-–—]+$/u.test(written)) return;
  if (head[name] !== undefined && name !== 'title') return report.problem(place, 'repeated-header', { found: written, leftOut: 'value' });
  const read = headers[name].read(withoutFinalStop(written)) as ReturnType<Reader<unknown>>;
  if (read.expected) return report.problem(place, 'bad-value', { found: written, expected: read.expected, leftOut: 'value' });
  Object.assign(head, { [name]: read.value });
}
