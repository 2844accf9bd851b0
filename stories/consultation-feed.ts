import { consultationFigures } from '../src/domain/consultation.js';
import type { Consultation, FeedDocument, Proposal, Reply } from '../src/domain/feed.js';
import { buildProposalIndex } from '../src/domain/proposal-index.js';
import { proposalPages } from '../src/domain/proposal-pages.js';
import { aFeed, type FeedBuilder } from '../test/support/feed-builder.js';

/** Day for which these stories were written. */
export const consultationDay = '2026-06-01';

const reply = (date: string, decision: Reply['decision'], reasons: string, more: Partial<Reply> = {}): Reply => ({
  date,
  decision,
  reasons,
  organization: { organization: 'unidad' },
  official: { name: 'Jefatura de la Unidad de Participación', role: 'responde por la Mesa' },
  ...more,
});

const written: Partial<Proposal>[] = [
  {
    id: 'MGA-2026-0K3F-7Q',
    title: 'Que se publique el gasto de cada obra vial en la región',
    problem: 'Quienes viven junto a las obras no saben cuánto cuestan, quién las ejecuta ni cuándo terminan.\nEn 2025 tres obras se detuvieron meses sin explicación.',
    change: 'Una norma que obligue a publicar contrato, avance y pagos de cada obra, y a explicar cada atraso.',
    indicator: 'Obras con contrato, avance y pagos publicados',
    baseline: '4 de 61 (2025)',
    target: '61 de 61',
    targetDate: '2027-12',
    theme: 'presupuesto',
    region: 'CL-BI',
    sector: 'ciudadania',
    institution: { organization: 'obras' },
    submitted: '2026-03-09',
    support: 214,
    author: 'Junta de vecinos El Álamo',
    reply: reply('2026-03-27', 'accepted', 'Se incorporó al plan como compromiso. La norma se consultará en agosto y regirá desde enero de 2027.', {
      commitment: 'obras-abiertas',
      documents: [{ id: 'minuta', title: 'Minuta de análisis', url: 'https://mesa.example/minuta.pdf', size: 240_000 }],
    }),
  },
  {
    id: 'MGA-2026-0K5A-2M',
    title: 'Consultas ciudadanas también en mapudungun y aymara',
    problem: 'Las consultas se publican solo en castellano y dejan fuera a quienes piensan en otra lengua.',
    change: 'Que toda consulta del Estado tenga versión oral y escrita en las lenguas de su territorio.',
    theme: 'participacion',
    region: 'CL-AR',
    sector: 'sociedad-civil',
    submitted: '2026-03-12',
    support: 98,
    reply: reply('2026-04-24', 'partly', 'Se hará en las regiones donde hay intérpretes contratados. Para las demás falta presupuesto, que se pedirá para 2027. La versión oral se grabará en los talleres y quedará en la página de cada consulta.'),
  },
  { id: 'MGA-2026-0K7T-9C', title: 'Horario de atención en línea de los registros', problem: 'Hay que perder una mañana de trabajo para un certificado.', theme: 'servicios', region: 'CL-RM', sector: 'ciudadania', submitted: '2026-03-30', support: 12, reply: reply('2026-04-06', 'already-done', 'Los certificados se obtienen en línea desde 2024, sin costo.') },
  { id: 'MGA-2026-0KB2-4X', title: 'Publicar el gasto de las obras viales', theme: 'presupuesto', region: 'CL-BI', sector: 'academia', submitted: '2026-04-02', reply: reply('2026-04-09', 'duplicate', 'Pide lo mismo que otra propuesta, a la que se respondió.', { duplicateOf: 'MGA-2026-0K3F-7Q' }) },
  { id: 'MGA-2026-0KC8-6D', title: 'Bajar el precio del pan', problem: 'El pan subió mucho este año.', theme: 'servicios', sector: 'ciudadania', submitted: '2026-04-03', reply: reply('2026-04-10', 'out-of-scope', 'La Mesa de Gobierno Abierto no fija precios. La propuesta se envió al ministerio que corresponde.') },
  { id: 'MGA-2026-0KD1-3R', title: 'Un portal único para todas las reuniones de lobby', problem: 'La información está repartida en cientos de páginas.', change: 'Un solo buscador con todas las audiencias.', theme: 'probidad', region: 'CL-RM', sector: 'academia', institution: { name: 'Consejo de Ejemplo' }, submitted: '2026-04-14', support: 41, reply: reply('2026-05-22', 'not-accepted', 'El registro depende de otra ley y de otro organismo. No puede comprometerse en este plan.') },
  { id: 'MGA-2026-0KF9-8H', title: 'Datos de calidad del agua por comuna, cada semana', problem: 'Quienes beben agua de pozo no conocen su calidad.', change: 'Publicar cada semana las mediciones por comuna, con una explicación sencilla.', theme: 'ambiente', region: 'CL-CO', sector: 'sociedad-civil', institution: { organization: 'aguas' }, submitted: '2026-04-20', support: 173 },
  { id: 'MGA-2026-0KG4-1V', title: 'SUBTÍTULOS Y LENGUA DE SEÑAS EN TODAS LAS SESIONES', problem: 'Las personas sordas no pueden seguir las sesiones.', theme: 'participacion', region: 'CL-VS', sector: 'sociedad-civil', submitted: '2026-05-18', support: 60 },
  { id: 'MGA-2026-0KH7-5B', title: 'Presupuesto participativo en los liceos', problem: 'Los estudiantes no deciden nada del dinero de su liceo.', theme: 'presupuesto', region: 'CL-AP', sector: 'academia', channel: 'in-person', submitted: '2026-05-25', support: 8 },
  { id: 'MGA-2026-0KJ2-7W', title: 'Retirada', submitted: '2026-04-28', status: 'retired', statusReason: 'Era publicidad de un comercio.' },
  { id: 'MGA-2026-0KK6-9N', title: 'Retirada', submitted: '2026-05-04', status: 'withdrawn', statusReason: 'Quien la hizo la unió a otra.' },
  { id: 'MGA-2026-0KM3-2S', title: 'Por leer', submitted: '2026-05-29', status: 'received' },
];

/** The consultation of these stories, all invented. */
export const aConsultation: Partial<Consultation> = {
  id: 'consulta',
  title: 'Consulta ciudadana del plan de acción de Ejemplo',
  status: 'open',
  start: '2026-03-02',
  end: '2026-06-30',
  replyBy: '2026-07-31',
  moderation: 'before-publication',
  organizer: { organization: 'unidad' },
  summary: '¿Qué problema público debería resolver el Estado abriéndose más? Puede participar cualquier persona, sola o en grupo.',
  participateUrl: 'https://mesa.example/participe',
  documents: [{ id: 'guia', title: 'Guía para proponer en cinco pasos', url: 'https://mesa.example/guia.pdf', size: 180_000 }],
  figures: { awaitingModeration: 4 },
};

/** An invented forum with a consultation and proposals in every state. */
export function aLedger(consultation: Partial<Consultation> = {}): FeedBuilder {
  const feed = anEmptyLedger(consultation);
  for (const proposal of written) feed.withProposal({ consultation: 'consulta', ...proposal });
  return feed;
}

/** The same forum and consultation, before anyone proposed anything. */
export function anEmptyLedger(consultation: Partial<Consultation> = {}): FeedBuilder {
  const feed = aFeed()
    .with({ demonstration: true, forum: { name: 'Mesa de Ejemplo' } })
    .withHolidays('2026-04-03', '2026-05-01', '2026-05-21')
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'sociedad-civil', name: 'Sociedad civil' }, { id: 'academia', name: 'Academia' })
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-CO', name: 'Coquimbo' }, { id: 'CL-VS', name: 'Valparaíso' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' }, { id: 'CL-BI', name: 'Biobío' }, { id: 'CL-AR', name: 'La Araucanía' })
    .withOrganization({ id: 'unidad', name: 'Unidad de Participación de Ejemplo' })
    .withOrganization({ id: 'obras', name: 'Dirección de Obras de Ejemplo' })
    .withOrganization({ id: 'aguas', name: 'Dirección de Aguas de Ejemplo' })
    .withCommitment({ id: 'obras-abiertas', title: 'Obras públicas abiertas', url: 'https://mesa.example/compromisos/obras' })
    .withConsultation({ ...aConsultation, ...consultation });
  for (const [id, name] of Object.entries({ presupuesto: 'Presupuesto abierto', participacion: 'Participación', servicios: 'Servicios', probidad: 'Probidad', ambiente: 'Medio ambiente' })) feed.withTheme({ id, name });
  return feed;
}

/** Invented proposals kept in pages, newest first: the feed, and the files beside it by path. */
export function aPagedLedger(count: number): { feed: FeedDocument; files: Map<string, string> } {
  const published = written.filter(({ status }) => status === undefined);
  const proposals = Array.from({ length: count }, (_, index): Proposal => {
    const number = count - index;
    const day = new Date(Date.UTC(2026, 2, 2 + Math.floor((number * 80) / count))).toISOString().slice(0, 10);
    const { reply: given, ...base } = published[number % published.length]!;
    return { ...base, id: `MGA-2026-${String(number).padStart(6, '0')}`, title: `${base.title!} (${number})`, consultation: 'consulta', submitted: day, support: number % 50, ...(given && number % 3 > 0 && { reply: { ...given, date: '2026-05-27' } }) };
  });
  const { files, reference } = proposalPages(proposals, 'propuestas/', 20);
  const figures = { ...consultationFigures(proposals, new Set()), awaitingModeration: 4 };
  const feed = anEmptyLedger({ figures }).withPages('proposals', reference).build();
  const beside = new Map([...files].map(([path, text]) => [`propuestas/${path}`, text]));
  for (const [path, text] of buildProposalIndex(proposals, feed.organizations as [], ['consulta'])) beside.set(`propuestas/index/${path}`, text);
  return { feed, files: beside };
}
