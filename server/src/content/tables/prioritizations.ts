import { decimal, flexibleDate, identifier, line, list, text, url, whole } from '../readers.js';
import { optional, required, table } from '../table.js';
import { roundStatus } from '../words.js';

export const prioritizations = table({
  name: 'prioritizations',
  spanish: 'priorizaciones',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    title: required('título', line),
    plan: optional('plan', identifier),
    status: optional('estado', roundStatus),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    themes: optional('temas', list(identifier)),
    selected: optional('se acogen', whole(1, 1000)),
    scaleMin: optional('puntaje mínimo', decimal()),
    scaleMax: optional('puntaje máximo', decimal()),
    minimumVoters: optional('mínimo de personas', whole(1, 1_000_000)),
    method: optional('método', text),
    reportTitle: optional('título del informe', line),
    reportUrl: optional('enlace del informe', url),
    reportDate: optional('fecha del informe', flexibleDate),
    url: optional('enlace', url),
  },
});

export const criteria = table({
  name: 'criteria',
  spanish: 'criterios',
  columns: {
    prioritization: required('priorización', identifier),
    id: required('identificador', identifier),
    name: required('nombre', line),
    description: optional('descripción', text),
    weight: required('peso', decimal(0)),
  },
});

export const scores = table({
  name: 'scores',
  spanish: 'puntajes',
  columns: {
    prioritization: required('priorización', identifier),
    theme: required('tema', identifier),
    criterion: required('criterio', identifier),
    sector: optional('sector', identifier),
    value: optional('puntaje', decimal()),
    voters: optional('personas', whole(0)),
    fewerThan: optional('menos de', whole(1)),
  },
});
