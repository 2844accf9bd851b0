import { flexibleDate, identifier, line, text, url, whole } from '../readers.js';
import { optional, required, table } from '../table.js';
import { stageKind } from '../words.js';

export const plans = table({
  name: 'plans',
  spanish: 'planes',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    title: required('título', line),
    number: optional('número', whole(1, 1000)),
    summary: optional('resumen', text),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    delivery: optional('entrega', flexibleDate),
    url: optional('enlace', url),
  },
});

export const stages = table({
  name: 'stages',
  spanish: 'etapas',
  columns: {
    plan: required('plan', identifier),
    id: required('identificador', identifier),
    name: required('nombre', line),
    kind: optional('tipo', stageKind),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    description: optional('descripción', text),
  },
});

export const themes = table({
  name: 'themes',
  spanish: 'temas',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    name: required('nombre', line),
    description: optional('descripción', text),
    policyArea: optional('área de política', line),
  },
});
