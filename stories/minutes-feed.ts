import type { FeedDocument, Minutes } from '../src/domain/feed.js';
import { aFeed } from '../test/support/feed-builder.js';

/** An invented forum without meetings. Its people are posts, not names. */
export const aForum = () =>
  aFeed()
    .with({ demonstration: true, forum: { name: 'Mesa de ejemplo' } })
    .withSectors(
      { id: 'ciudadania', name: 'Ciudadanía' },
      { id: 'sociedad-civil', name: 'Sociedad civil' },
      { id: 'publico', name: 'Sector público' },
      { id: 'academia', name: 'Academia' },
      { id: 'privado', name: 'Sector privado' },
    )
    .withOrganization({ id: 'ministerio', name: 'Ministerio de Ejemplo', shortName: 'MinEjemplo', sector: 'publico', url: 'https://ministerio.example/' })
    .withOrganization({ id: 'unidad', name: 'Unidad de Gobierno Abierto', parent: 'ministerio' })
    .withOrganization({ id: 'instituto', name: 'Instituto de Datos de Ejemplo', shortName: 'IDE', sector: 'publico' })
    .withOrganization({ id: 'universidad', name: 'Universidad de Ejemplo', sector: 'academia' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withPlan({ id: 'plan', title: 'Plan de ejemplo' })
    .withCommitment({ id: 'sensores', title: 'Mediciones abiertas de agua', plan: 'plan', themes: ['agua'] });

/** Final minutes that use every section. */
export const wholeMinutes: Minutes = {
  status: 'final',
  published: '2026-04-20',
  secretary: { name: 'Profesional de apoyo', role: 'Unidad de Gobierno Abierto' },
  document: { id: 'acta-abril', title: 'Acta firmada', url: 'https://mesa.example/actas/abril.pdf', type: 'PDF', size: 182_000 },
  attendees: [
    {
      name: 'Miembros de la Mesa',
      people: [
        { name: 'Jefatura de la unidad', role: 'coordina la Mesa', organization: 'unidad' },
        { name: 'Presidencia de una red de juntas vecinales', sector: 'ciudadania' },
        { name: 'Dirección de vinculación', organization: 'universidad' },
      ],
    },
    { name: 'Invitados', people: [{ name: 'Comité local del agua', affiliation: 'Comité local del agua' }] },
  ],
  agenda: [{ number: '1', title: 'Avance de las mediciones' }, { number: '2', title: 'Talleres regionales' }],
  discussion: [
    {
      title: 'Avance de las mediciones',
      blocks: [
        { kind: 'paragraph', text: 'La unidad mostró las mediciones de cuatro cuencas. Faltan ocho sensores por instalar.' },
        { kind: 'heading', text: 'Qué se necesita' },
        { kind: 'list', items: [{ text: 'Permisos municipales' }, { text: 'Personas que mantengan los equipos', items: ['en el norte', 'en el sur'] }] },
      ],
    },
    { title: 'Talleres regionales', blocks: [{ kind: 'paragraph', text: 'Se propuso empezar por las regiones sin sede confirmada.' }] },
  ],
  recommendations: [
    { text: 'Publicar las mediciones cada semana.', by: 'la academia' },
    { text: 'Avisar a las comunidades antes de cada instalación.', by: 'la ciudadanía' },
  ],
  agreements: [
    {
      id: 'sensores',
      text: 'Terminar de instalar los sensores:',
      items: ['con los permisos de cada municipio', 'con una persona a cargo en cada cuenca'],
      responsible: [{ organization: 'instituto' }, { name: 'Municipalidades ribereñas' }],
      due: '2026-05-15',
      commitment: 'sensores',
      updates: [{ date: '2026-05-12', status: 'open', meeting: 'mayo', note: 'Seis de ocho instalados. Faltan dos permisos.', evidence: [{ id: 'mapa', title: 'Mapa de sensores', url: 'https://mesa.example/mapa.csv', type: 'CSV' }] }],
    },
    { id: 'sedes', text: 'Confirmar las sedes de los talleres.', responsible: [{ organization: 'unidad' }], due: 'A la brevedad' },
    { id: 'informe', text: 'Enviar el informe de autoevaluación.', responsible: [{ organization: 'unidad' }], due: '2026-05', updates: [{ date: '2026-05-28', status: 'done', meeting: 'mayo', note: 'Enviado y publicado.' }] },
    { id: 'plataforma', text: 'Contratar otra plataforma de consultas.', responsible: [{ organization: 'ministerio' }], updates: [{ date: '2026-05-12', status: 'dropped', meeting: 'mayo', note: 'Se usará la actual.' }] },
  ],
};

/** Two meetings with minutes: April's, whole and final, and May's, a draft. */
export const twoMinutes: FeedDocument = aForum()
  .withMeeting({ id: 'abril', title: 'Reunión ordinaria de la Mesa', start: '2026-04-08T15:30', end: '2026-04-08T17:00', mode: 'hybrid', plan: 'plan', place: { name: 'Biblioteca de ejemplo', address: 'Calle Uno 123' }, minutes: wholeMinutes })
  .withMeeting({
    id: 'mayo',
    title: 'Reunión de seguimiento',
    start: '2026-05-12T10:00',
    end: '2026-05-12T11:00',
    access: 'internal',
    attendance: [{ sector: 'publico', count: 9 }, { sector: 'academia', count: 2 }],
    minutes: {
      status: 'draft',
      attendees: [{ people: [{ name: 'Jefatura de la unidad', organization: 'unidad' }] }],
      discussion: [{ blocks: [{ kind: 'paragraph', text: 'Se revisó cada acuerdo de abril.' }] }],
      agreements: [{ id: 'guia', text: 'Traducir la guía del taller.', responsible: [{ organization: 'universidad' }], due: '2026-12' }],
    },
  })
  .build();
