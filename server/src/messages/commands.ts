import type { StoreProblem } from '../store/store-unavailable.js';
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
  store: {
    busy: 'Otro programa está usando la base de datos de las propuestas. Inténtelo de nuevo en un momento.',
    unreachable: 'La base de datos de las propuestas no responde. Revise DATABASE_URL y que PostgreSQL esté en marcha.',
    full: 'El disco de la base de datos de las propuestas está lleno. No se pierde nada de lo recibido; libere espacio e inténtelo de nuevo.',
    'read-only': 'No hay permiso para escribir en la base de datos de las propuestas. Elija otra carpeta con --data.',
    gone: 'La base de datos de las propuestas no está donde debería, o no se puede crear. Revise --data o DATABASE_URL.',
    refused: 'La base de datos no acepta el usuario, la contraseña o el nombre que dice DATABASE_URL.',
    damaged: 'El archivo de las propuestas está dañado o no es una base de datos. No lo borre: restaure una copia o pida ayuda.',
    newer: 'Una versión más nueva de este programa creó la base de datos de las propuestas. Use esa versión.',
  } satisfies Record<StoreProblem, string>,
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
  unknownArgument: (found: string, expected: string) => `No se entiende «${found}»; se esperaba ${expected}.`,
  unknownCommand: (name: string) => `No existe el comando «${name}».`,
  unknownOption: (name: string, nearest?: string) => `No existe la opción ${name}${nearest ? `; ¿será ${nearest}?` : '.'}`,
  missingOption: (name: string) => `Falta la opción ${name}.`,
  missingValue: (name: string) => `La opción ${name} necesita un valor.`,
  noValue: (name: string) => `La opción ${name} no lleva valor.`,
  argument: { command: 'COMANDO', folder: 'CARPETA', feed: 'ARCHIVO|URL', moderation: 'list, publish o retire', retention: 'run', folio: 'FOLIO' },
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
  servedIntake: (place: string) => `recibe propuestas; se guardan en ${place}`,
  stopWith: 'Ctrl+C para terminar.',
  bye: 'Terminado.',
  missingFolder: (option: string, folder: string) => `${option}: no existe la carpeta ${folder}; esa parte no se publica.`,
  waiting: (count: number) => (count === 0 ? 'No hay propuestas por revisar.' : `${plural(count, 'propuesta', 'propuestas')} por revisar:`),
  waitingProposal: (folio: string, day: string, consultation: string, isPublic: boolean) => `${folio}, recibida el ${day} para ${consultation}${isPublic ? ' (ya es pública: esa consulta revisa después)' : ''}`,
  waitingFields: { baseline: 'Línea base', target: 'Meta', targetDate: 'Plazo', institution: 'Institución', author: 'Nombre que se publicará' },
  moderated: {
    published: { done: 'publicada', already: 'ya estaba publicada' },
    retired: { done: 'retirada', already: 'ya estaba retirada, con el mismo motivo' },
    unknown: 'no hay ninguna propuesta con ese folio',
    mistyped: 'no es un folio: revise que esté completo y bien copiado',
    withdrawn: 'la retiró quien la hizo; no se cambia',
    unread: 'cambió después de llegar: léala con list y publíquela con el folio y la versión que ahí aparecen',
    changed: 'otra persona la cambió al mismo tiempo; revísela de nuevo',
  },
  reasonTooLong: (longest: number) => `un motivo de 1 a ${longest} letras`,
  retained: (erased: number, kept: number) => `Se borraron los datos personales de ${plural(erased, 'propuesta', 'propuestas')}; los de ${plural(kept, 'propuesta sigue', 'propuestas siguen')} en plazo.`,
  notRetained: (reason: string) => `No se pudieron borrar los datos personales cuyo plazo terminó; se intentará mañana: ${reason}`,
  retainedUndated: (count: number, consultation: string) => `No se sabe cuándo termina la consulta «${consultation}»: quedan los datos personales de ${plural(count, 'propuesta', 'propuestas')}.`,
  rebuilt: (name: string) => `Se volvió a construir ${name}.`,
  notPublished: (reason: string) => `No se pudo publicar lo recibido; se sigue publicando lo anterior: ${reason}`,
  keptPrevious: (name: string) => `${name} tiene un error; se sigue publicando lo anterior.`,
};

const en: typeof es = {
  store: {
    busy: 'Another program is using the database of the proposals. Try again in a moment.',
    unreachable: 'The database of the proposals does not answer. Check DATABASE_URL and that PostgreSQL is running.',
    full: 'The disk of the database of the proposals is full. Nothing received is lost; free some space and try again.',
    'read-only': 'There is no right to write to the database of the proposals. Choose another folder with --data.',
    gone: 'The database of the proposals is not where it should be, or cannot be made. Check --data or DATABASE_URL.',
    refused: 'The database does not accept the user, the password or the name that DATABASE_URL says.',
    damaged: 'The file of the proposals is damaged or is no database. Do not delete it: restore a copy or ask for help.',
    newer: 'A newer version of this program made the database of the proposals. Use that version.',
  },
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
  unknownArgument: (found, expected) => `"${found}" is not understood; expected ${expected}.`,
  unknownCommand: (name) => `There is no command "${name}".`,
  unknownOption: (name, nearest) => `There is no option ${name}${nearest ? `; did you mean ${nearest}?` : '.'}`,
  missingOption: (name) => `The option ${name} is missing.`,
  missingValue: (name) => `The option ${name} needs a value.`,
  noValue: (name) => `The option ${name} takes no value.`,
  argument: { command: 'COMMAND', folder: 'FOLDER', feed: 'FILE|URL', moderation: 'list, publish or retire', retention: 'run', folio: 'FOLIO' },
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
  servedIntake: (place) => `takes proposals; they are kept in ${place}`,
  stopWith: 'Ctrl+C to stop.',
  bye: 'Stopped.',
  missingFolder: (option, folder) => `${option}: the folder ${folder} does not exist; that part is not served.`,
  waiting: (count) => (count === 0 ? 'No proposals wait to be read.' : `${plural(count, 'proposal waits', 'proposals wait')} to be read:`),
  waitingProposal: (folio, day, consultation, isPublic) => `${folio}, received on ${day} for ${consultation}${isPublic ? ' (public already: that consultation reads afterwards)' : ''}`,
  waitingFields: { baseline: 'Baseline', target: 'Target', targetDate: 'Date', institution: 'Institution', author: 'Name that will be published' },
  moderated: {
    published: { done: 'published', already: 'was published already' },
    retired: { done: 'retired', already: 'was retired already, for the same reason' },
    unknown: 'there is no proposal with that folio',
    mistyped: 'this is no folio: see that it is whole and copied right',
    withdrawn: 'its author withdrew it; it is not changed',
    unread: 'it changed after it came: read it with list and publish it with the folio and the version shown there',
    changed: 'somebody else changed it at the same time; read it again',
  },
  reasonTooLong: (longest) => `a reason of 1 to ${longest} letters`,
  retained: (erased, kept) => `The personal data of ${plural(erased, 'proposal', 'proposals')} were erased; those of ${plural(kept, 'proposal are', 'proposals are')} within their time.`,
  notRetained: (reason) => `The personal data whose time is over could not be erased; it will be tried tomorrow: ${reason}`,
  retainedUndated: (count, consultation) => `Nothing says when the consultation "${consultation}" ends: the personal data of ${plural(count, 'proposal stay', 'proposals stay')}.`,
  rebuilt: (name) => `${name} was built again.`,
  notPublished: (reason) => `What was received could not be published; what was there before is still served: ${reason}`,
  keptPrevious: (name) => `${name} has an error; what was there before is still served.`,
};

/** Sentences of the commands. */
export const commandMessages: Record<Language, typeof es> = { es, en };

export type CommandMessages = typeof es;
