import type { Localized } from './messages.js';

const commitments = (count: number): string => (count === 1 ? '1 compromiso' : `${count} compromisos`);
const commitmentsInEnglish = (count: number): string => (count === 1 ? '1 commitment' : `${count} commitments`);

const es = {
  title: 'Objetivos de Desarrollo Sostenible',
  /** Official short names, 1 to 17 (United Nations, Spanish edition of the 2030 Agenda's communication materials). */
  names: [
    'Fin de la pobreza', 'Hambre cero', 'Salud y bienestar', 'Educación de calidad', 'Igualdad de género', 'Agua limpia y saneamiento',
    'Energía asequible y no contaminante', 'Trabajo decente y crecimiento económico', 'Industria, innovación e infraestructura',
    'Reducción de las desigualdades', 'Ciudades y comunidades sostenibles', 'Producción y consumo responsables', 'Acción por el clima',
    'Vida submarina', 'Vida de ecosistemas terrestres', 'Paz, justicia e instituciones sólidas', 'Alianzas para lograr los objetivos',
  ] as readonly string[],
  goal: (goal: number) => `ODS ${goal}`,
  goals: 'ODS y sus compromisos',
  hint: 'Elija un objetivo para ver sus compromisos.',
  covered: (covered: string) => `${covered} de 17`,
  coveredLabel: (covered: number): string => (covered === 1 ? 'objetivo con compromisos' : 'objetivos con compromisos'),
  noData: 'Sin información',
  noDataLabel: 'Ningún compromiso indica a qué ODS contribuye. No es lo mismo que cero: no se sabe.',
  target: { least: (count: string) => `Meta: al menos ${count} por plan`, most: (count: string) => `Meta: a lo más ${count} por plan`, between: (min: string, max: string) => `Meta: de ${min} a ${max} por plan` },
  verdict: { met: 'Se cumple', notMet: 'No se cumple', noData: 'Sin información' },
  notOnePlan: 'La meta es de cada plan completo, así que aquí no se compara.',
  source: 'Origen de la meta',
  howComputed: 'Cómo se calcula',
  definition: 'Un objetivo está cubierto si al menos un compromiso dice que contribuye a él. Un compromiso cuenta una vez en cada objetivo que indica. No se cuentan los compromisos retirados.',
  counted: (count: number) => (count === 1 ? 'Se consideró 1 compromiso.' : `Se consideraron ${count} compromisos.`),
  unstated: (count: number) => (count === 1 ? '1 compromiso no indica ODS.' : `${count} compromisos no indican ODS.`),
  withdrawn: (count: number) => (count === 1 ? '1 compromiso retirado no se cuenta.' : `${count} compromisos retirados no se cuentan.`),
  commitments,
  uncovered: 'Sin compromisos',
  uncoveredSentence: 'Ningún compromiso dice que contribuye a este objetivo.',
  unknownSentence: 'Ningún compromiso indica sus ODS, así que no se sabe si alguno contribuye a este.',
  lead: 'Responsable',
  matrix: 'Compromisos por objetivo',
  commitment: 'Compromiso',
  statesNone: 'Indica que no contribuye a ninguno',
  statesNothing: 'No indica ODS',
  chartColumn: 'Compromisos',
  none: 'Los datos no tienen compromisos.',
  noneInScope: 'Los datos no tienen compromisos de lo que este recuadro muestra.',
};

const en: typeof es = {
  title: 'Sustainable Development Goals',
  names: [
    'No poverty', 'Zero hunger', 'Good health and well-being', 'Quality education', 'Gender equality', 'Clean water and sanitation',
    'Affordable and clean energy', 'Decent work and economic growth', 'Industry, innovation and infrastructure', 'Reduced inequalities',
    'Sustainable cities and communities', 'Responsible consumption and production', 'Climate action', 'Life below water', 'Life on land',
    'Peace, justice and strong institutions', 'Partnerships for the goals',
  ],
  goal: (goal) => `SDG ${goal}`,
  goals: 'SDGs and their commitments',
  hint: 'Choose a goal to see its commitments.',
  covered: (covered) => `${covered} of 17`,
  coveredLabel: (covered) => (covered === 1 ? 'goal with commitments' : 'goals with commitments'),
  noData: 'No information',
  noDataLabel: 'No commitment states which SDGs it contributes to. That is not zero: it is not known.',
  target: { least: (count) => `Target: at least ${count} per plan`, most: (count) => `Target: at most ${count} per plan`, between: (min, max) => `Target: ${min} to ${max} per plan` },
  verdict: { met: 'Met', notMet: 'Not met', noData: 'No information' },
  notOnePlan: 'The target is for each whole plan, so it is not compared here.',
  source: 'Source of the target',
  howComputed: 'How this is worked out',
  definition: 'A goal is covered if at least one commitment says that it contributes to it. A commitment counts once for each goal it states. Withdrawn commitments are not counted.',
  counted: (count) => (count === 1 ? '1 commitment was taken into account.' : `${count} commitments were taken into account.`),
  unstated: (count) => (count === 1 ? '1 commitment states no SDGs.' : `${count} commitments state no SDGs.`),
  withdrawn: (count) => (count === 1 ? '1 withdrawn commitment is not counted.' : `${count} withdrawn commitments are not counted.`),
  commitments: commitmentsInEnglish,
  uncovered: 'No commitments',
  uncoveredSentence: 'No commitment says that it contributes to this goal.',
  unknownSentence: 'No commitment states its SDGs, so it is not known whether any contributes to this one.',
  lead: 'Responsible',
  matrix: 'Commitments by goal',
  commitment: 'Commitment',
  statesNone: 'Says that it contributes to none',
  statesNothing: 'States no SDGs',
  chartColumn: 'Commitments',
  none: 'The data has no commitments.',
  noneInScope: 'The data has no commitments of what this box shows.',
};

/** Words of the coverage of the Sustainable Development Goals. */
export const sdgCoverageMessages: Localized<typeof es> = { es, en };
