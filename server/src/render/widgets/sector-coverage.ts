import { sectorCoverage, sectorMeasures, sectorRecords, unclassified, type CountRange, type SectorMeasure } from 'mga-widgets/domain';
import { formatList, sectorCoverageMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** Which sectors are in the commitments, proposals, meetings or workshops, and who is missing. */
export function sectors(context: RenderContext): Piece {
  const { feed, organizations, today, language, attribute } = context;
  const t = sectorCoverageMessages[language];
  const asked = attribute('measure') as SectorMeasure | undefined;
  const measure = asked !== undefined && sectorMeasures.includes(asked) ? asked : 'commitments';
  const titled = (content: Piece): Piece => [heading(context, 0, t.title[measure]), content];
  if (feed.sectors.length === 0) return titled(paragraph(t.noSectors));
  const records = sectorRecords(feed, measure, { plan: attribute('plan'), institution: attribute('institution'), theme: attribute('theme'), region: attribute('region') }, organizations, today);
  if (typeof records === 'string') return titled(paragraph(t.noRecords[records]));
  if (records.length === 0) return titled(paragraph(t.none[measure]));
  const coverage = sectorCoverage(records, feed.sectors, smallest(measure, context));
  const { sectors: found, reached, silent, total, minimum, unknown } = coverage;
  const apart = unclassified(coverage);
  const say = ({ least, most }: CountRange): string => (least === most ? number(context, least) : least === 0 ? t.fewerThan(number(context, most + 1)) : t.between(number(context, least), number(context, most)));
  const namesOf = (reach: boolean | undefined): string[] => found.filter((each) => each.reached === reach).map(({ sector }) => sector.name);
  const missing = namesOf(false);
  const uncertain = reached === undefined ? [] : namesOf(undefined);
  return titled([
    paragraph(reached === undefined ? t.noDataLabel[measure] : `${t.reached(number(context, reached), number(context, found.length))} ${t.reachedLabel[measure]}.`, missing.length > 0 && [' ', t.missing(formatList(missing, context.locale), missing.length)], uncertain.length > 0 && [' ', t.uncertain(formatList(uncertain, context.locale))]),
    table(t.title[measure], [t.sector, t.count[measure]], [
      ...found.map(({ sector, count }) => [said(context, sector.name), count === undefined ? t.noData : say(count)]),
      ...(apart.most > 0 ? [[t.unclassified, say(apart)]] : []),
    ]),
    minimum !== undefined && paragraph(t.suppressed(number(context, minimum))),
    apart.most > 0 && paragraph(t.unclassifiedNote(say(apart)), missing.length > 0 && [' ', t.doubtfulZeros], unknown.length > 0 && [' ', t.unknownSectors(unknown.map(({ code }) => code).join(', '))]),
    paragraph(t.definition[measure], measure !== 'proposals' && [' ', t.considered[measure](records.length, silent)], measure !== 'commitments' && reached !== undefined && [' ', t.total(say(total))]),
  ]);
}

/** Only people are few enough to be recognised, so only counts of them are held back. */
function smallest(measure: SectorMeasure, { feed, attribute }: RenderContext): number | undefined {
  if (measure === 'commitments') return undefined;
  const own = Math.round(Number(attribute('minimum-count'))) || 0;
  return Math.max(own, feed.forum.minimumCount ?? 0) || undefined;
}
