import { commitmentsByRegion, countRegions, proposalsByRegion, workshopCoverage, type CountRange, type RegionCounts, type WorkshopCoverage } from 'mga-widgets/domain';
import { regionCoverageMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { day, heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

type Measure = 'workshops' | 'proposals' | 'commitments';

/** Workshops, proposals or commitments of each region, those without any too. */
export function regionCoverage(context: RenderContext): Piece {
  const { feed, organizations, today, language, attribute } = context;
  const t = regionCoverageMessages[language];
  const asked = attribute('measure');
  const measure: Measure = asked === 'proposals' || asked === 'commitments' ? asked : 'workshops';
  const scope = { plan: attribute('plan'), institution: attribute('institution'), theme: attribute('theme'), sector: attribute('sector') };
  const titled = (content: Piece): Piece => [heading(context, 0, t.titles[measure]), content];
  if (feed.regions.length === 0) return titled(paragraph(t.noRegions));
  if (measure === 'workshops') return titled(workshops(workshopCoverage(feed, scope, organizations, today), context));
  const counts = measure === 'commitments' ? commitmentsByRegion(feed, scope, organizations, today) : proposalsByRegion(feed, scope, organizations, today);
  if (typeof counts === 'string') return titled(paragraph(counts === 'no-tallies' ? t.noTallies : t.noInstitutionInTallies));
  return titled(records(counts, measure, context));
}

function workshops({ regions, online, unplaced, unknown, workshops: all, known, day: of }: WorkshopCoverage, context: RenderContext): Piece {
  const t = regionCoverageMessages[context.language];
  if (all.length === 0) return paragraph(t.none.workshops);
  const { held, scheduled, none } = countRegions(regions);
  const others = t.otherRegions(scheduled, none);
  const apart = [...(online.length ? [[t.apart.online, t.workshops(online.length)]] : []), ...(unplaced.length ? [[t.apart.workshops, t.workshops(unplaced.length)]] : []), ...unknown.map(({ code, items }) => [t.apart.unknown(code), t.workshops(items.length)])];
  return [
    paragraph(known ? `${t.ofRegions(number(context, held), number(context, regions.length))} ${t.withWorkshops(regions.length)}${others === '' ? '' : `; ${others}`}.` : t.noDataSentence.workshops),
    table(t.titles.workshops, [t.region, t.columns.standing], [...regions.map(({ region, standing, workshops: here }) => [
      said(context, region.name),
      known ? [t.standing[standing], here.length > 0 && ` (${t.workshops(here.length)})`] : t.noData,
    ]), ...apart]),
    paragraph(t.definition.workshops, ' ', t.regionsOf(number(context, regions.length), day(context, of)), ' ', t.dayOf.workshops),
  ];
}

function records({ regions, unplaced, unknown, total, known, day: of }: RegionCounts<unknown>, measure: 'proposals' | 'commitments', context: RenderContext): Piece {
  const t = regionCoverageMessages[context.language];
  if (total.most === 0) return paragraph(t.none[measure]);
  const say = ({ least, most }: CountRange): string => (least === most ? number(context, least) : least <= 1 ? t.fewerThan(number(context, most + 1)) : t.between(number(context, least), number(context, most)));
  const reached = regions.filter(({ count }) => count.most > 0).length;
  return [
    paragraph(known ? `${t.ofRegions(number(context, reached), number(context, regions.length))} ${t.withRecords[measure]}.` : t.noDataSentence[measure]),
    table(t.titles[measure], [t.region, t.columns[measure]], [
      ...regions.map(({ region, count }) => [said(context, region.name), known ? say(count) : t.noData]),
      ...(unplaced.count.most > 0 ? [[t.apart[measure], say(unplaced.count)]] : []),
      ...unknown.map(({ code, count }) => [t.apart.unknown(code), say(count)]),
    ]),
    paragraph(t.definition[measure], ' ', t.regionsOf(number(context, regions.length), day(context, of)), ' ', t.dayOf[measure]),
  ];
}
