import type { Meeting } from '../../domain/feed.js';
import { calendarFileName, calendarOptions, meetingsToICalendar, type MeetingLinks } from '../../domain/icalendar.js';
import { calendarMessages } from '../../i18n/calendar.js';
import { saveFile } from '../save-file.js';
import type { MeetingContext } from './meeting-context.js';
import { localWords } from './meeting-when.js';

/** Saves one meeting on the reader's device as an iCalendar file, described in the language of the page. */
export function saveMeeting(meeting: Meeting, view: MeetingContext): void {
  const options = calendarOptions(view.feed, { now: new Date(), feedUrl: view.base });
  const text = meetingsToICalendar([meeting], {
    ...options,
    // A meeting without an address of its own leads back to the page where the reader found it.
    homeUrl: options.homeUrl ?? location.href,
    describe: (_, links) => description(meeting, links, view),
  });
  saveFile(calendarFileName(meeting), text, 'text/calendar;charset=utf-8');
}

function description(meeting: Meeting, { page, join }: MeetingLinks, view: MeetingContext): string[] {
  const { feed } = view;
  const t = view.page.messages(calendarMessages);
  const accessibility = meeting.place?.accessibility;
  return [
    ...(feed.demonstration ? [t.demonstration] : []),
    ...(meeting.summary ? [meeting.summary] : []),
    `${meeting.kind ? `${t.kinds[meeting.kind]}. ` : ''}${t.accesses[meeting.access ?? 'unstated']}.`,
    ...(meeting.status === 'moved' && meeting.previousStart ? [`${t.moved}. ${t.movedFrom(localWords(meeting.previousStart, view))}`] : []),
    ...(accessibility ? [`${t.accessibility}: ${accessibility}`] : []),
    ...(join ? [t.joinAt(join)] : []),
    ...(page ? [t.moreInformation(page)] : []),
  ];
}
