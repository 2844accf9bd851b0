import { datedPeriod, day, flexibleDate, identifier, language, line, percent, sha256, text, url, whole, yesOrNo } from '../readers.js';
import { optional, required, table } from '../table.js';
import { agreementStatus, earlyResults, irmStatus, openedGovernment, potential, potentialImpact, status } from '../words.js';

export const reports = table({
  name: 'reports',
  spanish: 'informes',
  columns: {
    commitment: optional('compromiso', identifier),
    milestone: optional('hito', identifier),
    end: required('término', datedPeriod),
    status: required('estado', status),
    start: optional('inicio', datedPeriod),
    label: optional('período', line),
    percent: optional('porcentaje', percent),
    summary: optional('resumen', text),
    difficulties: optional('dificultades', text),
    published: optional('publicado', day),
  },
});

export const evidence = table({
  name: 'evidence',
  spanish: 'evidencia',
  unique: 'id',
  columns: {
    commitment: optional('compromiso', identifier),
    milestone: optional('hito', identifier),
    plan: optional('plan', identifier),
    meeting: optional('reunión', identifier),
    consultation: optional('consulta', identifier),
    id: optional('identificador', identifier),
    title: required('título', line),
    url: optional('enlace', url),
    archiveUrl: optional('enlace de la copia', url),
    type: optional('tipo', line),
    format: optional('formato', line),
    date: optional('fecha', flexibleDate),
    language: optional('idioma', language),
    publisher: optional('publica', line),
    size: optional('bytes', whole(0)),
    sha256: optional('huella sha256', sha256),
    standard: optional('estándar', whole(1, 5)),
    requirement: optional('requisito', line),
    summary: optional('resumen', text),
  },
});

export const irm = table({
  name: 'irm',
  spanish: 'evaluación irm',
  columns: {
    commitment: optional('compromiso', identifier),
    milestone: optional('hito', identifier),
    status: optional('estado', irmStatus),
    period: optional('informe', line),
    date: optional('fecha', flexibleDate),
    verifiable: optional('verificable', yesOrNo),
    openGovernmentLens: optional('lente de gobierno abierto', yesOrNo),
    promising: optional('prometedor', yesOrNo),
    potential: optional('potencial', potential),
    earlyResults: optional('primeros resultados', earlyResults),
    potentialImpact: optional('impacto potencial', potentialImpact),
    openedGovernment: optional('apertura del gobierno', openedGovernment),
    summary: optional('resumen', text),
    url: optional('enlace', url),
  },
});

export const agreementUpdates = table({
  name: 'agreement-updates',
  spanish: 'seguimiento de acuerdos',
  columns: {
    agreement: required('acuerdo', identifier),
    date: required('fecha', day),
    status: required('estado', agreementStatus),
    meeting: optional('reunión', identifier),
    note: optional('nota', text),
    evidenceTitle: optional('título de la evidencia', line),
    evidenceUrl: optional('enlace de la evidencia', url),
  },
});
