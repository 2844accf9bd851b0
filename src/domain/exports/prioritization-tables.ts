import type { Prioritization, Score, Turnout, Vote, WeightedCriterion } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';

const round = columnsOf<Prioritization, Prioritization>('Prioritization', (item) => item);

export const prioritizations = exportTable({
  name: 'prioritizations',
  spanish: 'priorizaciones',
  collections: ['prioritizations'],
  items: (feed) => feed.prioritizations,
  columns: [
    round('id', 'identificador'),
    round('title', 'título'),
    round('plan', 'plan'),
    round('status', 'estado'),
    round('start', 'inicio'),
    round('end', 'término'),
    round('themes', 'temas'),
    round('selected', 'se acogen'),
    round('scaleMin', 'puntaje mínimo'),
    round('scaleMax', 'puntaje máximo'),
    round('minimumVoters', 'mínimo de personas'),
    round('ballot', 'votación'),
    round('ballotPoints', 'puntos por persona'),
    round('participateUrl', 'enlace para participar'),
    round('method', 'método'),
    round('reportTitle', 'título del informe', ({ report }) => report?.title, 'Document.title'),
    round('reportUrl', 'enlace del informe', ({ report }) => report?.url, 'Document.url'),
    round('reportDate', 'fecha del informe', ({ report }) => report?.date, 'Document.date'),
    round('url', 'enlace'),
  ],
});

/** Something of a round. */
interface OfRound<Part> {
  round: Prioritization;
  part: Part;
}

const roundOf = columnFrom<OfRound<unknown>>('prioritization', 'priorización', 'Prioritization.id', (item) => item.round.id);
const criterion = columnsOf<OfRound<WeightedCriterion>, WeightedCriterion>('WeightedCriterion', (item) => item.part);
const score = columnsOf<OfRound<Score>, Score>('Score', (item) => item.part);
const vote = columnsOf<OfRound<Vote>, Vote>('Vote', (item) => item.part);
const cast = columnsOf<OfRound<Turnout>, Turnout>('Turnout', (item) => item.part);

export const criteria = exportTable({
  name: 'criteria',
  spanish: 'criterios',
  collections: ['prioritizations'],
  items: (feed) => feed.prioritizations.flatMap((round) => (round.criteria ?? []).map((part): OfRound<WeightedCriterion> => ({ round, part }))),
  columns: [roundOf, criterion('id', 'identificador'), criterion('name', 'nombre'), criterion('description', 'descripción'), criterion('weight', 'peso')],
});

export const scores = exportTable({
  name: 'scores',
  spanish: 'puntajes',
  collections: ['prioritizations'],
  items: (feed) => feed.prioritizations.flatMap((round) => (round.scores ?? []).map((part): OfRound<Score> => ({ round, part }))),
  columns: [roundOf, score('theme', 'tema'), score('criterion', 'criterio'), score('sector', 'sector'), score('value', 'puntaje'), score('voters', 'personas'), score('fewerThan', 'menos de')],
});

export const votes = exportTable({
  name: 'votes',
  spanish: 'votos',
  collections: ['prioritizations'],
  items: (feed) => feed.prioritizations.flatMap((round) => (round.votes ?? []).map((part): OfRound<Vote> => ({ round, part }))),
  columns: [
    roundOf,
    columnFrom<OfRound<Vote>>('ballot', 'cédula', 'Prioritization.ballot', (item) => item.round.ballot),
    vote('theme', 'tema'),
    vote('sector', 'sector'),
    vote('value', 'valor'),
    vote('voters', 'personas'),
  ],
});

export const turnout = exportTable({
  name: 'turnout',
  spanish: 'participación',
  collections: ['prioritizations'],
  items: (feed) => feed.prioritizations.flatMap((round) => (round.turnout ?? []).map((part): OfRound<Turnout> => ({ round, part }))),
  columns: [roundOf, cast('sector', 'sector'), cast('channel', 'canal'), cast('ballots', 'votos emitidos'), cast('fewerThan', 'menos de'), cast('withheld', 'reservado')],
});
