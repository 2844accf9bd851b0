import { formatFolio } from '../../src/domain/folio.js';
import type { MailQueue, OwedReplies, QueueChoice, ReplyTemplate, SheetReport, StaffProposal, StaffSession } from '../../src/domain/generated/staff.js';

/** Day on which the pretend server lives. */
export const staffToday = '2026-06-15';

/** Folio of the pretend proposal of that number. */
export const staffFolio = (number: number): string => formatFolio('MGA', 2026, number);

/** Who can sign in at the pretend server, by their token. */
export const staffMembers: Readonly<Record<string, StaffSession>> = {
  'token-coordinacion': { name: 'Coordinación de prueba', role: 'coordinator', email: 'coordinacion@mesa.example', digest: false, mail: true, expiresAt: '2026-06-15T23:00:00Z' },
  'token-salud': { name: 'Oficina de Partes', role: 'official', organization: { id: 'salud', name: 'Ministerio de Ejemplo A' }, email: 'partes@salud.example', digest: true, mail: true, expiresAt: '2026-06-15T23:00:00Z' },
  'token-aguas': { name: 'Unidad de Participación', role: 'official', organization: { id: 'aguas', name: 'Servicio de Ejemplo B' }, digest: false, mail: true, expiresAt: '2026-06-15T23:00:00Z' },
};

export const staffChoices: Readonly<Record<'consultations' | 'organizations' | 'themes' | 'commitments' | 'regions' | 'sectors', QueueChoice[]>> = {
  consultations: [{ id: 'plan-6', name: 'Consulta del sexto plan de acción' }, { id: 'autodiagnostico', name: 'Autodiagnóstico de la Mesa' }],
  organizations: [{ id: 'salud', name: 'Ministerio de Ejemplo A' }, { id: 'aguas', name: 'Servicio de Ejemplo B' }],
  themes: [{ id: 'salud', name: 'Salud' }, { id: 'agua', name: 'Agua' }],
  commitments: [{ id: 'agenda', name: 'Agenda pública de horas' }, { id: 'portal', name: 'Portal de datos de calidad del agua' }],
  regions: [{ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-ML', name: 'Maule' }],
  sectors: [{ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' }],
};

/** A proposal that waits for its reply; `given` says what is otherwise. */
export function aStaffProposal(number: number, given: Partial<StaffProposal> = {}): StaffProposal {
  const content = given.content ?? { title: 'Horas médicas que se puedan pedir sin viajar', problem: 'En las comunas rurales hay que viajar para pedir hora.', change: 'Que cada consultorio entregue sus horas también por teléfono.', sector: 'ciudadania' };
  return {
    folio: staffFolio(number),
    version: 2,
    consultation: 'plan-6',
    title: content.title,
    excerpt: content.problem?.slice(0, 240) ?? '',
    state: 'pending',
    submitted: '2026-06-01',
    waitingDays: 10,
    overdue: false,
    replyBy: '2026-06-30',
    channel: 'online',
    flags: [],
    hasEmail: true,
    content,
    receivedAt: '2026-06-01T15:20:00Z',
    similar: [],
    events: [{ at: '2026-06-01T15:20:00Z', kind: 'received', actor: 'author' }, { at: '2026-06-02T13:00:00Z', kind: 'published', actor: 'staff', by: 'Coordinación de prueba' }],
    mail: [],
    actions: ['reply', 'assign', 'retire'],
    ...given,
  };
}

const salud = { organization: { id: 'salud', name: 'Ministerio de Ejemplo A' }, since: '2026-06-03' };

/** A few proposals of every kind, oldest first. */
export function someStaffProposals(): StaffProposal[] {
  const schedule = { title: 'Que se sepa a qué hora atiende la posta rural', problem: 'La posta abre cuando llega el equipo y nadie lo sabe antes.\nSe pierde el día.', affected: 'Personas mayores de zonas rurales.', change: 'Un calendario de rondas publicado cada mes.', indicator: 'Rondas anunciadas con una semana', baseline: '2 de 10', target: '9 de 10', targetDate: '2027-12', ogpValues: ['transparency' as const], sdgs: [3], theme: 'salud', region: 'CL-ML', institution: { organization: 'salud' }, sector: 'ciudadania' };
  const water = { title: 'Publicar la calidad del agua potable rural', problem: 'No se conocen las mediciones de los comités de agua.', change: 'Un portal con las mediciones de cada comité.', theme: 'agua', region: 'CL-AP', sector: 'academia' };
  return [
    aStaffProposal(101, { content: schedule, title: schedule.title, excerpt: schedule.problem, submitted: '2026-05-04', waitingDays: 27, replyBy: '2026-06-10', overdue: true, assigned: salud, addressedTo: { organization: 'salud' }, theme: 'salud', region: 'CL-ML', author: 'Nombre de ejemplo', similar: [{ folio: staffFolio(102), version: 2, title: 'Horas médicas que se puedan pedir sin viajar', state: 'pending', own: true }, { folio: staffFolio(107), version: 4, title: 'Horas médicas por teléfono', state: 'answered', own: true }] }),
    aStaffProposal(102, { assigned: salud, theme: 'salud', similar: [{ folio: staffFolio(101), version: 2, title: schedule.title, state: 'pending', own: true }] }),
    aStaffProposal(103, { content: water, title: water.title, excerpt: water.problem, theme: 'agua', region: 'CL-AP', sector: 'academia', submitted: '2026-06-08', waitingDays: 5, hasEmail: false, channel: 'in-person', meeting: 'taller-arica' }),
    aStaffProposal(104, {
      content: { title: 'Presupuesto de riego por comuna', problem: 'No se publica.', change: 'Publicarlo.', sector: 'ciudadania' }, title: 'Presupuesto de riego por comuna', excerpt: 'No se publica.', state: 'drafted', waitingDays: 4, submitted: '2026-06-09',
      assigned: { organization: { id: 'aguas', name: 'Servicio de Ejemplo B' }, since: '2026-06-10' },
      draft: { version: 3, draft: { decision: 'partly', reasons: 'El presupuesto se publica por región.' }, updatedAt: '2026-06-12T14:03:00Z', updatedBy: 'Unidad de Participación' },
    }),
    aStaffProposal(105, { content: { title: 'asdf asdf', problem: 'asdf', change: 'asdf', sector: 'ciudadania' }, title: 'asdf asdf', excerpt: 'asdf', state: 'moderation', waitingDays: undefined, replyBy: undefined, submitted: '2026-06-14', version: 1, flags: [{ flag: 'machine-made', detail: 'Se repiten las mismas letras.' }, { flag: 'no-description' }], events: [{ at: '2026-06-14T15:20:00Z', kind: 'received', actor: 'author' }], actions: ['publish', 'retire', 'assign'] }),
    aStaffProposal(106, { content: { title: 'Horas médicas sin viajar', problem: 'Hay que viajar para pedir hora.', change: 'Pedirla por teléfono.', sector: 'ciudadania' }, title: 'Horas médicas sin viajar', excerpt: 'Hay que viajar para pedir hora.', state: 'moderation', waitingDays: undefined, replyBy: undefined, submitted: '2026-06-14', version: 1, flags: [{ flag: 'duplicate', detail: staffFolio(102) }], events: [{ at: '2026-06-14T16:20:00Z', kind: 'received', actor: 'author' }], actions: ['publish', 'retire', 'assign'] }),
    aStaffProposal(107, { content: { title: 'Horas médicas por teléfono', problem: 'No hay horas.', change: 'Que haya.', sector: 'ciudadania' }, title: 'Horas médicas por teléfono', excerpt: 'No hay horas.', state: 'answered', decision: 'accepted', version: 4, submitted: '2026-05-04', waitingDays: 12, assigned: salud, reply: { date: '2026-05-22', decision: 'accepted', reasons: 'Se incorporó al compromiso de horas.', organization: { organization: 'salud' }, commitment: 'agenda' }, mail: [{ id: 'm1', kind: 'reply', folio: staffFolio(107), state: 'sent', attempts: 1, createdAt: '2026-05-22T14:00:00Z', sentAt: '2026-05-22T14:01:00Z' }] }),
  ];
}

export function someTemplates(): ReplyTemplate[] {
  return [
    { id: 't1', version: 1, title: 'Se incorpora al plan', decision: 'accepted', reasons: 'Su propuesta «{title}» (folio {folio}) se incorpora al borrador del plan.', mayChange: false },
    { id: 't2', version: 1, organization: { id: 'salud', name: 'Ministerio de Ejemplo A' }, title: 'Fuera de competencia', decision: 'out-of-scope', reasons: 'Lo que propone en el folio {folio} corresponde a otra institución.', mayChange: true },
  ];
}

export function someOwedReplies(): OwedReplies {
  const waits = { upTo5: 1, upTo10: 1, upTo20: 0, more: 1 };
  return {
    today: staffToday,
    organizations: [
      { organization: { id: 'salud', name: 'Ministerio de Ejemplo A' }, pending: 2, drafted: 0, overdue: 1, answered: 1, oldest: { folio: staffFolio(101), since: '2026-05-04', days: 27 }, waits: { upTo5: 0, upTo10: 1, upTo20: 0, more: 1 } },
      { pending: 1, drafted: 0, overdue: 0, answered: 0, oldest: { folio: staffFolio(103), since: '2026-06-08', days: 5 }, waits: { upTo5: 1, upTo10: 0, upTo20: 0, more: 0 } },
      { organization: { id: 'aguas', name: 'Servicio de Ejemplo B' }, pending: 1, drafted: 1, overdue: 0, answered: 0, oldest: { folio: staffFolio(104), since: '2026-06-09', days: 4 }, waits: { upTo5: 1, upTo10: 0, upTo20: 0, more: 0 } },
    ],
    total: { pending: 4, drafted: 1, overdue: 1, answered: 1, oldest: { folio: staffFolio(101), since: '2026-05-04', days: 27 }, waits },
    moderation: 2,
  };
}

export function someMail(): MailQueue {
  return {
    sends: true,
    counts: { waiting: 1, 'handing-over': 0, sent: 12, refused: 1, 'given-up': 0, 'not-needed': 2, uncertain: 1, held: 0 },
    items: [
      { id: 'm2', kind: 'reply', folio: staffFolio(101), title: 'Que se sepa a qué hora atiende la posta rural', state: 'uncertain', attempts: 1, createdAt: '2026-06-14T14:00:00Z', problem: 'interrupted' },
      { id: 'm3', kind: 'reply', folio: staffFolio(102), title: 'Horas médicas que se puedan pedir sin viajar', state: 'refused', attempts: 1, createdAt: '2026-06-14T15:00:00Z', problem: 'recipient-refused' },
      { id: 'm4', kind: 'digest', state: 'waiting', attempts: 2, createdAt: '2026-06-15T11:00:00Z', nextAttemptAt: '2026-06-15T15:00:00Z', problem: 'unreachable' },
    ],
  };
}

export function aSheetReport(): SheetReport {
  return { applied: false, rows: 3, replies: 2, unchanged: 0, empty: 1, errors: 0, findings: [] };
}
