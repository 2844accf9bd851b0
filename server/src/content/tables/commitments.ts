import { criterion, flexibleDate, identifier, instant, line, list, text, url, whole } from '../readers.js';
import { optional, required, table } from '../table.js';
import { ogpValue } from '../words.js';

export const commitments = table({
  name: 'commitments',
  spanish: 'compromisos',
  unique: 'id',
  columns: {
    id: { ...required('identificador', identifier), otherwise: 'ogpId' },
    title: required('título', line),
    ogpId: optional('identificador ogp', line),
    plan: optional('plan', identifier),
    number: optional('número', whole(1, 10_000)),
    summary: optional('resumen', text),
    problem: optional('problema', text),
    objective: optional('objetivo', text),
    type: optional('tipo', line),
    themes: optional('temas', list(identifier)),
    sdgs: optional('ods', list(whole(1, 17))),
    regions: optional('regiones', list(identifier)),
    raisedBy: optional('levantado por', list(identifier)),
    ogpValues: optional('valores ogp', list(ogpValue)),
    lead: optional('responsable', line),
    supporting: optional('colaboran', list(line)),
    officials: optional('funcionarios', list(line)),
    userImpact: optional('impacto en usuarios', criterion),
    diverseTypes: optional('diversidad de tipos', criterion),
    measurable: optional('medible', criterion),
    ogpValue: optional('valor ogp', criterion),
    fiveSectors: optional('cinco actores', criterion),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    withdrawn: optional('retirado', text),
    previous: optional('anterior', line),
    proposals: optional('propuestas', list(identifier)),
    updated: optional('actualizado', instant),
    url: optional('enlace', url),
  },
});

export const milestones = table({
  name: 'milestones',
  spanish: 'hitos',
  unique: 'id',
  columns: {
    commitment: required('compromiso', identifier),
    id: required('identificador', identifier),
    title: required('título', line),
    description: optional('descripción', text),
    deliverable: optional('producto', line),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    responsible: optional('responsables', list(line)),
  },
});
