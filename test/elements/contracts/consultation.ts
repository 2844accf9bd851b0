import { consultationMessages } from '../../../src/i18n/consultation.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
  .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' })
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', url: 'https://segpres.example' })
  .withTheme({ id: 'datos', name: 'Datos abiertos' })
  .withTheme({ id: 'agua', name: 'Agua y territorio' })
  .withCommitment({ id: 'portal', title: 'Portal de datos de calidad del aire' })
  .withConsultation({ id: 'antigua', title: 'Consulta del plan anterior', status: 'closed-reported', start: '2025-01-01', report: { id: 'informe', title: 'Informe de resultados', url: 'https://datos.example/informe.pdf', date: '2025-09-30' } })
  .withConsultation({
    id: 'sexto',
    title: 'Consulta ciudadana del sexto plan de acción',
    status: 'open',
    start: '2026-03-01',
    end: '2026-06-30',
    replyBy: '2026-05-15',
    moderation: 'before-publication',
    organizer: { organization: 'segpres' },
    summary: '¿Qué problema público debería resolver el Estado con más apertura?\nPuede participar cualquier persona.',
    participateUrl: 'https://mesa.example/participe',
    documents: [{ id: 'guia', title: 'Guía para proponer', url: 'https://mesa.example/guia.pdf', size: 240_000 }],
    figures: { awaitingModeration: 3 },
  })
  .withProposal({
    id: 'MGA-2026-0001-A',
    consultation: 'sexto',
    title: 'Mediciones de la calidad del aire por barrio',
    problem: 'Quienes viven cerca de las estaciones no conocen sus mediciones.',
    change: 'Publicar cada hora los datos de todas las estaciones.',
    theme: 'datos',
    region: 'CL-RM',
    sector: 'ciudadania',
    institution: { organization: 'segpres' },
    submitted: '2026-04-01',
    support: 12,
    reply: {
      date: '2026-04-20',
      decision: 'accepted',
      reasons: 'Se incorporó al plan.\nEmpieza este año.',
      organization: { organization: 'segpres' },
      official: { name: 'Jefatura de la División de Gobierno Abierto' },
      commitment: 'portal',
      documents: [{ id: 'minuta', title: 'Minuta de análisis', url: 'https://mesa.example/minuta.pdf' }],
    },
  })
  .withProposal({ id: 'MGA-2026-0002-B', consultation: 'sexto', title: 'Caudales de los ríos', problem: 'No se sabe cuánta agua queda.', theme: 'agua', region: 'CL-AP', sector: 'academia', submitted: '2026-05-04' })
  .withProposal({ id: 'MGA-2026-0003-C', consultation: 'sexto', title: 'Datos del aire', theme: 'datos', submitted: '2026-05-05', reply: { date: '2026-05-06', decision: 'duplicate', reasons: 'Ya estaba propuesto.', duplicateOf: 'MGA-2026-0001-A' } })
  .withProposal({ id: 'MGA-2026-0004-D', consultation: 'sexto', title: 'Publicidad de una tienda', submitted: '2026-05-06', status: 'retired', statusReason: 'Es publicidad.' })
  .withProposal({ id: 'MGA-2026-0005-E', consultation: 'sexto', title: 'Otra', submitted: '2026-05-07', status: 'withdrawn' })
  .withProposal({ id: 'MGA-2026-0006-F', consultation: 'sexto', title: 'Aún no', submitted: '2026-05-08', status: 'received' })
  .build();

/** The ledger: every state of a proposal, an open consultation past the day its replies were due. */
export const consultationContract: ElementContract = {
  tag: 'mga-consultation',
  define: () => import('../../../src/define/mga-consultation.js'),
  attributes: { 'as-of': '2026-06-01', 'commitment-href': '/compromisos?ref={id}' },
  feed,
  readyText: 'Mediciones de la calidad del aire por barrio',
  emptyText: consultationMessages.es.none,
  collection: 'proposals',
};
