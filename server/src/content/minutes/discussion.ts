import { searchable, type AgendaItem, type Block, type Discussion, type Recommendation } from 'mga-widgets/domain';
import type { Report } from '../../report/report.js';
import { withoutFinalStop } from '../directory.js';
import { stripMarkup } from '../markup.js';
import { toBlocks } from './blocks.js';
import { markerOf, type Line } from './lines.js';

export interface Development {
  discussion: Discussion[];
  recommendations: Recommendation[];
}

/**
 * Reads what was said, point by point. A list under "Recomendaciones … de X:" becomes recommendations made by X and leaves the discussion, so
 * that it is told once; every other list stays where it is, "Acuerdos … y próximos pasos" among them.
 */
export function readDiscussion(file: string, lines: readonly Line[], agenda: readonly AgendaItem[], report: Report): Development {
  const result: Development = { discussion: [], recommendations: [] };
  for (const point of splitPoints(lines, agenda)) {
    const blocks = readBlocks(file, point.lines, report);
    const kept: Block[] = [];
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const before = blocks[index - 1];
      if (next?.kind === 'list' && announcesRecommendations(block)) continue;
      if (block.kind === 'list' && before && announcesRecommendations(before)) result.recommendations.push(...recommendationsOf(block, before.text!));
      else kept.push(block);
    }
    if (kept.length || point.title) result.discussion.push({ ...(point.title && { title: point.title }), blocks: kept });
  }
  return result;
}

/** The recommendations of a section that holds nothing else. */
export function readRecommendations(file: string, lines: readonly Line[], title: string, report: Report): Recommendation[] {
  return readBlocks(file, lines, report).flatMap((block) =>
    block.kind === 'list' ? recommendationsOf(block, title) : block.kind === 'paragraph' ? [{ text: block.text! }] : [],
  );
}

/** Blocks of running text, the empty bullets dropped from them noted. */
export function readBlocks(file: string, lines: readonly Line[], report: Report): Block[] {
  const { blocks, emptyBullets } = toBlocks(lines);
  for (const number of emptyBullets) report.note({ file, line: number }, 'empty-bullet');
  return blocks;
}

const announcesRecommendations = (block: Block): boolean =>
  block.kind !== 'list' && /^recomendaciones\b/u.test(searchable(block.text ?? '')) && (block.kind === 'heading' || block.text!.endsWith(':'));

function recommendationsOf(block: Block, announcement: string): Recommendation[] {
  const by = recommenderIn(announcement);
  return (block.items ?? []).map(({ text, items = [] }) => ({ text: [text, ...items].join('\n'), ...(by && { by }) }));
}

/** "los representantes de X" in "Recomendaciones para Chile de los representantes de X:", without its article. */
function recommenderIn(announcement: string): string | undefined {
  const match = /^\p{L}+(?:\s+para\s+.+?)??\s+(?:(?:hechas|formuladas|realizadas|entregadas|propuestas)\s+)?(?:de|del|por)\s+(.+?)\s*:?$/u.exec(announcement);
  return match?.[1]!.replace(/^(?:los|las|el|la)\s+/u, '');
}

/**
 * Splits the text at its points: lines numbered "1.-" that stand apart, and numbered lines or Markdown headings that repeat a title of the
 * agenda. Everything before the first one is a point without title.
 */
function splitPoints(lines: readonly Line[], agenda: readonly AgendaItem[]): { title?: string; lines: Line[] }[] {
  const titles = new Set(agenda.map(({ title }) => searchable(title)));
  const points: { title?: string; lines: Line[] }[] = [{ lines: [] }];
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line.text);
    const title = withoutFinalStop(stripMarkup((marker?.text ?? line.text).replace(/:$/u, '')).text);
    const repeats = (marker?.kind === 'number' || line.heading) && titles.has(searchable(title));
    if (title && (repeats || (marker?.dashed && isApart(lines, index)))) points.push({ title, lines: [] });
    else points.at(-1)!.lines.push(line);
  }
  return points.filter((point) => point.title !== undefined || point.lines.some(({ text }) => text));
}

/** Whether no line of the same kind touches this one, as the items of a list do. */
function isApart(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].every((neighbour) => !neighbour || markerOf(neighbour.text)?.kind !== 'number');
}
