import type { Block, ListItem } from 'mga-widgets/domain';
import { stripMarkup } from '../markup.js';
import { markerOf, type Line, type Marker } from './lines.js';

/** A block and the line it begins on; empty bullets that were dropped have no block. */
export interface Blocks {
  blocks: Block[];
  /** Line on which each block begins. */
  starts: number[];
  /** Lines with a bullet and nothing else. */
  emptyBullets: number[];
}

/** Longest introduction of what follows ("Necesidad:") that is taken for a heading, in words. */
const longestHeading = 8;

interface OpenList {
  kind: Marker['kind'];
  indent: number;
  items: ListItem[];
  /** Last letter or number read, so that "a. m." or "1. enero" in running text is not taken for an item. */
  last: string;
  lastSub: string;
}

/**
 * Turns lines of running text into paragraphs, headings and lists. Lines without a blank one between them are one paragraph, and so are two
 * pieces that a page break tore apart: the first ends in mid-sentence and the second goes on in lower case.
 */
export function toBlocks(lines: readonly Line[]): Blocks {
  const reader = new BlockReader();
  for (const line of lines) reader.read(line);
  return reader.result;
}

class BlockReader {
  readonly result: Blocks = { blocks: [], starts: [], emptyBullets: [] };
  #list: OpenList | undefined;
  #afterBlank = true;

  read(line: Line): void {
    if (!line.text) {
      this.#afterBlank = true;
      return;
    }
    const marker = markerOf(line.text);
    if (marker && !marker.text) this.result.emptyBullets.push(line.number);
    else if (!line.heading && marker && this.#isItem(marker)) this.#item(marker, line);
    else if (line.heading) this.#add({ kind: 'heading', text: plain(line.text.replace(/:$/u, '')) }, line);
    else this.#running(line);
    this.#afterBlank = false;
  }

  #isItem({ kind, label }: Marker): boolean {
    if (kind === 'bullet') return true;
    const before = kind === this.#list?.kind ? this.#list.last : (this.#list?.lastSub ?? '');
    return label === 'a' || label === '1' || follows(before, label) || (kind === 'number' && !this.#list);
  }

  #item(marker: Marker, line: Line): void {
    const list = this.#list;
    const parent = list?.items.at(-1);
    const sub = list && parent && this.#isBelow(marker, line, list, parent);
    if (sub) {
      parent.items = [...(parent.items ?? []), plain(marker.text)];
      list.lastSub = marker.label;
    } else if (list?.kind === marker.kind && (marker.kind === 'bullet' || follows(list.last, marker.label))) {
      list.items.push({ text: plain(marker.text) });
      list.last = marker.label;
      list.lastSub = '';
    } else {
      const items: ListItem[] = [{ text: plain(marker.text) }];
      this.#add({ kind: 'list', ...(marker.kind !== 'bullet' && { ordered: true }), items }, line);
      this.#list = { kind: marker.kind, indent: line.indent, items, last: marker.label, lastSub: '' };
    }
  }

  /** Whether an item is part of the one before: indented, a letter under a number, or a bullet under one that announces a list. */
  #isBelow(marker: Marker, line: Line, list: OpenList, parent: ListItem): boolean {
    if (marker.kind === list.kind && marker.kind !== 'bullet') return false;
    if (line.indent > list.indent) return true;
    if (marker.kind === list.kind) return false;
    return parent.items !== undefined || (marker.kind === 'letter' ? list.kind !== 'letter' : parent.text.endsWith(':'));
  }

  #running(line: Line): void {
    const text = plain(line.text);
    const last = this.result.blocks.at(-1);
    const item = this.#list?.items.at(-1);
    const before = item ? (item.items?.at(-1) ?? item.text) : last?.kind === 'paragraph' ? last.text! : undefined;
    const goesOn = before !== undefined && (this.#afterBlank ? isTorn(before, text) : !(item && line.indent === 0 && endsSentence(before)));
    if (!goesOn) {
      const isHeading = text.endsWith(':') && text.split(' ').length <= longestHeading;
      this.#add(isHeading ? { kind: 'heading', text: text.slice(0, -1) } : { kind: 'paragraph', text }, line);
    } else if (item?.items?.length) item.items[item.items.length - 1] = `${before} ${text}`;
    else if (item) item.text = `${before} ${text}`;
    else last!.text = `${before} ${text}`;
  }

  #add(block: Block, line: Line): void {
    this.#list = undefined;
    this.result.blocks.push(block);
    this.result.starts.push(line.number);
  }
}

const plain = (text: string): string => {
  const { text: words, items } = stripMarkup(text);
  return [words, ...items].filter(Boolean).join('\n');
};

const endsSentence = (text: string): boolean => /[.:;!?…]["”»')\]]*$/u.test(text);

const isTorn = (before: string, after: string): boolean => !endsSentence(before) && /^["“«(]?\p{Ll}/u.test(after);

function follows(before: string, label: string): boolean {
  if (/^\d+$/u.test(label)) return Number(label) === Number(before || NaN) + 1;
  return before.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
}
