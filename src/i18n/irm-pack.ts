import type { Localized } from './messages.js';

const es = {
  download: 'Descargar el paquete para el IRM (ZIP)',
  about: 'El plan, sus informes, actas, acuerdos y respuestas, la lista de documentos y lo que falta, en un solo archivo con un índice.',
  gathering: 'Reuniendo las propuestas…',
  packing: (done: number, total: number) => `Preparando el paquete: ${done} de ${total} archivos`,
  cancel: 'Cancelar',
  saved: (name: string) => `Descargado: ${name}`,
  failed: 'No se pudo preparar el paquete. Inténtelo de nuevo en un momento.',
  incomplete: 'No se pudieron reunir todas las propuestas, así que no se hizo el paquete. Si son muchas, pida a quien administra el sitio que lo haga con la orden mga export irm.',
  cancelled: 'Se canceló.',
};

const en: typeof es = {
  download: 'Download the pack for the IRM (ZIP)',
  about: 'The plan, its reports, minutes, agreements and replies, the list of documents and what is missing, in one file with an index.',
  gathering: 'Gathering the proposals…',
  packing: (done, total) => `Preparing the pack: ${done} of ${total} files`,
  cancel: 'Cancel',
  saved: (name) => `Downloaded: ${name}`,
  failed: 'The pack could not be prepared. Try again in a moment.',
  incomplete: 'Not all the proposals could be gathered, so there is no pack. If there are many, ask who runs the site to make it with the command mga export irm.',
  cancelled: 'Cancelled.',
};

/** Words around the download of the pack for the IRM. */
export const irmPackMessages: Localized<typeof es> = { es, en };
