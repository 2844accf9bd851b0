import { day, flexibleDate, identifier, instant, line, list, text, url, whole } from '../readers.js';
import { optional, required, table } from '../table.js';
import { channel, consultationStatus, decision, moderation, ogpValue, proposalStatus } from '../words.js';

export const consultations = table({
  name: 'consultations',
  spanish: 'consultas',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    title: required('título', line),
    plan: optional('plan', identifier),
    organizer: optional('organiza', line),
    themes: optional('temas', list(identifier)),
    status: optional('estado', consultationStatus),
    statusReason: optional('motivo del estado', text),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    replyBy: optional('plazo de respuesta', flexibleDate),
    moderation: optional('moderación', moderation),
    summary: optional('resumen', text),
    reportTitle: optional('título del informe', line),
    reportUrl: optional('enlace del informe', url),
    reportDate: optional('fecha del informe', flexibleDate),
    participateUrl: optional('página para participar', url),
    url: optional('enlace', url),
  },
});

export const proposals = table({
  name: 'proposals',
  spanish: 'propuestas',
  unique: 'id',
  columns: {
    id: required('folio', identifier),
    consultation: optional('consulta', identifier),
    title: required('título', line),
    problem: optional('problema', text),
    affected: optional('a quiénes afecta', text),
    change: optional('cambio', text),
    indicator: optional('indicador', text),
    baseline: optional('línea base', line),
    target: optional('meta', line),
    targetDate: optional('plazo', flexibleDate),
    ogpValues: optional('valores ogp', list(ogpValue)),
    sdgs: optional('ods', list(whole(1, 17))),
    theme: optional('tema', identifier),
    region: optional('región', identifier),
    institution: optional('institución', line),
    sector: optional('sector', identifier),
    author: optional('autoría', line),
    submitted: required('recibida', day),
    channel: optional('canal', channel),
    meeting: optional('taller', identifier),
    support: optional('apoyos', whole(0)),
    status: optional('estado', proposalStatus),
    statusReason: optional('motivo del estado', text),
    updated: optional('actualizada', instant),
    url: optional('enlace', url),
  },
});

export const replies = table({
  name: 'replies',
  spanish: 'respuestas',
  unique: 'proposal',
  columns: {
    proposal: required('folio', identifier),
    date: required('fecha', day),
    decision: required('decisión', decision),
    reasons: required('razones', text),
    organization: optional('responde', line),
    official: optional('funcionario', line),
    commitment: optional('compromiso', identifier),
    duplicateOf: optional('repite a', identifier),
    documentTitle: optional('título del documento', line),
    documentUrl: optional('enlace del documento', url),
  },
});
