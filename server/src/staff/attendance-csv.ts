import { csvText, toLocal, type MeetingRegistrations } from 'mga-widgets/domain';
import { attendanceMessages } from '../messages/attendance.js';
import type { Language } from '../messages/language.js';

/** The registrations of a meeting and who came, one line for each, then one for each sector of people who came without a registration. */
export function attendanceCsv({ meeting, registrations, walkIns, choices }: MeetingRegistrations, language: Language): string {
  const say = attendanceMessages[language];
  const nameIn = (list: MeetingRegistrations['choices']['sectors'], id: string): string => list.find((each) => each.id === id)?.name ?? id;
  return csvText(say.columns, [
    ...registrations.map(({ code, name, sector, region, accessNeeds, state, position, attended, registeredAt }) => [
      code,
      name,
      nameIn(choices.sectors, sector),
      region === undefined ? undefined : nameIn(choices.regions, region),
      accessNeeds,
      say.state[state],
      position,
      attended === null ? undefined : attended ? say.yes : say.no,
      toLocal(new Date(registeredAt), meeting.timeZone ?? 'UTC').replace('T', ' '),
    ]),
    ...walkIns.map(({ sector, count }) => [undefined, say.walkIns(count), nameIn(choices.sectors, sector), undefined, undefined, undefined, undefined, say.yes]),
  ]);
}
