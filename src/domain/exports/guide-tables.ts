import type { GuideStep, WorkshopGuide } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { blockCells, itemCells } from './export-words.js';

const guide = columnsOf<WorkshopGuide, WorkshopGuide>('WorkshopGuide', (item) => item);

export const workshopGuides = exportTable({
  name: 'workshop-guides',
  spanish: 'talleres tipo',
  collections: ['workshopGuides'],
  items: (feed) => feed.workshopGuides,
  columns: [
    guide('id', 'identificador'),
    guide('title', 'título'),
    guide('purpose', 'propósito'),
    guide('groupSizeMin', 'mínimo de personas'),
    guide('groupSizeMax', 'máximo de personas'),
    guide('tableSize', 'personas por mesa'),
    guide('roles', 'roles', ({ roles }) => itemCells(roles)),
    guide('rules', 'reglas', ({ rules }) => itemCells(rules)),
    guide('materials', 'materiales'),
    guide('accessibility', 'accesibilidad', ({ accessibility }) => blockCells(accessibility)),
    guide('recording', 'registro', ({ recording }) => blockCells(recording)),
    guide('evaluation', 'evaluación', ({ evaluation }) => blockCells(evaluation)),
  ],
});

interface StepOfGuide {
  guide: WorkshopGuide;
  step: GuideStep;
}

const step = columnsOf<StepOfGuide, GuideStep>('GuideStep', (item) => item.step);

export const guideSteps = exportTable({
  name: 'guide-steps',
  spanish: 'pasos del taller',
  collections: ['workshopGuides'],
  items: (feed) => feed.workshopGuides.flatMap((each) => (each.steps ?? []).map((step): StepOfGuide => ({ guide: each, step }))),
  columns: [
    columnFrom<StepOfGuide>('guide', 'taller tipo', 'WorkshopGuide.id', (item) => item.guide.id),
    step('id', 'identificador'),
    step('title', 'título'),
    step('minutes', 'minutos'),
    step('minutesMin', 'minutos como mínimo'),
    step('minutesPerPerson', 'minutos por persona'),
    step('optional', 'se puede omitir'),
    step('instructions', 'instrucciones', ({ blocks }) => blockCells(blocks), 'GuideStep.blocks'),
    step('materials', 'materiales'),
  ],
});
