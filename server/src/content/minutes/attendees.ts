import type { AttendeeGroup, Person } from 'mga-widgets/domain';
import type { Report } from '../../report/report.js';
import type { Directory } from '../directory.js';
import { withoutFinalStop } from '../directory.js';
import { stripMarkup } from '../markup.js';
import { searchable } from 'mga-widgets/domain';
import { markerOf, type Line } from './lines.js';

export interface Attendees {
  groups: AttendeeGroup[];
  /** The one person under a heading such as "Secretario de actas". */
  secretary?: Person;
}

/**
 * Reads who attended: "- Name, role" under no heading at all, or under lettered ones ("a) Miembros de la Mesa:"). Bullets without a name are
 * dropped and noted. A table with the columns name, role and organization, separated by tabs or "|", is read as well.
 */
export function readAttendees(file: string, lines: readonly Line[], directory: Directory, report: Report): Attendees {
  const groups: AttendeeGroup[] = [];
  const entries = unwrapped(lines);
  for (const [index, line] of entries.entries()) {
    const marker = markerOf(line.text);
    const heading = groupHeading(line, entries[index + 1]);
    if (heading) groups.push({ name: heading, people: [] });
    else if (marker && !marker.text) report.note({ file, line: line.number }, 'empty-bullet', { found: line.text });
    else {
      const person = personIn(marker?.text ?? line.text, directory);
      if (!person) continue;
      if (groups.length === 0) groups.push({ people: [] });
      groups.at(-1)!.people.push(person);
    }
  }
  const taker = groups.find(({ name, people }) => people.length === 1 && /^(?:secretari[oa]|actuari[oa])\b|\bactas?\b/u.test(searchable(name ?? '')));
  return { groups: groups.filter(({ people }) => people.length), ...(taker && { secretary: taker.people[0] }) };
}

/** Lines that are not blank, each joined with the ones it was wrapped into. */
function unwrapped(lines: readonly Line[]): Line[] {
  const entries: Line[] = [];
  let afterBlank = true;
  for (const line of lines) {
    const last = entries.at(-1);
    const goesOn = !afterBlank && last && !line.heading && markerOf(last.text)?.text && !markerOf(line.text) && !/[\t|:]/u.test(line.text);
    if (goesOn) entries[entries.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else if (line.text) entries.push(line);
    afterBlank = !line.text;
  }
  return entries;
}

/** The heading of a group: lettered or numbered and followed by bullets or a colon, or a line of its own that ends in a colon. */
function groupHeading(line: Line, next: Line | undefined): string | undefined {
  const marker = markerOf(line.text);
  const text = marker ? marker.text : line.text;
  const name = withoutFinalStop(text.replace(/\s*:$/u, ''));
  if (!name) return undefined;
  if (line.heading || (text.endsWith(':') && marker?.kind !== 'bullet')) return name;
  const nextMarker = next && markerOf(next.text);
  const bulletsFollow = nextMarker?.kind === 'bullet' && next!.text !== line.text;
  return marker && marker.kind !== 'bullet' && bulletsFollow && !/^[-*•–]/u.test(line.text) ? name : undefined;
}

function personIn(written: string, directory: Directory): Person | undefined {
  if (/^[|\s:-]+$/u.test(written)) return undefined;
  const cells = written.split(written.includes('\t') ? /\t+/u : /\|/u).map((cell) => stripMarkup(cell).text.replace(/\n/gu, ' ').trim()).filter(Boolean);
  if (cells.length < 2) return cells[0] ? directory.person(cells[0]) : undefined;
  if (/^(?:nombre|name|asistente)s?\b/u.test(searchable(cells[0]!))) return undefined;
  const [name, role, affiliation] = cells.map(withoutFinalStop);
  return directory.personOf(name!, role, affiliation);
}
