// Feeds for the benchmarks, invented and saying so, the same at each run. Titles and texts are as long as those of real plans and proposals.
import { buildProposalIndex, consultationFigures, proposalPages } from '../../dist/domain/index.js';

/** Numbers that look random and are the same each time (Park and Miller). */
function dice(seed = 1) {
  let state = seed;
  const below = (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  return { below, pick: (list) => list[below(list.length)] };
}

const actions = ['Fortalecer la publicación oportuna de', 'Crear un sistema participativo de seguimiento de', 'Abrir a la ciudadanía los datos de', 'Establecer un estándar común para', 'Mejorar el acceso en lenguaje claro a', 'Implementar un mecanismo de rendición de cuentas sobre', 'Extender a las regiones la consulta de'];
const matters = ['las compras públicas', 'la calidad del agua potable rural', 'el presupuesto municipal', 'las listas de espera en salud', 'la gestión de residuos domiciliarios', 'los planes reguladores comunales', 'la educación cívica en las escuelas', 'los permisos ambientales', 'el transporte público regional', 'los subsidios de vivienda'];
const scopes = ['en todas las regiones', 'con participación de la sociedad civil', 'y su respuesta dentro de plazo', 'para personas mayores y cuidadoras', 'en municipios de menos de 20.000 habitantes', 'mediante una plataforma única'];
const reasons = ['Quienes viven lejos de las capitales regionales no encuentran esta información o la encuentran tarde.', 'Hoy cada servicio publica en un formato distinto y nadie puede comparar.', 'Las organizaciones que lo piden esperan meses y rara vez reciben una respuesta fundada.'];
const statuses = ['not-started', 'limited', 'substantial', 'complete'];
const regions = ['CL-AP', 'CL-TA', 'CL-AN', 'CL-AT', 'CL-CO', 'CL-VS', 'CL-RM', 'CL-LI', 'CL-ML', 'CL-NB', 'CL-BI', 'CL-AR', 'CL-LR', 'CL-LL', 'CL-AI', 'CL-MA'];
const sectors = ['ciudadania', 'ong', 'publico', 'academia', 'privado'];
const themes = ['agua', 'datos', 'salud', 'ciudad', 'educacion'];

const pad = (number, length = 2) => String(number).padStart(length, '0');
const title = ({ pick }) => `${pick(actions)} ${pick(matters)} ${pick(scopes)}`;

/** A feed with everything a widget needs beside its own records. */
export function emptyFeed() {
  return {
    version: '1.0', demonstration: true, publisher: { name: 'Oficina inventada para mediciones' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-06-01T12:00:00Z',
    forum: { name: 'Mesa inventada para mediciones', shortName: 'Mesa' },
    sectors: sectors.map((id) => ({ id, name: `Sector ${id}` })),
    regions: regions.map((id) => ({ id, name: `Región ${id}` })),
    organizations: Array.from({ length: 30 }, (_, index) => ({ id: `organismo-${index + 1}`, name: `Subsecretaría inventada de Asuntos Públicos n.º ${index + 1}`, shortName: `Subse ${index + 1}` })),
    themes: themes.map((id) => ({ id, name: `Tema ${id}` })),
    plans: [{ id: 'plan', title: 'Plan de acción inventado 2026–2027', number: 1, start: '2026-01-01', end: '2027-12-31' }],
  };
}

function commitment(number, random) {
  const { below, pick } = random;
  const milestones = Array.from({ length: 5 }, (_, index) => ({
    id: `hito-${index + 1}`, title: `Hito ${index + 1}: ${pick(actions).toLowerCase()} ${pick(matters)}`, start: '2026-01', end: `2026-${pad(2 + below(11))}-${pad(1 + below(28))}`,
    responsible: [{ organization: `organismo-${1 + below(30)}` }],
    reports: [{ period: { start: '2026-01-01', end: '2026-03-31' }, status: pick(statuses), percent: below(101), summary: pick(reasons) }],
    ...(below(3) > 0 && { evidence: [{ id: `evidencia-${index + 1}`, title: `Informe de avance sobre ${pick(matters)}`, url: `https://documentos.example/${number}/${index + 1}.pdf`, date: '2026-04-15' }] }),
  }));
  return {
    id: `compromiso-${number}`, number, plan: 'plan', title: title(random), summary: reasons.join(' '), problem: pick(reasons), lead: { organization: `organismo-${1 + below(30)}` },
    supporting: [{ organization: `organismo-${1 + below(30)}` }], themes: [pick(themes)], sdgs: [1 + below(17), 1 + below(17)].filter((goal, index, goals) => goals.indexOf(goal) === index),
    regions: [pick(regions)], raisedBy: [pick(sectors)], start: '2026-01-01', end: `2027-${pad(1 + below(12))}-28`, milestones,
  };
}

/** Commitments of five milestones each. */
export function commitments(count) {
  const random = dice(1);
  return Array.from({ length: count }, (_, index) => commitment(index + 1, random));
}

/** Meetings over twenty-four months, as many in each. */
export function meetings(count) {
  const random = dice(2);
  return Array.from({ length: count }, (_, index) => {
    const month = index % 24;
    const day = `${2026 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(1 + random.below(28))}`;
    const hour = 9 + random.below(8);
    return {
      id: `reunion-${index + 1}`, title: `Sesión ${index + 1} de la mesa sobre ${random.pick(matters)}`, kind: random.pick(['forum', 'workshop', 'working-group']), start: `${day}T${pad(hour)}:00`, end: `${day}T${pad(hour + 2)}:00`,
      access: random.pick(['open', 'internal']), mode: 'hybrid', plan: 'plan', place: { name: 'Sala inventada', region: random.pick(regions) }, theme: random.pick(themes),
    };
  });
}

/** Proposals of one consultation, the newest first. */
export function proposals(count) {
  const random = dice(3);
  const { below, pick } = random;
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const submitted = new Date(Date.UTC(2026, 0, 2 + Math.floor((number * 120) / count))).toISOString().slice(0, 10);
    const isAnswered = below(2) === 0;
    return {
      id: `MED-2026-${pad(number, 6)}`, consultation: 'consulta', title: title(random), problem: `${pick(reasons)} ${pick(reasons)}`, change: `Que ${pick(matters)} se publiquen ${pick(scopes)}.`,
      theme: pick(themes), region: pick(regions), sector: pick(sectors), submitted, support: below(400), status: isAnswered ? 'answered' : 'published',
      ...(isAnswered && { reply: { date: '2026-05-20', decision: pick(['accepted', 'partly', 'not-accepted', 'already-done']), reasons: `${pick(reasons)} ${pick(reasons)}` } }),
    };
  });
}

const consultation = (list) => ({ id: 'consulta', title: 'Consulta inventada sobre el plan', plan: 'plan', status: 'open', start: '2026-01-01', end: '2026-12-31', moderation: 'after-publication', figures: consultationFigures(list, new Set()) });

/** A feed with its proposals in it, where a widget has them all at once. */
export function feedWith({ commitments: some = 0, meetings: sessions = 0, proposals: ideas = 0 }) {
  const list = proposals(ideas);
  return { ...emptyFeed(), commitments: commitments(some), meetings: meetings(sessions), consultations: ideas ? [consultation(list)] : [], proposals: list };
}

/**
 * A feed with its proposals in pages and their search index beside it, as `mga build` publishes many.
 * @returns {{files: Map<string, string>, firstPage: string}} texts by path from the folder of the feed, which is `feed.json`; the page with the newest proposals
 */
export function pagedFeed(count) {
  const list = proposals(count);
  const { files, reference } = proposalPages(list, 'proposals/');
  const feed = { ...emptyFeed(), commitments: [], meetings: [], consultations: [consultation(list)], proposals: { ...reference, index: 'proposals/index/' } };
  const all = new Map([['feed.json', JSON.stringify(feed)]]);
  for (const [path, text] of files) all.set(`proposals/${path}`, text);
  for (const [path, text] of buildProposalIndex(list)) all.set(`proposals/index/${path}`, text);
  return { files: all, firstPage: reference.href };
}
