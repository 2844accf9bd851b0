import type { Consultation, EditedField, IrmStatus, Reply, ShownStatus } from 'mga-widgets/domain';
import type { ChangeWords } from './changes.js';
import { localTimeText } from './local-times.js';

const when = (written: string): string => localTimeText(written, 'es');

const status: Record<ShownStatus | IrmStatus, string> = {
  'not-reported': 'sin información', 'not-started': 'no iniciado', limited: 'avance limitado', substantial: 'avance sustancial', complete: 'completo', 'no-evidence': 'sin evidencia',
};

const field: Record<EditedField, string> = {
  title: 'el título', summary: 'el resumen', problem: 'el problema', objective: 'el objetivo', lead: 'la institución responsable', supporting: 'las instituciones de apoyo', start: 'el inicio',
};

const decision: Record<Reply['decision'], string> = {
  accepted: 'acogida', partly: 'acogida en parte', 'not-accepted': 'no acogida', 'already-done': 'ya se hace', 'out-of-scope': 'fuera del alcance', duplicate: 'repetida',
};

const consultationStatus: Record<NonNullable<Consultation['status']>, string> = {
  planned: 'anunciada', open: 'abierta', 'closed-analysing': 'cerrada y en análisis', 'closed-reported': 'cerrada y con su informe', 'not-going-forward': 'suspendida',
};

export const es: ChangeWords = {
  subject: { publications: 'Planes y boletines', commitments: 'Compromisos', meetings: 'Reuniones, actas y acuerdos', participation: 'Consultas y propuestas' },
  happened: {
    'plan-added': () => 'plan nuevo',
    'plan-removed': () => 'el plan ya no está',
    'bulletin-added': () => 'boletín nuevo',
    'bulletin-removed': () => 'el boletín ya no está',
    'commitment-added': () => 'compromiso nuevo',
    'commitment-removed': () => 'el compromiso ya no está en los datos',
    'commitment-withdrawn': ({ reason }) => `se retiró del plan. ${reason}`.trim(),
    'commitment-restored': () => 'vuelve al plan',
    'commitment-edited': ({ fields }) => `cambió ${new Intl.ListFormat('es').format(fields.map((name) => field[name]))}`,
    'milestone-added': () => 'hito nuevo',
    'milestone-removed': () => 'el hito ya no está',
    'status-changed': ({ from, to }) => `pasó de ${status[from]} a ${status[to]}`,
    'due-changed': ({ from, to }) => (to === undefined ? `ya no tiene plazo (era ${when(from!)})` : from === undefined ? `su plazo es ${when(to)}` : `su plazo pasó de ${when(from)} a ${when(to)}`),
    'progress-reported': ({ report }) => `informe de avance${report.period.label ? ` (${report.period.label})` : ''}: ${status[report.status]}${report.percent === undefined ? '' : `, ${report.percent} %`}`,
    'evidence-added': ({ document }) => `evidencia nueva, «${document.title}»`,
    'evidence-removed': ({ document }) => `se quitó la evidencia «${document.title}»`,
    'irm-assessed': ({ assessment }) => `evaluación del IRM${assessment.status ? `: ${status[assessment.status]}` : ''}`,
    'meeting-added': ({ start }) => `reunión nueva, ${when(start)}`,
    'meeting-removed': ({ start }) => `la reunión del ${when(start)} ya no está`,
    'meeting-cancelled': ({ start, reason }) => `se suspendió la reunión del ${when(start)}${reason ? `. ${reason}` : ''}`,
    'meeting-moved': ({ from, to, reason }) => `se cambió del ${when(from)} al ${when(to)}${reason ? `. ${reason}` : ''}`,
    'minutes-published': ({ draft }) => (draft ? 'se publicó el acta, en borrador' : 'se publicó el acta'),
    'minutes-approved': () => 'el acta es definitiva',
    'agreement-added': () => 'acuerdo nuevo',
    'agreement-removed': () => 'el acuerdo ya no está en el acta',
    'agreement-updated': ({ update }) => [{ done: 'se cumplió', dropped: 'se descartó', open: 'sigue pendiente' }[update.status], update.note].filter(Boolean).join('. '),
    'consultation-added': () => 'consulta nueva',
    'consultation-status-changed': ({ status: to }) => `la consulta está ${consultationStatus[to]}`,
    'proposal-added': () => 'propuesta nueva',
    'proposal-removed': () => 'la propuesta ya no está',
    'reply-given': ({ reply }) => `recibió respuesta: ${decision[reply.decision]}`,
    'reply-changed': ({ reply }) => `cambió su respuesta: ${decision[reply.decision]}`,
  },
  none: 'No hay diferencias que importen a las personas.',
  total: (count) => (count === 1 ? '1 cambio' : `${count} cambios`),
  uncompared: (collections) => `No se compara lo que está en páginas aparte: ${collections.join(', ')}.`,
};
