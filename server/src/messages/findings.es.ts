import type { ProblemReason } from 'mga-widgets/domain';
import { bounds, quoted, type FindingWords } from './finding-words.js';
import { workbookWords } from './workbook-findings.js';

const feedReason: Record<ProblemReason, string> = {
  type: 'no es del tipo esperado',
  missing: 'falta',
  pattern: 'no tiene la forma esperada',
  choice: 'no es una de las palabras posibles',
  'too-short': 'está vacío',
  'too-long': 'es demasiado largo',
  'too-small': 'es menor que lo permitido',
  'too-large': 'es mayor que lo permitido',
  'too-many': 'la lista es demasiado larga',
  duplicate: 'el identificador está repetido',
  dropped: 'se descarta, porque no puede usarse sin lo que sigue',
};

/** Collections of the feed that are not kept in one table. */
const collections: Record<string, string> = {
  organizations: 'las organizaciones', sectors: 'los sectores', regions: 'las regiones', themes: 'los temas', plans: 'los planes', commitments: 'los compromisos',
  milestones: 'los hitos', meetings: 'las reuniones', agreements: 'los acuerdos de las actas',
  consultations: 'las consultas', proposals: 'las propuestas', prioritizations: 'las priorizaciones', workshopGuides: 'los talleres tipo',
};

export const es: FindingWords = {
  level: { problem: 'problema', warning: 'aviso', note: 'nota' },
  place: { sheet: 'hoja', line: 'línea', row: 'fila', column: 'columna' },
  read: 'se leyó',
  expected: 'se esperaba',
  leftOut: { file: 'No se usa el archivo.', sheet: 'No se usa la hoja.', row: 'No se usa la fila.', value: 'No se usa el dato.' },
  reason: {
    ...workbookWords.es,
    'unknown-file': () => 'el nombre del archivo no es de ninguna tabla conocida',
    'unsupported-file': ({ found }) => `no se leen archivos ${found}: guárdelo como libro de Excel (.xlsx) o CSV UTF-8 (tablas), o como texto (actas)`,
    'unreadable-file': () => 'no se pudo leer',
    'empty-file': () => 'el archivo está vacío',
    'broken-encoding': () => 'tiene letras dañadas: guarde el archivo de nuevo como UTF-8',
    'repeated-table': ({ other }) => `esta tabla ya se leyó de ${other}; ponga todo en un solo lugar`,
    'read-as-windows-1252': ({ found }) => `se leyó como ${found === 'utf-16' ? 'UTF-16' : 'Windows-1252'}; conviene guardarlo como UTF-8`,
    'ignored-file': () => 'no es un acta ni una tabla; no se usa',
    'unknown-column': () => 'columna desconocida',
    'missing-column': ({ column, heading }) => `falta la columna ${quoted(heading ?? column)}`,
    'repeated-column': () => 'la columna está repetida',
    'unclosed-quote': () => 'una comilla se abre y no se cierra',
    'too-many-cells': () => 'hay más celdas que columnas (¿un separador sin comillas dentro de un texto?)',
    'too-few-cells': () => 'faltan celdas y no se sabe cuáles: ponga todos los separadores, también los de las celdas vacías',
    'last-cells-missing': () => 'faltan las últimas celdas; se toman por vacías',
    'shifted-columns': () => 'los datos parecen corridos una columna',
    'missing-value': () => 'falta un dato obligatorio',
    'bad-value': () => 'dato que no se entiende',
    'repeated-id': ({ other }) => `ya está en ${other ? (/^\d+$/u.test(other) ? `la fila ${other}` : other) : 'otra parte'}`,
    'unknown-reference': () => 'no existe',
    'unchecked-references': ({ count }) => `${count} referencias no se pudieron revisar y no se publican, porque nada de aquello a lo que apuntan se pudo leer`,
    'end-before-start': () => 'el término es anterior al inicio',
    'ambiguous-name': ({ other }) => `dos organizaciones usan este nombre (${other}): no se asocia a ninguna`,
    'markup-removed': () => 'se quitaron etiquetas HTML',
    'not-minutes': () => 'no parece un acta: no tiene fecha ni secciones',
    'missing-date': () => 'el acta no dice la fecha en una línea «Fecha: …»',
    'no-start-time': () => 'el acta no dice la hora de inicio; la reunión queda de día completo',
    'unknown-header': () => 'encabezado desconocido',
    'repeated-header': () => 'el encabezado está repetido',
    'no-sections': () => 'no tiene secciones; su texto queda como resumen',
    'unknown-section': ({ found }) => `la sección ${quoted(found)} no es de las conocidas; queda en el desarrollo`,
    'empty-bullet': () => 'viñeta vacía; se quita',
    'agreement-cells': () => 'la fila de la tabla de acuerdos no tiene tantas celdas como columnas',
    'agreement-columns': () => 'la tabla de acuerdos no tiene encabezado; se lee como acuerdo, responsable y fecha',
    'stray-agreements': () => 'la tabla de acuerdos está fuera de una sección «Acuerdos»; se lee como acuerdos',
    'no-agreements': () => 'el acta no tiene acuerdos',
    'loose-text': () => 'texto suelto en la sección de acuerdos',
    'unresolved-organization': ({ found }) => `${quoted(found)} no es una organización conocida; queda como está escrito`,
    'minutes-merged': ({ found, other }) => `el acta es de la reunión ${quoted(found)} (${other})`,
    'meeting-conflict': ({ other }) => `el acta y la tabla de reuniones no coinciden en la fecha de ${quoted(other)}; vale la del acta`,
    'ambiguous-meeting': ({ other }) => `ya hay un acta de esta reunión (${other}); agregue «Identificador: …» si es otra`,
    'not-public-yet': ({ found }) => `la propuesta ${quoted(found)} está por revisar y la consulta revisa antes de publicar; no se publica`,
    'reply-before-proposal': ({ other }) => `la respuesta es anterior a la propuesta, recibida el ${other}`,
    'unknown-key': () => 'clave desconocida',
    'preset-used': () => 'no está: se usan los datos de la Mesa de Gobierno Abierto de Chile (forum.yaml permite cambiarlos)',
    feed: ({ other }) => feedReason[other as ProblemReason],
    markup: () => 'hay etiquetas HTML en el texto',
    'difficulties-missing': ({ found }) => `${quoted(found)} está atrasado y su último informe no dice qué dificultades hubo`,
    'milestones-incomplete': ({ found }) => `${quoted(found)} se informa completo, pero tiene hitos que no lo están; se mostrará como sustancial`,
  },
  expectation(expected) {
    switch (expected.kind) {
      case 'day': return 'una fecha que exista: dd-mm-aaaa, dd.mm.aaaa o aaaa-mm-dd';
      case 'flexible-date': return 'una fecha que exista: dd-mm-aaaa, aaaa-mm-dd, mes (aaaa-mm) o año';
      case 'local-time': return 'fecha y hora: dd-mm-aaaa hh:mm o aaaa-mm-ddThh:mm (solo la fecha si dura todo el día)';
      case 'clock-time': return 'una hora: hh:mm';
      case 'yes-or-no': return 'sí o no';
      case 'identifier': return 'letras sin acento, números, punto o guion, sin espacios';
      case 'url': return 'una dirección que empiece con https:// (o http, mailto, tel)';
      case 'email': return 'un correo electrónico';
      case 'time-zone': return 'una zona horaria como America/Santiago';
      case 'language': return 'un idioma como es-CL';
      case 'instant': return 'una fecha como 2026-05-08 o 2026-05-08T12:00:00Z';
      case 'criterion': return 'sí o no, y después de dos puntos el motivo si lo hay';
      case 'sector-count': return 'sector y número, como academia: 12';
      case 'sha256': return '64 dígitos hexadecimales';
      case 'mapping': return 'claves con sus valores';
      case 'list': return 'una lista';
      case 'text': return `un texto de 1 a ${expected.longest} letras`;
      case 'number': return `un número${expected.whole ? ' entero' : ''}${bounds(expected, 'de {min} a {max}', 'desde {min}')}`;
      case 'choice': return `una de estas palabras: ${(expected.inSpanish ?? expected.choices).join(', ')}`;
      case 'known': return `algo que exista en ${expected.file ?? collections[expected.collection] ?? expected.collection}${expected.nearest ? ` (¿${expected.nearest}?)` : ''}`;
      case 'name': return expected.nearest ? `¿${expected.nearest}?` : `uno de: ${(expected.inSpanish ?? expected.choices).join(', ')}`;
      case 'cells': return `${expected.count} celdas`;
      case 'words': return expected.words;
    }
  },
};
