import { sourceName, type Finding, type Level, type Place, type Reason, type Source } from './finding.js';

const longestFound = 80;

/** What is told besides where and why. */
export type Details = Pick<Finding, 'found' | 'expected' | 'leftOut' | 'other' | 'count'>;

/** Collects what is found while an office's folder is read, in the order it is found. */
export class Report {
  readonly findings: Finding[] = [];
  readonly #headings = new Map<string, ReadonlyMap<string, string>>();

  /** Makes known how the header of a table names its columns, so that its keeper is told of them in those words. */
  nameColumns(source: Source, headings: ReadonlyMap<string, string>): void {
    this.#headings.set(sourceName(source), headings);
  }

  problem(place: Place, reason: Reason, details: Details = {}): undefined {
    return this.#add('problem', place, reason, details);
  }

  warning(place: Place, reason: Reason, details: Details = {}): undefined {
    return this.#add('warning', place, reason, details);
  }

  note(place: Place, reason: Reason, details: Details = {}): undefined {
    return this.#add('note', place, reason, details);
  }

  of(level: Level): Finding[] {
    return this.findings.filter((finding) => finding.level === level);
  }

  #add(level: Level, place: Place, reason: Reason, details: Details): undefined {
    const found = details.found === undefined ? {} : { found: shorten(details.found) };
    const heading = place.column === undefined || place.row === undefined ? undefined : this.#headings.get(sourceName(place))?.get(place.column);
    this.findings.push({ level, reason, ...place, ...(heading && { heading }), ...details, ...found });
  }
}

/** The text on one line, cut to 80 characters, with an ellipsis where it was cut. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= longestFound ? line : `${characters.slice(0, longestFound - 1).join('').trimEnd()}…`;
}
