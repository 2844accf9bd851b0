import type { Language } from './language.js';

/** Words of the table of owed replies. */
export interface OwedRepliesMessages {
  /** Names of the columns, in order. */
  columns: readonly string[];
  yes: string;
  no: string;
  fileName: string;
}

export const owedRepliesMessages: Readonly<Record<Language, OwedRepliesMessages>> = {
  es: {
    columns: ['institución', 'nombre de la institución', 'asignada el', 'folio', 'título', 'consulta', 'presentada el', 'días hábiles de espera', 'responder hasta', 'atrasada', 'con borrador'],
    yes: 'sí',
    no: 'no',
    fileName: 'respuestas-pendientes',
  },
  en: {
    columns: ['institution', 'name of the institution', 'assigned on', 'folio', 'title', 'consultation', 'put forward on', 'working days waited', 'reply by', 'overdue', 'with a draft'],
    yes: 'yes',
    no: 'no',
    fileName: 'owed-replies',
  },
};
