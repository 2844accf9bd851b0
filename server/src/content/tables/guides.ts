import { decimal, identifier, line, list, text, whole, yesOrNo } from '../readers.js';
import { optional, required, table } from '../table.js';

export const workshopGuides = table({
  name: 'workshop-guides',
  spanish: 'talleres tipo',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    title: required('título', line),
    purpose: optional('propósito', text),
    groupSizeMin: optional('mínimo de personas', whole(1, 1000)),
    groupSizeMax: optional('máximo de personas', whole(1, 1000)),
    tableSize: optional('personas por mesa', whole(1, 100)),
    roles: optional('roles', list(text)),
    rules: optional('reglas', list(text)),
    materials: optional('materiales', list(line)),
    accessibility: optional('accesibilidad', list(text)),
    recording: optional('registro', list(text)),
    evaluation: optional('evaluación', list(text)),
  },
});

export const guideSteps = table({
  name: 'guide-steps',
  spanish: 'pasos del taller',
  columns: {
    guide: required('taller tipo', identifier),
    id: required('identificador', identifier),
    title: required('título', line),
    minutes: optional('minutos', decimal(0)),
    minutesMin: optional('minutos como mínimo', decimal(0)),
    minutesPerPerson: optional('minutos por persona', decimal(0)),
    optional: optional('se puede omitir', yesOrNo),
    instructions: optional('instrucciones', list(text)),
    materials: optional('materiales', list(line)),
  },
});
