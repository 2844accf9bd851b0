/** A line of minutes with what its writing says of it. */
export interface Line {
  /** In the file, from 1. */
  number: number;
  /** As written, trimmed and without Markdown's emphasis. */
  text: string;
  /** As written: the tabs at its ends are empty columns of a table. */
  raw: string;
  /** Spaces before it. */
  indent: number;
  /** Written as a Markdown heading. */
  heading: boolean;
}

/** What a line of a list begins with. */
export interface Marker {
  kind: 'bullet' | 'number' | 'letter';
  /** The number or letter as written, without its full stop. */
  label: string;
  /** What comes after it. */
  text: string;
  /** Written "1.-", the way offices number points. */
  dashed: boolean;
}

/** The lines of a text with Markdown's headings, emphasis and escapes taken off; blank lines stay, as they separate paragraphs. */
export function minutesLines(text: string): Line[] {
  return text.split('\n').map((raw, index) => {
    const indent = /^[ \t\u00A0]*/u.exec(raw)![0].replace(/\t/gu, '    ').length;
    const trimmed = raw.replace(/\u00A0/gu, ' ').trim();
    const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(trimmed);
    return { number: index + 1, raw, text: withoutEmphasis(heading?.[1] ?? trimmed), indent, heading: heading !== null };
  });
}

/** Reads the marker a line of a list begins with: "- x", "1. x", "1.- x", "a) x", or a bullet and then one of the others ("- a. x"). */
export function markerOf(text: string): Marker | undefined {
  const bullet = /^(?:[-*+•·–—▪◦]|\u2022)(?:\s+(.*)|$)/su.exec(text);
  if (bullet) {
    const inner = bullet[1] === undefined ? undefined : numbered(bullet[1]);
    return inner ?? { kind: 'bullet', label: '', text: bullet[1]?.trim() ?? '', dashed: false };
  }
  return numbered(text);
}

function numbered(text: string): Marker | undefined {
  const match = /^(\d{1,2}|[a-z])(\.-|\.|\)|\.\))(?:\s+|$)(.*)$/su.exec(text) ?? /^(\d{1,2})(\.-)(.*)$/su.exec(text);
  if (!match) return undefined;
  const label = match[1]!;
  return { kind: /\d/u.test(label) ? 'number' : 'letter', label, text: match[3]!.trim(), dashed: match[2] === '.-' };
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, '$1');
}
