import type { Language } from './language.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const size = (bytes: number, separator: string): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1).replace('.', separator)} kB`);

/** How many of each thing a feed holds. */
export interface FeedCounts {
  plans: number;
  commitments: number;
  milestones: number;
  meetings: number;
  minutes: number;
  attendees: number;
  agreements: number;
  consultations: number;
  proposals: number;
  organizations: number;
}

const es = {
  reading: (done: number, total: number, file: string) => `Leyendo ${done + 1} de ${total}: ${file}`,
  counts: (count: FeedCounts) =>
    [
      plural(count.plans, 'plan', 'planes'),
      plural(count.commitments, 'compromiso', 'compromisos'),
      plural(count.milestones, 'hito', 'hitos'),
      plural(count.meetings, 'reunión', 'reuniones'),
      `${plural(count.minutes, 'acta', 'actas')} (${plural(count.attendees, 'asistente', 'asistentes')}, ${plural(count.agreements, 'acuerdo', 'acuerdos')})`,
      `${plural(count.consultations, 'consulta', 'consultas')} (${plural(count.proposals, 'propuesta', 'propuestas')})`,
      plural(count.organizations, 'organización', 'organizaciones'),
    ].join(', '),
  summary: (problems: number, warnings: number, notes: number) =>
    `${plural(problems, 'problema', 'problemas')}, ${plural(warnings, 'aviso', 'avisos')}, ${plural(notes, 'nota', 'notas')}`,
  more: (count: number) => `… y ${count} más (use --json para verlos todos)`,
  written: (path: string, bytes: number, changed: boolean) => `${changed ? 'Escrito' : 'Sin cambios'}: ${path} (${size(bytes, ',')})`,
  strict: 'Con --strict, hay problemas que resolver.',
  noFolder: (folder: string) => `No existe la carpeta ${folder}, o no se puede leer.`,
  nothingToRead: (folder: string) => `En ${folder} no hay nada que leer: ni actas (.txt o .md), ni tablas (.csv), ni forum.yaml.`,
  badForum: (file: string) => `No se puede publicar sin un ${file} correcto:`,
  valid: (version: string) => `Se lee: formato ${version}`,
  refusedNotFeed: 'No es un feed: se esperaba un objeto JSON con «version», como "1.0".',
  refusedNewer: (version: string) => `Es de una versión más nueva (${version}) que la que lee este programa.`,
  notJson: (reason: string) => `No es JSON: ${reason}`,
  cannotRead: (source: string, reason: string) => `No se pudo leer ${source}: ${reason}`,
  tooLarge: (megabytes: number) => `pesa más de ${megabytes} MB`,
  timedOut: (seconds: number) => `no respondió en ${seconds} segundos`,
  httpStatus: (status: number) => `el servidor respondió ${status}`,
  unknownCommand: (name: string) => `No existe el comando «${name}».`,
  unknownOption: (name: string, nearest?: string) => `No existe la opción ${name}${nearest ? `; ¿será ${nearest}?` : '.'}`,
  missingOption: (name: string) => `Falta la opción ${name}.`,
  missingValue: (name: string) => `La opción ${name} necesita un valor.`,
  noValue: (name: string) => `La opción ${name} no lleva valor.`,
  argument: { command: 'COMANDO', folder: 'CARPETA', feed: 'ARCHIVO|URL' },
  missingArgument: (name: string) => `Falta ${name}.`,
  tooManyArguments: (extra: string) => `Sobra «${extra}».`,
  badOption: (name: string, found: string, expected: string) => `${name}: se leyó «${found}»; se esperaba ${expected}.`,
  seeHelp: (command: string) => `Vea mga ${command ? `${command} ` : ''}--help.`,
  port: 'un puerto de 0 a 65535',
  day: 'una fecha aaaa-mm-dd',
  language: 'es o en',
  stopped: 'Detenido; no se escribió nada a medias.',
  portTaken: (port: number) => `El puerto ${port} está ocupado. Cierre el otro programa o elija otro: --port ${port + 1}`,
  portForbidden: (port: number) => `No hay permiso para usar el puerto ${port}. Elija uno desde 1024: --port 8080`,
  addressUnknown: (host: string) => `Este equipo no tiene la dirección ${host}.`,
  serving: (url: string) => `Abra ${url}`,
  served: (url: string, what: string) => `  ${url}  ${what}`,
  servedFeed: (name: string) => `feed de ${name}`,
  servedCalendar: (name: string) => `calendario de ${name}`,
  servedInEnglish: 'la página en inglés',
  servedWidgets: 'los componentes',
  stopWith: 'Ctrl+C para terminar.',
  bye: 'Terminado.',
  missingFolder: (option: string, folder: string) => `${option}: no existe la carpeta ${folder}; esa parte no se publica.`,
  rebuilt: (name: string) => `Se volvió a construir ${name}.`,
  notPublished: (reason: string) => `No se pudo publicar lo recibido; se sigue publicando lo anterior: ${reason}`,
  keptPrevious: (name: string) => `${name} tiene un error; se sigue publicando lo anterior.`,
};

const en: typeof es = {
  reading: (done, total, file) => `Reading ${done + 1} of ${total}: ${file}`,
  counts: (count) =>
    [
      plural(count.plans, 'plan', 'plans'),
      plural(count.commitments, 'commitment', 'commitments'),
      plural(count.milestones, 'milestone', 'milestones'),
      plural(count.meetings, 'meeting', 'meetings'),
      `${plural(count.minutes, 'set of minutes', 'sets of minutes')} (${plural(count.attendees, 'attendee', 'attendees')}, ${plural(count.agreements, 'agreement', 'agreements')})`,
      `${plural(count.consultations, 'consultation', 'consultations')} (${plural(count.proposals, 'proposal', 'proposals')})`,
      plural(count.organizations, 'organization', 'organizations'),
    ].join(', '),
  summary: (problems, warnings, notes) => `${plural(problems, 'problem', 'problems')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(notes, 'note', 'notes')}`,
  more: (count) => `… and ${count} more (use --json to see all)`,
  written: (path, bytes, changed) => `${changed ? 'Written' : 'Unchanged'}: ${path} (${size(bytes, '.')})`,
  strict: 'With --strict, there are problems to solve.',
  noFolder: (folder) => `The folder ${folder} does not exist or cannot be read.`,
  nothingToRead: (folder) => `There is nothing to read in ${folder}: no minutes (.txt or .md), no tables (.csv), no forum.yaml.`,
  badForum: (file) => `Nothing can be published without a correct ${file}:`,
  valid: (version) => `Read: format ${version}`,
  refusedNotFeed: 'This is not a feed: a JSON object with "version", such as "1.0", was expected.',
  refusedNewer: (version) => `It is of a newer version (${version}) than this program reads.`,
  notJson: (reason) => `This is not JSON: ${reason}`,
  cannotRead: (source, reason) => `${source} could not be read: ${reason}`,
  tooLarge: (megabytes) => `it is larger than ${megabytes} MB`,
  timedOut: (seconds) => `it did not answer within ${seconds} seconds`,
  httpStatus: (status) => `the server answered ${status}`,
  unknownCommand: (name) => `There is no command "${name}".`,
  unknownOption: (name, nearest) => `There is no option ${name}${nearest ? `; did you mean ${nearest}?` : '.'}`,
  missingOption: (name) => `The option ${name} is missing.`,
  missingValue: (name) => `The option ${name} needs a value.`,
  noValue: (name) => `The option ${name} takes no value.`,
  argument: { command: 'COMMAND', folder: 'FOLDER', feed: 'FILE|URL' },
  missingArgument: (name) => `${name} is missing.`,
  tooManyArguments: (extra) => `"${extra}" is too much.`,
  badOption: (name, found, expected) => `${name}: read "${found}"; expected ${expected}.`,
  seeHelp: (command) => `See mga ${command ? `${command} ` : ''}--help.`,
  port: 'a port from 0 to 65535',
  day: 'a date yyyy-mm-dd',
  language: 'es or en',
  stopped: 'Stopped; nothing was left half written.',
  portTaken: (port) => `Port ${port} is taken. Close the other program or choose another: --port ${port + 1}`,
  portForbidden: (port) => `Port ${port} is not allowed. Choose one from 1024 up: --port 8080`,
  addressUnknown: (host) => `This machine does not have the address ${host}.`,
  serving: (url) => `Open ${url}`,
  served: (url, what) => `  ${url}  ${what}`,
  servedFeed: (name) => `feed of ${name}`,
  servedCalendar: (name) => `calendar of ${name}`,
  servedInEnglish: 'the page in English',
  servedWidgets: 'the widgets',
  stopWith: 'Ctrl+C to stop.',
  bye: 'Stopped.',
  missingFolder: (option, folder) => `${option}: the folder ${folder} does not exist; that part is not served.`,
  rebuilt: (name) => `${name} was built again.`,
  notPublished: (reason) => `What was received could not be published; what was there before is still served: ${reason}`,
  keptPrevious: (name) => `${name} has an error; what was there before is still served.`,
};

/** Sentences of the commands. */
export const commandMessages: Record<Language, typeof es> = { es, en };

export type CommandMessages = typeof es;
