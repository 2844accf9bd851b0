import type { Feed, Prioritization, Theme } from '../../domain/feed.js';
import { chosenRound, readRound, roundsOf, type RoundScores, type ScoreMatrix } from '../../domain/prioritization.js';
import { rankThemes, weightShares, type RankedTheme } from '../../domain/prioritization-ranking.js';
import { readTrial } from '../../domain/prioritization-trial.js';
import { formatNumber } from '../../i18n/formats.js';
import { prioritizationMessages } from '../../i18n/prioritization.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { PrioritizationSettings } from './prioritization-settings.js';

/** What the functions that draw a round share: the feed, what was asked of it, and what came out. */
export interface PrioritizationScene extends RecordContext, PrioritizationSettings {
  t: typeof prioritizationMessages.es;
  /** Rounds the reader can choose from. */
  rounds: readonly Prioritization[];
  scores: RoundScores;
  /** The scores that are ranked: a sector's or everybody's. */
  matrix: ScoreMatrix;
  /** Which of them are not shown because too few people gave them. */
  hidden: readonly (readonly boolean[])[] | undefined;
  /** Whose they are, in words. */
  who: string;
  /** Weights as published, one for each criterion. */
  published: readonly number[];
  /** Weights the reader tries; `undefined` when none differs. */
  trial: readonly number[] | undefined;
  /** Parts of the whole of the weights in force; zeros when there is no weight at all. */
  shares: readonly number[];
  /** Themes by the weights in force. */
  ranking: readonly RankedTheme[];
  /** Themes by the published weights. */
  before: readonly RankedTheme[];
}

/** Scores are read once for each edition of a feed. */
const readings = new WeakMap<Feed, Map<Prioritization, RoundScores>>();

function scoresOf(round: Prioritization, feed: Feed): RoundScores {
  let known = readings.get(feed);
  if (!known) readings.set(feed, (known = new Map<Prioritization, RoundScores>()));
  let scores = known.get(round);
  if (!scores) known.set(round, (scores = readRound(round, feed)));
  return scores;
}

/** The round to show, if there is one. What a reader chose counts only among the rounds of the page. */
export function roundToShow({ feed }: RecordContext, { record, plan, round }: PrioritizationSettings): Prioritization | undefined {
  const rounds = roundsOf(feed, plan);
  return (round && chosenRound(rounds, round)) || chosenRound(rounds, record);
}

export function prioritizationScene(round: Prioritization, context: RecordContext, settings: PrioritizationSettings): PrioritizationScene {
  const { feed, page } = context;
  const t = page.messages(prioritizationMessages);
  const scores = scoresOf(round, feed);
  const sector = scores.sectors.find(({ sector: { id } }) => id === settings.by);
  const matrix = sector?.scores ?? scores.together;
  const published = scores.criteria.map(({ weight }) => weight);
  const trial = readTrial(settings.weights, scores.criteria);
  const before = rankThemes(matrix, published, scores);
  return {
    ...context,
    ...settings,
    t,
    by: sector ? settings.by : '',
    rounds: settings.record ? [round] : roundsOf(feed, settings.plan),
    scores,
    matrix,
    hidden: sector?.hidden,
    who: sector?.sector.name ?? t.everyone,
    published,
    trial,
    shares: weightShares(trial ?? published) ?? published.map(() => 0),
    ranking: trial ? rankThemes(matrix, trial, scores) : before,
    before,
  };
}

export const themeOf = ({ index }: { index: number }, { scores }: PrioritizationScene): Theme => scores.themes[index]!;

export const say = (value: number, { page }: PrioritizationScene): string => formatNumber(value, page.language);

/** A score or a total. */
export const sayPoints = (value: number, { page }: PrioritizationScene): string => formatNumber(value, page.language, 'fixed');

/** A part of the whole, to a tenth of a percent. */
export const sayShare = (share: number, { page }: PrioritizationScene): string => formatNumber(share, page.language, 'share');

/** The weights in force in words: "Impacto 35 %, Costo 65 %". */
export const sayWeights = (scene: PrioritizationScene): string => scene.scores.criteria.map(({ name }, index) => `${name} ${sayShare(scene.shares[index]!, scene)}`).join(', ');
