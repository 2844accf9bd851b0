import { meetingTime } from '../meeting-time.js';
import type { Meeting } from '../feed.js';
import { parseLocal, toInstant } from '../zoned-time.js';
import { webAddress } from '../web-address.js';
import { forumNode, linkedDocument, partyNode, type LinkedDocument, type LinkedNode, type LinkedSource, type LinkedValue } from './node.js';

const statuses = { scheduled: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;
const modes = { 'in-person': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', hybrid: 'MixedEventAttendanceMode' } as const;
const term = (name: string): string => `https://schema.org/${name}`;

/** The meetings of a feed as schema.org `Event`s; one without a real date is left out. */
export const meetingsLinkedData = (source: LinkedSource): LinkedDocument => linkedDocument(source.feed.meetings.map((meeting) => eventNode(meeting, source)).filter((node) => node !== undefined));

/** A meeting as a schema.org `Event`; `undefined` when its start is no real date. */
export function eventNode(meeting: Meeting, source: LinkedSource): LinkedNode | undefined {
  const { feed, feedUrl } = source;
  const time = meetingTime(meeting, feed.timeZone);
  if (!time) return undefined;
  const { minutes, seats, seatsTaken } = meeting;
  const at = (local: string): string => (parseLocal(local)?.time && time.exact ? withOffset(local, time.zone) : local);
  return {
    '@type': 'Event',
    '@id': `#meeting-${meeting.id}`,
    name: meeting.title,
    description: meeting.summary,
    startDate: at(meeting.start),
    endDate: time.allDay ? time.endDay : time.endsAt && meeting.end ? at(meeting.end) : undefined,
    eventStatus: term(statuses[meeting.status ?? 'scheduled']),
    previousStartDate: meeting.status === 'moved' && meeting.previousStart && parseLocal(meeting.previousStart) ? at(meeting.previousStart) : undefined,
    eventAttendanceMode: meeting.mode && term(modes[meeting.mode]),
    location: locations(meeting, feedUrl),
    organizer: partyNode(meeting.organizer, source) ?? forumNode(source),
    inLanguage: meeting.languages ?? [feed.language],
    url: webAddress(meeting.url, feedUrl) ?? webAddress(meeting.registrationUrl, feedUrl),
    maximumAttendeeCapacity: seats,
    remainingAttendeeCapacity: seats !== undefined && seatsTaken !== undefined ? Math.max(0, seats - seatsTaken) : undefined,
    recordedIn: webAddress(meeting.recordingUrl, feedUrl) && { '@type': 'CreativeWork', url: webAddress(meeting.recordingUrl, feedUrl) },
    subjectOf: minutes && { '@type': 'CreativeWork', additionalType: 'https://schema.org/Report', name: minutes.document?.title ?? meeting.title, datePublished: minutes.published, url: webAddress(minutes.document?.url, feedUrl) },
  };
}

function locations({ place, joinUrl, mode }: Meeting, feedUrl: string | undefined): LinkedValue {
  const join = webAddress(joinUrl, feedUrl);
  const found: LinkedNode[] = [
    ...(place?.name || place?.address ? [{ '@type': 'Place', name: place.name, address: place.address, url: webAddress(place.url, feedUrl) }] : []),
    ...(join && mode !== 'in-person' ? [{ '@type': 'VirtualLocation', url: join }] : []),
  ];
  return found.length > 1 ? found : found[0];
}

/** A time on the wall with its distance from UTC: 2018-05-08T18:00-03:00. */
function withOffset(local: string, zone: string): string {
  const minutes = Math.round((Date.parse(`${local}Z`) - toInstant(local, zone).getTime()) / 60_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
