import { type Meeting, type MeetingTime } from 'mga-widgets/domain';
import { calendarMessages, zoneName } from 'mga-widgets/words';
import { joined, markup, type Piece } from './markup.js';
import { day, said } from './pieces.js';
import type { RenderContext } from './render-context.js';

/** When a meeting is, on the wall where it is held, with the name of that zone. */
export function meetingWhen(meeting: Pick<Meeting, 'timeZone'>, time: MeetingTime, context: RenderContext): Piece {
  const t = calendarMessages[context.language];
  const { startDay, startTime, endDay, endTime } = time;
  const lasting = endDay !== startDay;
  if (time.allDay) return markup`<time datetime="${startDay}">${lasting ? t.days(day(context, startDay), day(context, endDay)) : day(context, startDay)}</time>`;
  const hours = lasting ? t.until(startTime!, [day(context, endDay), endTime].filter(Boolean).join(', ')) : endTime ? t.times(startTime!, endTime) : startTime!;
  const zone = time.exact ? zoneName(time.startsAt, time.zone, context.locale) : (meeting.timeZone ?? context.feed.timeZone);
  return markup`<time datetime="${time.exact ? time.startsAt.toISOString() : `${startDay}T${startTime}`}">${day(context, startDay)}, ${t.inZone(hours, zone)}</time>`;
}

/** Where a meeting is held; nothing when nobody says. */
export function meetingPlace({ place }: Pick<Meeting, 'place'>, context: RenderContext): Piece {
  if (!place) return undefined;
  const region = context.feed.regions.find(({ id }) => id === place.region);
  const parts = [place.name, place.address, region?.name].filter((each) => each !== undefined);
  return parts.length === 0 ? undefined : joined(parts.map((each) => said(context, each)), ', ');
}
