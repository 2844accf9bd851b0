import type { Block, Link } from 'mga-widgets/domain';
import type { Report } from '../../report/report.js';
import { hasMarkup, stripMarkup } from '../markup.js';
import { readBlocks } from '../minutes/discussion.js';
import { minutesLines } from '../minutes/lines.js';
import { url } from '../readers.js';

/** The text of a bulletin and the links it had; a block carries no links, so they are told apart from it. */
export interface BulletinBody {
  blocks: Block[];
  links: Link[];
}

const linkPattern = /!?\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^"')]*["'])?\s*\)|<?(https?:\/\/[^\s<>()"]*[^\s<>()"'.,;:!?])>?/gu;
/** What Markdown writes and a bulletin has no use for: rules, underlines of headings, fences. */
const ornament = /^\s*(?:([-*_=])(?:\s*\1){2,}|`{3,}.*|~{3,}.*)\s*$/u;

/**
 * Reads the text of a bulletin, written in a little Markdown: paragraphs, headings, lists and links. Emphasis and quotation marks of Markdown go;
 * HTML never becomes structure.
 *
 * @param lines The file's lines, those of the head blank, so that what is reported has the number of its line.
 */
export function readBulletinBody(file: string, lines: readonly string[], report: Report): BulletinBody {
  const links: Link[] = [];
  const text = lines.map((line, index) => (ornament.test(line) || isOnlyMarkup(line) ? '' : withoutLinks(line.replace(/^\s*>\s?/u, ''), (link) => addLink(link, { file, line: index + 1 }, links, report))));
  const blocks = readBlocks(file, minutesLines(withoutMarks(text.join('\n'))), report);
  return { blocks: blocks.filter((block) => block.kind === 'list' || block.text), links };
}

/** Whether a line says nothing that a browser would show as text, such as a frame of another site. */
const isOnlyMarkup = (line: string): boolean => hasMarkup(line) && !stripMarkup(line).text && !stripMarkup(line).items.length;

/** Without the marks of code and of emphasis that minutes do not have: `x` and _x_. */
const withoutMarks = (text: string): string => text.replace(/`([^`\n]+)`/gu, '$1').replace(/(?<![\p{L}\p{N}_/])_(?=[^\s_])([^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1');

/** A link as Markdown or a bare address writes it; `undefined` when the text is something else. */
export function linkIn(written: string): Link | undefined {
  let found: Link | undefined;
  withoutLinks(written, (link) => (found = link));
  return found;
}

function withoutLinks(text: string, take: (link: Link) => void): string {
  return text.replace(linkPattern, (_whole, label: string | undefined, target: string | undefined, bare: string | undefined) => {
    const address = target ?? bare!;
    const title = stripMarkup(withoutMarks((label ?? '').replace(/\*+/gu, ''))).text.replace(/\n/gu, ' ') || address;
    take({ title, url: address });
    return label === undefined ? address : label || address;
  });
}

/** Adds a link once; an address that can't be one is reported, and its words stay in the text. */
export function addLink(link: Link, place: { file: string; line?: number; column?: string }, links: Link[], report: Report): void {
  const read = url(link.url);
  if (read.expected) report.problem(place, 'bad-value', { found: link.url, expected: read.expected, leftOut: 'value' });
  else if (!links.some((other) => other.url === link.url)) links.push(link);
}
