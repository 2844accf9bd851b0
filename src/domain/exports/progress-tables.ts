import type { Commitment, Consultation, Document, Feed, IrmAssessment, Measurement, Meeting, Milestone, Plan, ProgressReport } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { partyCell } from './export-words.js';

/** A commitment, or one of its milestones. */
interface Step {
  commitment: Commitment;
  milestone?: Milestone;
}

/** Each commitment followed by its milestones. */
function* stepsOf(feed: Feed): Generator<Step> {
  for (const commitment of feed.commitments) {
    yield { commitment };
    for (const milestone of commitment.milestones ?? []) yield { commitment, milestone };
  }
}

const recordOf = ({ commitment, milestone }: Step): Commitment | Milestone => milestone ?? commitment;
const commitmentOf = columnFrom<Step>('commitment', 'compromiso', 'Commitment.id', ({ commitment }) => commitment.id);
const milestoneOf = columnFrom<Step>('milestone', 'hito', 'Milestone.id', ({ milestone }) => milestone?.id);

interface ReportOfStep extends Step {
  report: ProgressReport;
}

function* reportsOf(feed: Feed): Generator<ReportOfStep> {
  for (const step of stepsOf(feed)) for (const report of recordOf(step).reports ?? []) yield { ...step, report };
}

const report = columnsOf<ReportOfStep, ProgressReport>('ProgressReport', (item) => item.report);

export const reports = exportTable({
  name: 'reports',
  spanish: 'informes',
  collections: ['commitments'],
  items: reportsOf,
  columns: [
    commitmentOf,
    milestoneOf,
    report('end', 'término', ({ period }) => period.end, 'ReportingPeriod.end'),
    report('status', 'estado'),
    report('start', 'inicio', ({ period }) => period.start, 'ReportingPeriod.start'),
    report('label', 'período', ({ period }) => period.label, 'ReportingPeriod.label'),
    report('percent', 'porcentaje'),
    report('summary', 'resumen'),
    report('difficulties', 'dificultades'),
    report('published', 'publicado'),
  ],
});

interface MeasurementOfStep extends ReportOfStep {
  measurement: Measurement;
}

const measurement = columnsOf<MeasurementOfStep, Measurement>('Measurement', (item) => item.measurement);

export const measurements = exportTable({
  name: 'measurements',
  spanish: 'mediciones',
  collections: ['commitments'],
  *items(feed): Generator<MeasurementOfStep> {
    for (const each of reportsOf(feed)) for (const measurement of each.report.measurements ?? []) yield { ...each, measurement };
  },
  columns: [
    commitmentOf,
    milestoneOf,
    columnFrom<MeasurementOfStep>('end', 'término', 'ReportingPeriod.end', (item) => item.report.period.end),
    measurement('indicator', 'indicador'),
    measurement('value', 'valor'),
  ],
});

interface AssessmentOfStep extends Step {
  assessment: IrmAssessment;
}

const assessment = columnsOf<AssessmentOfStep, IrmAssessment>('IrmAssessment', (item) => item.assessment);

export const irm = exportTable({
  name: 'irm',
  spanish: 'evaluación irm',
  collections: ['commitments'],
  *items(feed): Generator<AssessmentOfStep> {
    for (const step of stepsOf(feed)) {
      const { irm: found } = recordOf(step);
      if (found) yield { ...step, assessment: found };
    }
  },
  columns: [
    commitmentOf,
    milestoneOf,
    assessment('status', 'estado'),
    assessment('period', 'informe'),
    assessment('date', 'fecha'),
    assessment('verifiable', 'verificable'),
    assessment('openGovernmentLens', 'lente de gobierno abierto'),
    assessment('promising', 'prometedor'),
    assessment('potential', 'potencial'),
    assessment('earlyResults', 'primeros resultados'),
    assessment('potentialImpact', 'impacto potencial'),
    assessment('openedGovernment', 'apertura del gobierno'),
    assessment('summary', 'resumen'),
    assessment('url', 'enlace'),
  ],
});

/** A document and the one record it belongs to. */
interface OwnedDocument extends Partial<Step> {
  plan?: Plan;
  meeting?: Meeting;
  consultation?: Consultation;
  document: Document;
}

function* documentsOf(feed: Feed): Generator<OwnedDocument> {
  for (const step of stepsOf(feed)) for (const document of recordOf(step).evidence ?? []) yield { ...step, document };
  for (const plan of feed.plans) for (const document of plan.documents ?? []) yield { plan, document };
  for (const meeting of feed.meetings) for (const document of meeting.documents ?? []) yield { meeting, document };
  for (const consultation of feed.consultations) for (const document of consultation.documents ?? []) yield { consultation, document };
  for (const document of feed.documents) yield { document };
}

const document = columnsOf<OwnedDocument, Document>('Document', (item) => item.document);

export const evidence = exportTable({
  name: 'evidence',
  spanish: 'evidencia',
  collections: ['commitments', 'plans', 'meetings', 'consultations', 'documents'],
  items: documentsOf,
  columns: [
    columnFrom<OwnedDocument>('commitment', 'compromiso', 'Commitment.id', (item) => item.commitment?.id),
    columnFrom<OwnedDocument>('milestone', 'hito', 'Milestone.id', (item) => item.milestone?.id),
    columnFrom<OwnedDocument>('plan', 'plan', 'Document.plan', (item) => item.plan?.id ?? item.document.plan),
    columnFrom<OwnedDocument>('meeting', 'reunión', 'Meeting.id', (item) => item.meeting?.id),
    columnFrom<OwnedDocument>('consultation', 'consulta', 'Consultation.id', (item) => item.consultation?.id),
    document('id', 'identificador'),
    document('title', 'título'),
    document('url', 'enlace'),
    document('archiveUrl', 'enlace de la copia'),
    document('type', 'tipo'),
    document('format', 'formato'),
    document('date', 'fecha'),
    document('language', 'idioma'),
    document('publisher', 'publica', ({ publisher }) => partyCell(publisher)),
    document('size', 'bytes'),
    document('sha256', 'huella sha256'),
    document('standard', 'estándar'),
    document('requirement', 'requisito'),
    document('summary', 'resumen'),
  ],
});
