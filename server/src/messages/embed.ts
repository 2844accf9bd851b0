import type { EmbedRefusal } from '../embed/embed-address.js';

interface EmbedMessages {
  /** BCP 47. */
  language: string;
  /** What the page of a widget is called, by the widget's name. One that is not here is called by its own summary. */
  titles: Readonly<Record<string, string>>;
  unavailable: string;
  data: string;
  refused: (refusal: EmbedRefusal) => string;
}

const es: EmbedMessages = {
  language: 'es-CL',
  titles: {
    agreements: 'Acuerdos',
    bulletins: 'Boletines',
    commitment: 'Compromiso',
    'commitment-board': 'Tablero de compromisos',
    consultation: 'Consulta y respuestas',
    downloads: 'Datos para descargar',
    'evidence-repository': 'Repositorio de evidencia',
    'meeting-calendar': 'Calendario de reuniones',
    minutes: 'Actas',
    'plan-summary': 'Resumen del plan',
    'plan-timeline': 'Etapas del plan',
    prioritization: 'Priorización de temas',
    'proposal-form': 'Formulario de propuestas',
    'proposal-record': 'Mi propuesta',
    'proposal-recorder': 'Registro de propuestas de un taller',
    'region-coverage': 'Cobertura por región',
    registration: 'Mi inscripción',
    'sdg-coverage': 'Cobertura de los ODS',
    'sector-coverage': 'Cobertura por sector',
    'workshop-guide': 'Taller tipo',
    workshops: 'Talleres',
  },
  unavailable: 'Si no aparece nada más aquí, la información está en el',
  data: 'archivo de datos abiertos (JSON)',
  refused: ({ unknown, found, known }) => `${unknown === 'widget' ? `No hay un widget «${found}».` : `Aquí no se publica un feed «${found}».`} Puede usar: ${known.join(', ')}.`,
};

const en: EmbedMessages = {
  language: 'en',
  titles: {
    agreements: 'Agreements',
    bulletins: 'Bulletins',
    commitment: 'Commitment',
    'commitment-board': 'Commitment board',
    consultation: 'Consultation and replies',
    downloads: 'Data to download',
    'evidence-repository': 'Evidence repository',
    'meeting-calendar': 'Calendar of meetings',
    minutes: 'Minutes',
    'plan-summary': 'Summary of the plan',
    'plan-timeline': 'Stages of the plan',
    prioritization: 'How themes were prioritised',
    'proposal-form': 'Proposal form',
    'proposal-record': 'My proposal',
    'proposal-recorder': 'Recording a workshop’s proposals',
    'region-coverage': 'Coverage by region',
    registration: 'My registration',
    'sdg-coverage': 'Coverage of the SDGs',
    'sector-coverage': 'Coverage by sector',
    'workshop-guide': 'Standard workshop',
    workshops: 'Workshops',
  },
  unavailable: 'If nothing else appears here, the information is in the',
  data: 'open data file (JSON)',
  refused: ({ unknown, found, known }) => `${unknown === 'widget' ? `There is no widget “${found}”.` : `No feed “${found}” is published here.`} You can use: ${known.join(', ')}.`,
};

/** Words of the pages of single widgets. */
export const embedMessages = { es, en };
