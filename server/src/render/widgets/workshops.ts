import { workshopCall, type CalledWorkshop, type WorkshopGroup } from 'mga-widgets/domain';
import { calendarMessages, formatList, minutesMessages, workshopMessages } from 'mga-widgets/words';
import { bounded, mostRecords } from '../bounded.js';
import { joined, type Piece } from '../markup.js';
import { meetingPlace, meetingWhen } from '../meeting-words.js';
import { facts, heading, link, list, paragraph, paragraphs, party, said, strong } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The call for workshops, region by region. */
export function workshops(context: RenderContext): Piece {
  const { feed, organizations, today, now, language, attribute } = context;
  const t = workshopMessages[language];
  const scope = { plan: attribute('plan'), institution: attribute('institution'), theme: attribute('theme'), sector: attribute('sector'), region: attribute('region') };
  const call = workshopCall(feed, scope, {}, organizations, { today, now, intake: feed.links?.registrations !== undefined });
  if (call.workshops.length === 0) return [heading(context, 0, t.title), paragraph(t.none)];
  const open = call.workshops.filter(({ state }) => state === 'open').length;
  const written = new Set(call.workshops.slice(0, mostRecords));
  const section = (name: string, groups: readonly WorkshopGroup[]): Piece => [heading(context, 1, name), groups.map((group) => groupOf(group, written, context))];
  const isNoneComing = call.upcoming.every(({ kind }) => kind === 'without');
  return [
    heading(context, 0, t.title),
    paragraph(t.shown(call.workshops.length, call.workshops.length), open > 0 && ['. ', t.openNow(open)], '.'),
    section(t.upcoming, call.upcoming),
    isNoneComing && paragraph(t.noneUpcoming),
    call.past.length > 0 && section(t.past, call.past),
    bounded(context, call.workshops, 'meetings').rest,
  ];
}

function groupOf(group: WorkshopGroup, written: ReadonlySet<CalledWorkshop>, context: RenderContext): Piece {
  const t = workshopMessages[context.language];
  if (group.kind === 'without') return paragraph(t.without(formatList(group.regions.map(({ name }) => name), context.locale)));
  const name = group.kind === 'region' ? said(context, group.region.name) : group.kind === 'unknown' ? `«${group.code}»` : t[group.kind];
  const own = group.workshops.filter((each) => written.has(each));
  return own.length > 0 && [heading(context, 2, name), list(own.map((each) => workshop(each, context)))];
}

function workshop({ meeting, time, state, moved, seatsLeft }: CalledWorkshop, context: RenderContext): Piece {
  const [t, words] = [workshopMessages[context.language], calendarMessages[context.language]];
  const { title, url, start, seats, waiting, organizer, facilitator, accessibility, registrationUrl, joinUrl, invitedSectors, statusReason, summary } = meeting;
  const invited = (invitedSectors ?? []).map((id) => context.feed.sectors.find((each) => each.id === id)?.name ?? id);
  return [
    paragraph(strong(link(context, url, said(context, title))), ' — ', t.states[state], moved && [', ', t.states.moved]),
    paragraphs(context, summary),
    statusReason !== undefined && paragraph(said(context, t.reason(statusReason))),
    facts([
      [minutesMessages[context.language].date, time ? meetingWhen(meeting, time, context) : t.undatedDate(start)],
      [t.place, meetingPlace(meeting, context)],
      [t.attendance, meeting.mode && words.modes[meeting.mode]],
      [t.seats, seats === undefined ? undefined : seatsLeft === undefined ? t.seatsTotal(seats) : seatsLeft > 0 ? t.seatsLeft(seatsLeft, seats) : t.seatsNone(seats, waiting ?? 0)],
      [t.sectors, invited.length > 0 ? joined(invited.map((each) => said(context, each)), ', ') : t.notStated],
      [t.organizer, organizer && party(context, organizer)],
      [t.facilitator, facilitator && party(context, facilitator)],
      [t.access, said(context, accessibility)],
    ]),
    state === 'open' && registrationUrl !== undefined && paragraph(link(context, registrationUrl, t.register)),
    joinUrl !== undefined && state !== 'held' && state !== 'cancelled' && paragraph(link(context, joinUrl, t.join)),
  ];
}
