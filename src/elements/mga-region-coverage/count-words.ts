import type { CountRange } from '../../domain/count-range.js';
import { formatNumber } from '../../i18n/formats.js';
import type { RegionView } from './region-view.js';

/** A count in words: "12", "menos de 5", "entre 12 y 16". */
export function countWords({ least, most }: CountRange, { page, t }: Pick<RegionView, 'page' | 't'>): string {
  const say = (count: number): string => formatNumber(count, page.language);
  if (least === most) return say(least);
  return least <= 1 ? t.fewerThan(say(most + 1)) : t.between(say(least), say(most));
}
