import type { Commitment, Feed, Indicator, Milestone, Plan, Stage, Theme } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { criterionCell, partyCell, partyCells, personCell } from './export-words.js';

const plan = columnsOf<Plan, Plan>('Plan', (item) => item);
const theme = columnsOf<Theme, Theme>('Theme', (item) => item);
const commitment = columnsOf<Commitment, Commitment>('Commitment', (item) => item);
const criterion = (name: keyof NonNullable<Commitment['criteria']>, spanish: string) => commitment(name, spanish, ({ criteria }) => criterionCell(criteria?.[name]), `Criteria.${name}`);

export const plans = exportTable({
  name: 'plans',
  spanish: 'planes',
  collections: ['plans'],
  items: (feed) => feed.plans,
  columns: [
    plan('id', 'identificador'),
    plan('title', 'título'),
    plan('number', 'número'),
    plan('summary', 'resumen'),
    plan('start', 'inicio'),
    plan('end', 'término'),
    plan('delivery', 'entrega'),
    plan('url', 'enlace'),
  ],
});

interface StageOfPlan {
  plan: Plan;
  stage: Stage;
}

const stage = columnsOf<StageOfPlan, Stage>('Stage', (item) => item.stage);

export const stages = exportTable({
  name: 'stages',
  spanish: 'etapas',
  collections: ['plans'],
  items: (feed) => feed.plans.flatMap((each) => (each.stages ?? []).map((stage): StageOfPlan => ({ plan: each, stage }))),
  columns: [
    columnFrom<StageOfPlan>('plan', 'plan', 'Plan.id', (item) => item.plan.id),
    stage('id', 'identificador'),
    stage('name', 'nombre'),
    stage('kind', 'tipo'),
    stage('start', 'inicio'),
    stage('end', 'término'),
    stage('description', 'descripción'),
  ],
});

export const themes = exportTable({
  name: 'themes',
  spanish: 'temas',
  collections: ['themes'],
  items: (feed) => feed.themes,
  columns: [theme('id', 'identificador'), theme('name', 'nombre'), theme('description', 'descripción'), theme('policyArea', 'área de política')],
});

export const commitments = exportTable({
  name: 'commitments',
  spanish: 'compromisos',
  collections: ['commitments'],
  items: (feed) => feed.commitments,
  columns: [
    commitment('id', 'identificador'),
    commitment('title', 'título'),
    commitment('ogpId', 'identificador ogp'),
    commitment('plan', 'plan'),
    commitment('number', 'número'),
    commitment('summary', 'resumen'),
    commitment('problem', 'problema'),
    commitment('objective', 'objetivo'),
    commitment('type', 'tipo'),
    commitment('themes', 'temas'),
    commitment('sdgs', 'ods'),
    commitment('regions', 'regiones'),
    commitment('raisedBy', 'levantado por'),
    commitment('ogpValues', 'valores ogp'),
    commitment('lead', 'responsable', ({ lead }) => partyCell(lead)),
    commitment('supporting', 'colaboran', ({ supporting }) => partyCells(supporting)),
    commitment('officials', 'funcionarios', ({ officials = [] }) => officials.map((person) => personCell(person)!)),
    criterion('userImpact', 'impacto en usuarios'),
    criterion('diverseTypes', 'diversidad de tipos'),
    criterion('measurable', 'medible'),
    criterion('ogpValue', 'valor ogp'),
    criterion('fiveSectors', 'cinco actores'),
    commitment('start', 'inicio'),
    commitment('end', 'término'),
    commitment('withdrawn', 'retirado'),
    commitment('previous', 'anterior'),
    commitment('proposals', 'propuestas'),
    commitment('updated', 'actualizado'),
    commitment('url', 'enlace'),
  ],
});

/** A milestone with the commitment it is a step of. */
export interface MilestoneOfCommitment {
  commitment: Commitment;
  milestone: Milestone;
}

/** Every milestone, in the order of the commitments. */
export const milestonesOf = (feed: Feed): MilestoneOfCommitment[] => feed.commitments.flatMap((commitment) => (commitment.milestones ?? []).map((milestone) => ({ commitment, milestone })));

const milestone = columnsOf<MilestoneOfCommitment, Milestone>('Milestone', (item) => item.milestone);

export const milestones = exportTable({
  name: 'milestones',
  spanish: 'hitos',
  collections: ['commitments'],
  items: milestonesOf,
  columns: [
    columnFrom<MilestoneOfCommitment>('commitment', 'compromiso', 'Commitment.id', (item) => item.commitment.id),
    milestone('id', 'identificador'),
    milestone('title', 'título'),
    milestone('description', 'descripción'),
    milestone('deliverable', 'producto'),
    milestone('start', 'inicio'),
    milestone('end', 'término'),
    milestone('responsible', 'responsables', ({ responsible }) => partyCells(responsible)),
  ],
});

interface OwnedIndicator {
  commitment: Commitment;
  milestone?: Milestone;
  indicator: Indicator;
}

const indicator = columnsOf<OwnedIndicator, Indicator>('Indicator', (item) => item.indicator);

export const indicators = exportTable({
  name: 'indicators',
  spanish: 'indicadores',
  collections: ['commitments'],
  *items(feed): Generator<OwnedIndicator> {
    for (const commitment of feed.commitments) {
      for (const each of commitment.indicators ?? []) yield { commitment, indicator: each };
      for (const milestone of commitment.milestones ?? []) for (const each of milestone.indicators ?? []) yield { commitment, milestone, indicator: each };
    }
  },
  columns: [
    columnFrom<OwnedIndicator>('commitment', 'compromiso', 'Commitment.id', (item) => item.commitment.id),
    columnFrom<OwnedIndicator>('milestone', 'hito', 'Milestone.id', (item) => item.milestone?.id),
    indicator('id', 'identificador'),
    indicator('name', 'nombre'),
    indicator('baseline', 'línea base'),
    indicator('target', 'meta'),
    indicator('due', 'plazo'),
    indicator('source', 'fuente'),
    indicator('url', 'enlace'),
  ],
});
