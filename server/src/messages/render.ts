import type { Language } from './language.js';

interface RenderMessages {
  /** Only the first so many are here. */
  firstOf: (shown: string, total: string) => string;
  /** Where all of them are. */
  all: { csv: string; json: string };
  data: string;
  needsScript: string;
  needsScriptTo: { propose: string; follow: string; record: string; registration: string };
  ownRegistration: string;
  openConsultations: string;
  noOpenConsultation: string;
  until: (day: string) => string;
  askPublisher: string;
  unknownWidget: (name: string, known: string) => string;
}

const es: RenderMessages = {
  firstOf: (shown, total) => `Aquí están los primeros ${shown} de ${total}.`,
  all: { csv: 'Todos, en una tabla (CSV)', json: 'Todos, en el archivo de datos (JSON)' },
  data: 'Archivo de datos (JSON)',
  needsScript: 'Para esto su navegador necesita JavaScript, que no se pudo usar.',
  needsScriptTo: {
    propose: 'Con JavaScript, aquí se escribe y envía una propuesta.',
    follow: 'Con JavaScript, aquí se ve y se corrige una propuesta propia con su folio y su clave.',
    record: 'Con JavaScript, aquí se registran las propuestas de una mesa de taller.',
    registration: 'Con JavaScript, aquí se ve y se cancela una inscripción propia con su código y su clave.',
  },
  ownRegistration: 'Su inscripción',
  openConsultations: 'Consultas que reciben propuestas',
  noOpenConsultation: 'Hoy no hay una consulta abierta que reciba propuestas.',
  until: (day) => `hasta el ${day}`,
  askPublisher: 'También puede escribir a quien publica estos datos:',
  unknownWidget: (name, known) => `No hay un widget «${name}». Puede usar: ${known}.`,
};

const en: RenderMessages = {
  firstOf: (shown, total) => `Here are the first ${shown} of ${total}.`,
  all: { csv: 'All of them, as a table (CSV)', json: 'All of them, in the data file (JSON)' },
  data: 'Data file (JSON)',
  needsScript: 'This needs JavaScript, which your browser could not use.',
  needsScriptTo: {
    propose: 'With JavaScript, a proposal is written and sent here.',
    follow: 'With JavaScript, you see and correct your own proposal here, with its folio and key.',
    record: 'With JavaScript, the proposals of a workshop’s table are written down here.',
    registration: 'With JavaScript, you see and cancel your own registration here, with its code and key.',
  },
  ownRegistration: 'Your registration',
  openConsultations: 'Consultations that take proposals',
  noOpenConsultation: 'No consultation is taking proposals today.',
  until: (day) => `until ${day}`,
  askPublisher: 'You can also write to whoever publishes this data:',
  unknownWidget: (name, known) => `There is no widget “${name}”. You can use: ${known}.`,
};

/** What is said around widgets written as plain HTML; what is in them is said in the widgets' own words. */
export const renderMessages: Record<Language, RenderMessages> = { es, en };
