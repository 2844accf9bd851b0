import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { CountRange } from '../../domain/count-range.js';
import type { Commitment, Proposal, Region } from '../../domain/feed.js';
import type { RegionCount, RegionCounts } from '../../domain/region-counts.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import { commitmentLines } from '../../ui/commitment/commitment-line.js';
import { barsDrawing } from '../../ui/figure/bars-drawing.js';
import type { Drawing } from '../../ui/figure/drawing.js';
import type { Figure } from '../../ui/figure/figure.js';
import { countWords } from './count-words.js';
import { noData } from './no-data.js';
import { proposalLines } from './proposal-lines.js';
import type { DrawnMeasure, RegionTile, Summary } from './region-coverage.js';
import { regionName, type RegionView } from './region-view.js';

type Counted = RegionCounts<Commitment> | RegionCounts<Proposal>;
type Measure = 'commitments' | 'proposals';

/** What a count has behind it, whichever measure it is of. */
interface Records {
  count: CountRange;
  items: readonly (Commitment | Proposal)[];
}

/** The regions by how many commitments or proposals they have. */
export function countsMeasure(measure: Measure, counts: Counted, view: RegionView): DrawnMeasure {
  const { page, t } = view;
  const regions: readonly RegionCount<Commitment | Proposal>[] = counts.regions;
  const most = Math.max(1, ...regions.map(({ count }) => count.most));
  const apart = (key: string, name: string, sentence: string, records: Records): RegionTile => ({
    key, name, className: 'apart', figure: number(records.count, view),
    panel: () => html`<p class="small">${sentence}</p>${recordLines(measure, records, view)}`,
  });
  const { unplaced, day, known } = counts;
  return {
    day,
    regions: regions.map(({ region }) => region),
    summary: known ? summary(measure, regions, view) : noData(view),
    tiles: regions.map(({ region, ...records }) => ({
      key: region.id, name: regionName(region), className: records.count.most > 0 ? 'some' : 'none',
      figure: known ? html`${bar(records.count, most)}${number(records.count, view)}` : html`<span class="small muted">${t.noData}</span>`,
      panel: () => (records.count.most > 0 ? recordLines(measure, records, view) : html`<p>${known ? t.noneHere[measure] : t.noDataSentence[measure]}</p>`),
    })),
    apart: [
      ...(unplaced.count.most > 0 ? [apart('~unplaced', t.apart[measure], t.apartSentence[measure], unplaced)] : []),
      ...counts.unknown.map(({ code, ...records }) => apart(`~${code}`, t.apart.unknown(code), t.apartSentence.unknown(code, formatDay(day, page.language)), records)),
    ],
    figure: figure(measure, counts, view),
    draw: () => drawing(measure, counts, view),
  };
}

/** Regions whose count is hidden have some, so they count as having. */
function summary(measure: Measure, regions: readonly { count: CountRange }[], { page, t }: RegionView): Summary {
  const say = (count: number): string => formatNumber(count, page.language);
  return { figure: t.ofRegions(say(regions.filter(({ count }) => count.most > 0).length), say(regions.length)), label: t.withRecords[measure], more: '' };
}

const number = (count: CountRange, view: RegionView): TemplateResult => html`<span class="number ${count.least === count.most ? '' : 'small'}">${countWords(count, view)}</span>`;

/** As long as what is known to be there; dashed up to what may be. It says what the number beside it says. */
function bar({ least, most }: CountRange, longest: number): TemplateResult {
  const percent = (count: number): number => Math.round((100 * count) / longest);
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${least > 0 ? svg`<rect class="known" width=${percent(least)} height="10" />` : nothing}
    ${most > least ? svg`<rect class="possible" x=${percent(least)} width=${percent(most) - percent(least)} height="10" />` : nothing}
  </svg>`;
}

function recordLines(measure: Measure, { count, items }: Records, view: RegionView): TemplateResult {
  const { t, hrefs } = view;
  if (measure === 'commitments') return commitmentLines(items, hrefs.commitment, view);
  if (items.length > 0) return proposalLines(items as readonly Proposal[], view);
  return html`<p>${count.least === count.most ? t.onlyCounted : t.suppressed}</p>`;
}

/** One row for each region, then what counts in none. Counts that are hidden are words. */
function figure(measure: Measure, { regions, unplaced, unknown, known }: Counted, view: RegionView): Figure {
  const { t } = view;
  const cell = (count: CountRange) => (count.least === count.most ? count.least : countWords(count, view));
  const rows: readonly RegionCount<unknown>[] = regions;
  return {
    file: t.files[measure],
    title: t.titles[measure],
    columns: [{ name: t.region }, { name: t.columns.code }, { name: t.columns[measure], numeric: true }],
    rows: [
      ...rows.map(({ region, count }) => [regionName(region), region.id, known ? cell(count) : undefined]),
      ...(unplaced.count.most > 0 ? [[t.apart[measure], '', cell(unplaced.count)]] : []),
      ...unknown.map(({ code, count }) => [t.apart.unknown(code), code, cell(count)]),
    ],
  };
}

function drawing(measure: Measure, { regions, known }: Counted, { page, t }: RegionView): Drawing {
  const counted: readonly { region: Region; count: CountRange }[] = regions;
  return barsDrawing({
    categories: counted.map(({ region }) => regionName(region)),
    series: [
      {
        name: t.columns[measure],
        values: counted.map(({ count }) => (known && count.least === count.most ? count.least : undefined)),
        labels: counted.map(({ count }) => (known ? countWords(count, { page, t }) : t.noData)),
        token: '--_accent',
        pattern: 'solid',
      },
    ],
  });
}
