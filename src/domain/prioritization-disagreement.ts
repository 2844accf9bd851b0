import type { Sector } from './feed.js';
import type { RoundScores } from './prioritization.js';
import { rankThemes } from './prioritization-ranking.js';

/** What a theme is to one sector, by its own scores alone. */
export interface SectorView {
  sector: Sector;
  /** `undefined` when a score of its own is missing or hidden. */
  total: number | undefined;
  place: number | undefined;
}

/** How far the sectors are apart on a theme. */
export interface Disagreement {
  /** Number of the theme among those of the round, from 0. */
  index: number;
  /** One for each sector that scored, in order. */
  views: readonly SectorView[];
  /** Sectors with the highest total, and with the lowest; empty when fewer than two have one, or when all are the same. */
  highest: readonly SectorView[];
  lowest: readonly SectorView[];
  /** Highest total less the lowest, in points of the scale; `undefined` when fewer than two sectors have a total. */
  range: number | undefined;
}

/**
 * How far the sectors are apart on each theme, in the round's order. Everybody's scores are weighed with the same weights, so what differs is
 * what they think of the themes. The mean of all hides this, so it is worked out apart.
 *
 * @param weights One for each criterion.
 */
export function disagreements(round: RoundScores, weights: readonly number[]): Disagreement[] {
  const ranked = round.sectors.map(({ sector, scores }) => ({ sector, themes: rankThemes(scores, weights, round) }));
  return round.themes.map((_, index) => {
    const views = ranked.map(({ sector, themes }): SectorView => {
      const { total, place } = themes.find((theme) => theme.index === index)!;
      return { sector, total, place };
    });
    const telling = views.filter(({ total }) => total !== undefined);
    const totals = telling.map(({ total }) => total!);
    const [most, least] = [Math.max(...totals), Math.min(...totals)];
    const differ = telling.length > 1 && most - least > 1e-9;
    return {
      index,
      views,
      highest: differ ? telling.filter(({ total }) => most - total! <= 1e-9) : [],
      lowest: differ ? telling.filter(({ total }) => total! - least <= 1e-9) : [],
      range: telling.length > 1 ? (differ ? most - least : 0) : undefined,
    };
  });
}
