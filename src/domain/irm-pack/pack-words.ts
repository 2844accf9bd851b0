import type { Verdict } from '../plan-figures/figure.js';
import type { ShownStatus } from '../status.js';
import type { MissingKind } from './pack-missing.js';

/** The languages a pack is written in; the content stays in the feed's. */
export const packLanguages = ['es', 'en'] as const;

export type PackLanguage = (typeof packLanguages)[number];

const es = {
  title: 'Paquete para el IRM',
  intro: 'Lo que los datos publicados muestran de este plan a quien lo revisa: los registros, los documentos que los prueban y lo que falta. No es un juicio: ese es del Mecanismo de Revisión Independiente (IRM).',
  demonstration: 'Los datos son inventados.',
  plan: 'Plan',
  forum: 'Publica',
  asOf: 'Calculado al',
  updated: 'Datos actualizados',
  missing: 'Qué falta',
  nothingMissing: 'No falta nada de lo que los datos pueden mostrar.',
  standards: 'Requisitos mínimos de OGP',
  requirement: 'Requisito',
  result: 'Resultado',
  lacking: 'Falta',
  commitments: 'Compromisos',
  commitment: 'Compromiso',
  reported: 'Según el gobierno',
  irm: 'Según el IRM',
  documents: 'Documentos',
  files: 'Archivos de este paquete',
  file: 'Archivo',
  about: 'Qué tiene',
  rows: 'Filas',
  verdict: { met: 'hay evidencia', 'not-met': 'no se cumple', pending: 'en plazo', 'no-data': 'sin evidencia en los datos', 'not-measured': 'sin meta' } satisfies Record<Verdict, string>,
  status: { 'not-reported': 'sin informe', 'not-started': 'no iniciado', limited: 'limitado', substantial: 'sustancial', complete: 'completo', 'no-evidence': 'sin evidencia' } satisfies Record<ShownStatus, string>,
  notCoded: 'sin evaluación',
  withdrawn: 'retirado',
  kind: { nothing: 'Los datos no tienen nada que lo muestre', short: 'Faltan para la meta', over: 'Exceso sobre la meta', record: 'No llega a lo que se pide', unstated: 'Los datos no lo dicen', 'no-evidence': 'Informa avance sin evidencia' } satisfies Record<MissingKind, string>,
  fileAbout: {
    'index.html': 'Este índice.',
    'index.csv': 'Los archivos del paquete.',
    'index.json': 'Los archivos del paquete y el resumen, para programas.',
    'plan.json': 'El plan, sus compromisos con informes y evidencia, reuniones, consultas y documentos, como están en los datos publicados.',
    'evidence.csv': 'Cada documento, qué prueba, su fecha y, si los datos la dan, la huella SHA-256 del archivo.',
    'missing.csv': 'Lo que falta, registro por registro.',
    'dictionary.csv': 'Qué significa cada columna de los archivos de la carpeta csv.',
  } as Readonly<Record<string, string>>,
  minutesText: (title: string) => `Acta de «${title}», como texto.`,
  minutesJson: (title: string) => `Acta de «${title}», como estructura.`,
  links: 'Enlaces que no responden, a la fecha en que se revisaron.',
  attendees: 'Asistentes',
  agenda: 'Tabla',
  discussion: 'Desarrollo',
  recommendations: 'Recomendaciones',
  agreements: 'Acuerdos',
  by: (name: string) => `de ${name}`,
};

const en: typeof es = {
  title: 'Pack for the IRM',
  intro: 'What the published data show of this plan to who reviews it: the records, the documents that prove them, and what is missing. It is no judgement: that is the Independent Reporting Mechanism’s (IRM).',
  demonstration: 'The data are invented.',
  plan: 'Plan',
  forum: 'Published by',
  asOf: 'Worked out as of',
  updated: 'Data updated',
  missing: 'What is missing',
  nothingMissing: 'Nothing is missing of what the data can show.',
  standards: 'Minimum requirements of OGP',
  requirement: 'Requirement',
  result: 'Result',
  lacking: 'Missing',
  commitments: 'Commitments',
  commitment: 'Commitment',
  reported: 'By the government',
  irm: 'By the IRM',
  documents: 'Documents',
  files: 'Files of this pack',
  file: 'File',
  about: 'What it holds',
  rows: 'Rows',
  verdict: { met: 'there is evidence', 'not-met': 'not met', pending: 'not due yet', 'no-data': 'no evidence in the data', 'not-measured': 'no target' },
  status: { 'not-reported': 'not reported', 'not-started': 'not started', limited: 'limited', substantial: 'substantial', complete: 'complete', 'no-evidence': 'no evidence' },
  notCoded: 'not assessed',
  withdrawn: 'withdrawn',
  kind: { nothing: 'The data have nothing that shows it', short: 'Lacking to the target', over: 'Over the target', record: 'Falls short of what is asked', unstated: 'The data do not say', 'no-evidence': 'Reports progress without evidence' },
  fileAbout: {
    'index.html': 'This index.',
    'index.csv': 'The files of the pack.',
    'index.json': 'The files of the pack and the summary, for programs.',
    'plan.json': 'The plan, its commitments with reports and evidence, meetings, consultations and documents, as the published data have them.',
    'evidence.csv': 'Each document, what it proves, its date and, where the data give it, the SHA-256 of the file.',
    'missing.csv': 'What is missing, record by record.',
    'dictionary.csv': 'What each column of the files in the folder csv means.',
  },
  minutesText: (title) => `Minutes of “${title}”, as text.`,
  minutesJson: (title) => `Minutes of “${title}”, as structure.`,
  links: 'Links that do not answer, on the day they were checked.',
  attendees: 'Attendees',
  agenda: 'Agenda',
  discussion: 'Discussion',
  recommendations: 'Recommendations',
  agreements: 'Agreements',
  by: (name) => `by ${name}`,
};

/** What the files of a pack say around the data. They are here because a page and a command make the same bytes. */
export const packWords: Record<PackLanguage, typeof es> = { es, en };

export type PackWords = typeof es;
