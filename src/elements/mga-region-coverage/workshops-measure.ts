import { html } from 'lit';
import { countRegions, type RegionStanding, type Workshop, type WorkshopCoverage, type WorkshopRegion, type WorkshopStanding } from '../../domain/workshop-coverage.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import type { Drawing } from '../../ui/figure/drawing.js';
import type { Figure } from '../../ui/figure/figure.js';
import type { DrawnMeasure, RegionTile, Summary } from './region-coverage.js';
import { noData } from './no-data.js';
import { regionName, type RegionView } from './region-view.js';
import { standingBadge } from './standing-badge.js';
import { stripDrawing } from './strip-drawing.js';
import { workshopLines } from './workshop-line.js';

/** The regions by whether workshops were held in them. */
export function workshopsMeasure(coverage: WorkshopCoverage, view: RegionView): DrawnMeasure {
  const { page, t } = view;
  const { regions, online, unplaced, unknown, day } = coverage;
  const apart = (key: string, name: string, sentence: string, workshops: readonly Workshop[]): RegionTile => ({
    key, name, className: 'apart', figure: html`<span class="small">${t.workshops(workshops.length)}</span>`,
    panel: () => html`<p class="small">${sentence}</p>${workshopLines(workshops, view)}`,
  });
  return {
    day,
    regions: regions.map(({ region }) => region),
    summary: summary(coverage, view),
    tiles: regions.map((each) => tile(each, coverage.known, view)),
    apart: [
      ...(online.length > 0 ? [apart('~online', t.apart.online, t.apartSentence.online, online)] : []),
      ...(unplaced.length > 0 ? [apart('~unplaced', t.apart.workshops, t.apartSentence.workshops, unplaced)] : []),
      ...unknown.map(({ code, items }) => apart(`~${code}`, t.apart.unknown(code), t.apartSentence.unknown(code, formatDay(day, page.language)), items)),
    ],
    figure: figure(coverage, view),
    draw: () => drawing(coverage, view),
  };
}

function summary({ regions, known }: WorkshopCoverage, view: RegionView): Summary {
  const { page, t } = view;
  if (!known) return noData(view);
  const { held, scheduled, none } = countRegions(regions);
  const say = (count: number): string => formatNumber(count, page.language);
  return { figure: t.ofRegions(say(held), say(regions.length)), label: t.withWorkshops(regions.length), more: t.otherRegions(scheduled, none) };
}

function tile({ region, standing, workshops }: WorkshopRegion, known: boolean, view: RegionView): RegionTile {
  const { t } = view;
  return {
    key: region.id,
    name: regionName(region),
    className: standing,
    figure: known ? html`<span class="small muted">${beside(standing, workshops, view)}</span> ${standingBadge(standing, t.standing[standing])}` : html`<span class="small muted">${t.noData}</span>`,
    panel: () => (workshops.length > 0 ? workshopLines(workshops, view) : html`<p>${known ? t.noneHere.workshops : t.noDataSentence.workshops}</p>`),
  };
}

/** How many there are when that says more than the state does, and that the only ones were cancelled. */
function beside(standing: RegionStanding, workshops: readonly Workshop[], { t }: RegionView): string {
  const cancelled = countOf(workshops, 'cancelled');
  if (standing === 'none') return cancelled > 0 ? t.cancelled(cancelled) : '';
  return workshops.length - cancelled > 1 ? t.workshops(workshops.length - cancelled) : '';
}

const countOf = (workshops: readonly Workshop[], standing: WorkshopStanding): number => workshops.filter((workshop) => workshop.standing === standing).length;

/** One row for each region, then what counts in none; the codes are those of the feed. */
function figure({ regions, online, unplaced, unknown, known }: WorkshopCoverage, { t }: RegionView): Figure {
  const row = (name: string, code: string, standing: string, workshops: readonly Workshop[]) => [name, code, standing, countOf(workshops, 'held'), countOf(workshops, 'scheduled'), countOf(workshops, 'cancelled')];
  const empty = [t.noData, undefined, undefined, undefined];
  return {
    file: t.files.workshops,
    title: t.titles.workshops,
    columns: [{ name: t.region }, { name: t.columns.code }, { name: t.columns.standing }, ...(['held', 'scheduled', 'cancelled'] as const).map((name) => ({ name: t.columns[name], numeric: true }))],
    rows: [
      ...regions.map(({ region, standing, workshops }) => (known ? row(regionName(region), region.id, t.standing[standing], workshops) : [regionName(region), region.id, ...empty])),
      ...(online.length > 0 ? [row(t.apart.online, '', '', online)] : []),
      ...(unplaced.length > 0 ? [row(t.apart.workshops, '', '', unplaced)] : []),
      ...unknown.map(({ code, items }) => row(t.apart.unknown(code), code, '', items)),
    ],
  };
}

const patterns = { held: 'solid', scheduled: 'diagonal', none: 'empty' } as const;

function drawing({ regions, known }: WorkshopCoverage, view: RegionView): Drawing {
  const { t } = view;
  return stripDrawing(
    regions.map(({ region, standing, workshops }) => ({ name: regionName(region), words: known ? [t.standing[standing], beside(standing, workshops, view)].filter(Boolean).join(' · ') : t.noData, pattern: patterns[standing] })),
  );
}
