import type { RequirementNumber, StandardNumber } from './ogp-standards.js';
import type { CheckName } from './participation-standards.js';

interface OgpStandardNames {
  standards: Record<StandardNumber, string>;
  requirements: Record<RequirementNumber, string>;
  check: Record<CheckName, string>;
}

const es: OgpStandardNames = {
  standards: {
    1: 'Un espacio permanente de diálogo y colaboración',
    2: 'Información abierta, accesible y oportuna',
    3: 'Oportunidades inclusivas e informadas de participar en la cocreación',
    4: 'Respuesta razonada y diálogo durante la cocreación',
    5: 'Diálogo y colaboración durante la implementación',
  },
  requirements: {
    '1.1': 'Espacio de diálogo', '2.1': 'Sitio web', '2.2': 'Repositorio', '3.1': 'Aviso previo', '3.2': 'Difusión', '3.3': 'Mecanismo para recibir aportes', '4.1': 'Respuesta razonada', '5.1': 'Implementación abierta',
  },
  check: {
    rhythm: 'Se reúne con la frecuencia debida',
    members: 'Actores con asiento en la Mesa',
    rules: 'Reglas de participación publicadas',
    website: 'Sitio del proceso',
    planPublished: 'Plan publicado',
    repository: 'Dirección del repositorio',
    coCreation: 'Evidencia de la cocreación',
    evidence: 'Evidencia de la implementación al día',
    minutes: 'Reuniones con acta publicada',
    updated: 'Datos actualizados',
    timeline: 'Calendario de la elaboración',
    notice: 'Aviso con anticipación',
    outreach: 'Actividades abiertas antes de la entrega',
    inputs: 'Consultas para recibir aportes',
    replies: 'Propuestas con respuesta',
    reports: 'Consultas cerradas con informe',
    implementationMeetings: 'Reuniones abiertas sobre la implementación',
  },
};

const en: OgpStandardNames = {
  standards: {
    1: 'A space for ongoing dialogue and collaboration',
    2: 'Open, accessible and timely information',
    3: 'Inclusive and informed opportunities to take part in co-creation',
    4: 'Reasoned response and dialogue during co-creation',
    5: 'Dialogue and collaboration during implementation',
  },
  requirements: {
    '1.1': 'Space for dialogue', '2.1': 'Website', '2.2': 'Repository', '3.1': 'Advance notice', '3.2': 'Outreach', '3.3': 'Feedback mechanism', '4.1': 'Reasoned response', '5.1': 'Open implementation',
  },
  check: {
    rhythm: 'Meets as often as it must',
    members: 'Sectors with a seat in the forum',
    rules: 'Published rules of participation',
    website: 'Site of the process',
    planPublished: 'Published plan',
    repository: 'Address of the repository',
    coCreation: 'Evidence of co-creation',
    evidence: 'Recent evidence of implementation',
    minutes: 'Meetings with published minutes',
    updated: 'Data kept up to date',
    timeline: 'Timeline of the making of the plan',
    notice: 'Notice given in advance',
    outreach: 'Open activities before delivery',
    inputs: 'Consultations to gather proposals',
    replies: 'Proposals with a reply',
    reports: 'Closed consultations with a report',
    implementationMeetings: 'Open meetings about implementation',
  },
};

/** What the participation standards, their minimum requirements and what is looked at are called: on the page, and in the pack for the IRM, which is made without one. */
export const ogpStandardNames = { es, en };
