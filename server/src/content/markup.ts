import { ElementType, parseDocument } from 'htmlparser2';

type Nodes = ReturnType<typeof parseDocument>['children'];

/** Text with the structure that its markup gave it. */
export interface PlainText {
  /** Text without markup; line feeds where the markup broke the line. */
  text: string;
  /** Items of its lists, in order. */
  items: string[];
}

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;
/** Deeper than any text that a person formatted; what is nested deeper is left out. */
const deepest = 50;
const silent = new Set(['script', 'style', 'template', 'head', 'noscript', 'iframe', 'object', 'svg', 'math']);
const breaking = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr']);

/** Whether a text carries HTML tags, comments or character references. "a < b" and "R&D" do not. */
export function hasMarkup(text: string): boolean {
  // Nearly no text has any of both, and each is looked at several times on its way.
  if (!text.includes('<') && !text.includes('&')) return false;
  return tag.test(text) || (text.match(entity) ?? []).some((each) => decoded(each) !== each);
}

/** What a character reference stands for; itself when no such character is defined. */
function decoded(reference: string): string {
  const [node] = parseDocument(reference).children;
  return node?.type === ElementType.Text ? node.data : reference;
}

/**
 * Takes the markup out of a text: character references become characters, list items become `items`, breaks become line feeds, and what a
 * browser would not show (scripts, styles, comments) goes. Tags hidden in character references are taken out as well.
 */
export function stripMarkup(text: string): PlainText {
  if (!hasMarkup(text)) return { text: tidy(text), items: [] };
  const found: PlainText = { text: '', items: [] };
  collect(parseDocument(text, { decodeEntities: true }).children, found);
  const plain = { text: tidy(found.text), items: found.items.map(tidy).filter(Boolean) };
  // "&lt;b&gt;" turns into a tag only now; once more and it is text.
  return tag.test(plain.text) ? { text: tidy(plain.text.replace(new RegExp(tag, 'giu'), ' ')), items: plain.items } : plain;
}

function collect(nodes: Nodes, into: PlainText, depth = 0): void {
  if (depth > deepest) return;
  for (const node of nodes) {
    if (node.type === ElementType.Text) {
      into.text += node.data.replace(/\s+/gu, ' ');
    } else if ('children' in node && 'name' in node && !silent.has(node.name)) {
      if (node.name === 'ol' || node.name === 'ul') into.items.push(...listItems(node.children, depth + 1));
      else {
        const breaks = breaking.has(node.name);
        if (breaks) into.text += '\n';
        collect(node.children, into, depth + 1);
        if (breaks && node.name !== 'br') into.text += '\n';
      }
    }
  }
}

/** Times markup is taken out of what taking it out left: what a system wrote with "&amp;lt;p&amp;gt;" was escaped twice. */
const mostTimes = 3;

/** The same text as a person reads it on the page, in its order: breaks are line feeds, items of lists lines of their own with a dash, and a link has its address after it. */
export function readableText(text: string): string {
  let plain = text;
  for (let times = 0; times < mostTimes && hasMarkup(plain); times += 1) plain = inOrder(parseDocument(plain, { decodeEntities: true }).children, 0);
  return tidy(plain.replace(new RegExp(tag, 'giu'), ' '));
}

function inOrder(nodes: Nodes, depth: number): string {
  if (depth > deepest) return '';
  return nodes.map((node) => {
    if (node.type === ElementType.Text) return node.data.replace(/\s+/gu, ' ');
    if (!('children' in node && 'name' in node) || silent.has(node.name)) return '';
    const inside = inOrder(node.children, depth + 1);
    if (node.name === 'li') return inside.trim() ? `\n– ${inside.trim()}\n` : '';
    const address = node.name === 'a' ? (node.attribs['href'] ?? '') : '';
    if (/^https?:/iu.test(address) && !inside.includes(address)) return `${inside} (${address})`;
    return node.name === 'br' ? '\n' : breaking.has(node.name) ? `\n${inside}\n` : inside;
  }).join('');
}

/** The items of a list; text put straight into the list, as some editors do, is split at its letters or numbers. */
function listItems(children: Nodes, depth: number): string[] {
  const items: string[] = [];
  const loose: PlainText = { text: '', items: [] };
  for (const node of children) {
    if ('name' in node && node.name === 'li' && 'children' in node) {
      const item: PlainText = { text: '', items: [] };
      collect(node.children, item, depth + 1);
      items.push(item.text, ...item.items);
    } else collect([node], loose, depth + 1);
  }
  const looseText = tidy(loose.text);
  return [...(looseText ? (splitEnumeration(looseText)?.items ?? [looseText]) : []), ...loose.items, ...items];
}

/**
 * Splits "two things: a. one b. other" at its letters or numbers, which must run in order from the first and be at least two.
 * `text` is what stands before them; `undefined` when the text is not such an enumeration.
 */
export function splitEnumeration(text: string): PlainText | undefined {
  for (const first of ['a', '1']) {
    const starts: number[] = [];
    const ends: number[] = [];
    let from = 0;
    for (let label = first; label.length === 1 && label <= (first === 'a' ? 'z' : '9'); label = String.fromCharCode(label.charCodeAt(0) + 1)) {
      const match = new RegExp(`(?:^|[\\s:;])[-–•]?\\s*${label}[.)]-?\\s+`, 'gu');
      match.lastIndex = from;
      const found = match.exec(text);
      if (!found) break;
      starts.push(found.index);
      ends.push(found.index + found[0].length);
      from = ends.at(-1)! - 1;
    }
    if (starts.length < 2) continue;
    const before = text.slice(0, starts[0]! + (/[:;]/u.test(text[starts[0]!] ?? '') ? 1 : 0));
    return { text: tidy(before), items: ends.map((end, index) => tidy(text.slice(end, starts[index + 1] ?? text.length)).replace(/;$/u, '')) };
  }
  return undefined;
}

/** What `tidy` takes out or changes, at the ends but for spaces. */
const untidy = /[\p{Cc}\u00A0\u202F\u200B\uFEFF]| {2}/u;

/** Single spaces, no empty lines, no spaces at the ends of lines; no control characters. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(/[\u00A0\u202F\t]/gu, ' ')
    .replace(/[^\P{Cc}\n]|[\u200B\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
