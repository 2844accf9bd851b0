import { chosenRound, rankThemes, readRound, roundsOf, weightShares, type RankedTheme, type RoundScores } from 'mga-widgets/domain';
import { formatNumber, prioritizationMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { date, documentLine, facts, heading, list, number, paragraph, paragraphs, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** Themes ranked by the published criteria and weights; or by one sector's scores, where it is named. */
export function prioritization(context: RenderContext): Piece {
  const { feed, language, attribute } = context;
  const t = prioritizationMessages[language];
  const [plan, record] = [attribute('plan'), attribute('record')];
  const rounds = roundsOf(feed, plan);
  const round = chosenRound(rounds, record);
  if (!round) return [heading(context, 0, t.untitled), paragraph(record !== undefined ? t.notFound(record) : plan === undefined ? t.none : t.noneOfPlan)];
  const found = readRound(round, feed);
  return [
    heading(context, 0, said(context, round.title) ?? t.untitled),
    paragraph([round.status && t.status[round.status], round.start && t.from(date(context, round.start)!), round.end && t.until(date(context, round.end)!)].filter(Boolean).join(' · ')),
    paragraphs(context, round.method),
    round.report && paragraph(documentLine(context, round.report)),
    ranking(found, context),
  ];
}

function ranking(found: RoundScores, context: RenderContext): Piece {
  const t = prioritizationMessages[context.language];
  const { round, themes, criteria, sectors, together, scale } = found;
  if (themes.length === 0) return paragraph(t.noThemes);
  if (criteria.length === 0) return paragraph(t.noCriteria);
  if (together.every((row) => row.every((score) => score === undefined))) return paragraph(t.noScores);
  const weights = criteria.map(({ weight }) => weight);
  const shares = weightShares(weights);
  const own = sectors.find(({ sector }) => sector.id === context.attribute('sector'));
  const ranked = rankThemes(own?.scores ?? together, weights, found);
  const { first, rest } = bounded(context, ranked, 'scores');
  return [
    heading(context, 1, t.weights),
    facts(criteria.map(({ name, weight }, index) => [name, t.published(number(context, weight), formatNumber(shares?.[index] ?? 0, context.locale, 'share'))])),
    heading(context, 1, t.order),
    scale && paragraph(t.scale(number(context, scale.min), number(context, scale.max))),
    round.selected !== undefined && paragraph(t.selected(number(context, round.selected))),
    table(own ? own.sector.name : t.everyone, [t.theme, t.place, t.total, t.result], first.map((each) => row(each, found, context))),
    rest,
    heading(context, 1, t.howRanked),
    list(t.rules),
  ];
}

function row({ index, place, sharing, total, missing, selection }: RankedTheme, { themes }: RoundScores, context: RenderContext): Piece[] {
  const t = prioritizationMessages[context.language];
  return [
    said(context, themes[index]!.name),
    place === undefined ? t.noPlace : [number(context, place), sharing > 1 && [' (', t.shared, ')']],
    total === undefined ? t.missing(missing.map(({ name }) => name).join(', ')) : formatNumber(total, context.locale, 'fixed'),
    selection && t.selection[selection],
  ];
}
