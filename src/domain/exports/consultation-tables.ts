import type { Consultation, Feed, Proposal, Reply } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { partyCell, personCell } from './export-words.js';

const consultation = columnsOf<Consultation, Consultation>('Consultation', (item) => item);
const proposal = columnsOf<Proposal, Proposal>('Proposal', (item) => item);

export const consultations = exportTable({
  name: 'consultations',
  spanish: 'consultas',
  collections: ['consultations'],
  items: (feed) => feed.consultations,
  columns: [
    consultation('id', 'identificador'),
    consultation('title', 'título'),
    consultation('plan', 'plan'),
    consultation('organizer', 'organiza', ({ organizer }) => partyCell(organizer)),
    consultation('themes', 'temas'),
    consultation('status', 'estado'),
    consultation('statusReason', 'motivo del estado'),
    consultation('start', 'inicio'),
    consultation('end', 'término'),
    consultation('replyBy', 'plazo de respuesta'),
    consultation('moderation', 'moderación'),
    consultation('summary', 'resumen'),
    consultation('reportTitle', 'título del informe', ({ report }) => report?.title, 'Document.title'),
    consultation('reportUrl', 'enlace del informe', ({ report }) => report?.url, 'Document.url'),
    consultation('reportDate', 'fecha del informe', ({ report }) => report?.date, 'Document.date'),
    consultation('participateUrl', 'página para participar'),
    consultation('url', 'enlace'),
  ],
});

export const proposals = exportTable({
  name: 'proposals',
  spanish: 'propuestas',
  collections: ['proposals'],
  items: (feed) => feed.proposals,
  columns: [
    proposal('id', 'folio'),
    proposal('consultation', 'consulta'),
    proposal('title', 'título'),
    proposal('problem', 'problema'),
    proposal('affected', 'a quiénes afecta'),
    proposal('change', 'cambio'),
    proposal('indicator', 'indicador'),
    proposal('baseline', 'línea base'),
    proposal('target', 'meta'),
    proposal('targetDate', 'plazo'),
    proposal('ogpValues', 'valores ogp'),
    proposal('sdgs', 'ods'),
    proposal('theme', 'tema'),
    proposal('region', 'región'),
    proposal('institution', 'institución', ({ institution }) => partyCell(institution)),
    proposal('sector', 'sector'),
    proposal('author', 'autoría'),
    proposal('submitted', 'recibida'),
    proposal('channel', 'canal'),
    proposal('meeting', 'taller'),
    proposal('support', 'apoyos'),
    proposal('status', 'estado'),
    proposal('statusReason', 'motivo del estado'),
    proposal('updated', 'actualizada'),
    proposal('url', 'enlace'),
  ],
});

interface ReplyToProposal {
  proposal: Proposal;
  reply: Reply;
}

function* repliesOf(feed: Feed): Generator<ReplyToProposal> {
  for (const each of feed.proposals) if (each.reply) yield { proposal: each, reply: each.reply };
}

const reply = columnsOf<ReplyToProposal, Reply>('Reply', (item) => item.reply);

export const replies = exportTable({
  name: 'replies',
  spanish: 'respuestas',
  collections: ['proposals'],
  items: repliesOf,
  columns: [
    columnFrom<ReplyToProposal>('proposal', 'folio', 'Proposal.id', (item) => item.proposal.id),
    reply('date', 'fecha'),
    reply('decision', 'decisión'),
    reply('reasons', 'razones'),
    reply('organization', 'responde', ({ organization }) => partyCell(organization)),
    reply('official', 'funcionario', ({ official }) => personCell(official)),
    reply('commitment', 'compromiso'),
    reply('duplicateOf', 'repite a'),
    reply('documentTitle', 'título del documento', ({ documents = [] }) => documents[0]?.title, 'Document.title'),
    reply('documentUrl', 'enlace del documento', ({ documents = [] }) => documents[0]?.url, 'Document.url'),
  ],
});
