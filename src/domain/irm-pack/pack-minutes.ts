import type { Block, Meeting, Person } from '../feed.js';
import { hasMinutes } from '../minutes.js';
import { partyName, type OrganizationIndex } from '../organizations.js';
import type { PackWords } from './pack-words.js';

/** The minutes of a meeting as plain text, in the order they are written; empty without minutes. */
export function minutesText(meeting: Meeting, index: OrganizationIndex, words: PackWords): string {
  if (!hasMinutes(meeting)) return '';
  const { attendees = [], agenda = [], discussion = [], recommendations = [], agreements = [] } = meeting.minutes;
  const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', title.toUpperCase(), ...lines] : []);
  return `${[
    meeting.title,
    [meeting.start, meeting.end, meeting.place?.name].filter(Boolean).join(' · '),
    ...section(words.attendees, attendees.flatMap(({ name, people }) => [...(name ? [name] : []), ...people.map((person) => `- ${personText(person)}`)])),
    ...section(words.agenda, agenda.map(({ number, title }) => [number, title].filter(Boolean).join(' '))),
    ...section(words.discussion, discussion.flatMap(({ title, blocks }) => [...(title ? [title] : []), ...blocks.flatMap(blockLines)])),
    ...section(words.recommendations, recommendations.map(({ text, by }) => `- ${text}${by ? ` (${words.by(by)})` : ''}`)),
    ...section(words.agreements, agreements.flatMap(({ id, text, items = [], responsible = [], due }) => [
      `${[id, text].join(': ')} [${[responsible.map((party) => partyName(party, index)).join('; '), due].filter(Boolean).join(' · ')}]`,
      ...items.map((item) => `  - ${item}`),
    ])),
  ].join('\n')}\n`;
}

const personText = ({ name, role }: Person): string => [name, role].filter(Boolean).join(', ');

const blockLines = ({ text, items = [] }: Block): string[] => [...(text ? [text] : []), ...items.flatMap((item) => [`- ${item.text}`, ...(item.items ?? []).map((inner) => `  - ${inner}`)])];
