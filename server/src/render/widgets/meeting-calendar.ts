import { agenda, filterMeetings, meetingCalendar, minutesState, openMeetings, sixMonthRule, type CalendarMeeting, type Meeting } from 'mga-widgets/domain';
import { calendarMessages, minutesMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { meetingPlace, meetingWhen } from '../meeting-words.js';
import { day, facts, heading, link, list, number, paragraph, paragraphs, party, said, strong } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The meetings to come, then those that were, and whether the forum meets as often as it must. */
export function meetings(context: RenderContext): Piece {
  const { feed, today, language, attribute } = context;
  const t = calendarMessages[language];
  const { dated, undated } = meetingCalendar(feed, today);
  const { upcoming, past } = agenda(filterMeetings(dated, { plan: attribute('plan'), region: attribute('region'), theme: attribute('theme') }));
  if (feed.meetings.length === 0) return [heading(context, 0, t.title), paragraph(t.none)];
  const unfiltered = ['plan', 'region', 'theme'].every((name) => attribute(name) === undefined);
  return [
    heading(context, 0, t.title),
    figures(context),
    feed.links?.calendar !== undefined && paragraph(link(context, feed.links.calendar, t.takeAway)),
    heading(context, 1, t.upcoming),
    upcoming.length === 0 ? paragraph(t.noneUpcoming) : meetingList(upcoming, context),
    past.length > 0 && [heading(context, 1, t.past), meetingList(past, context)],
    unfiltered && undated.length > 0 && [heading(context, 1, t.undated), list(undated.map((each) => undatedMeeting(each, context)))],
  ];
}

function figures(context: RenderContext): Piece {
  const { feed, today, language } = context;
  const t = calendarMessages[language];
  const open = openMeetings(feed, Number(today.slice(0, 4)), today);
  const rhythm = sixMonthRule(feed, today);
  const held = open.target === undefined ? [number(context, open.held), ' ', t.openLabel(open.year, open.held)] : [t.openFigure(number(context, open.held), number(context, open.target)), ' ', t.openTargetLabel(open.year)];
  return [
    paragraph(held, '. ', open.verdict && [t.openVerdict[open.verdict](open), '.']),
    rhythm.verdict && rhythm.months !== undefined && paragraph(t.ruleFigure(rhythm.months), ' ', t.ruleLabel, '. ', t.ruleVerdict[rhythm.verdict], '. ', rhythm.last && t.lastHeld(day(context, rhythm.last.time.startDay))),
    paragraph(t.reckonedOn(day(context, today)), ' ', t.notFiltered),
  ];
}

function meetingList(entries: readonly CalendarMeeting[], context: RenderContext): Piece {
  const { first, rest } = bounded(context, entries, 'meetings');
  return [list(first.map((entry) => meeting(entry, context))), rest];
}

function meeting(entry: CalendarMeeting, context: RenderContext): Piece {
  const { meeting: each, time } = entry;
  const t = calendarMessages[context.language];
  const state = minutesState(entry, context.today);
  const moved = each.status === 'cancelled' ? t.cancelled : each.status === 'moved' ? t.moved : undefined;
  return [
    paragraph(strong(link(context, each.url, said(context, each.title))), moved !== undefined && [' — ', moved]),
    each.statusReason !== undefined && paragraphs(context, each.statusReason),
    facts([
      [minutesMessages[context.language].date, meetingWhen(each, time, context)],
      [t.access, [t.accesses[each.access ?? 'unstated'], each.kind && [' · ', t.kinds[each.kind]], each.mode && [' · ', t.modes[each.mode]]]],
      [t.place, meetingPlace(each, context)],
      [t.organizer, each.organizer && party(context, each.organizer)],
      [t.accessibility, said(context, each.accessibility)],
    ]),
    paragraphs(context, each.summary),
    state.state === 'published' ? paragraph(t.minutes[state.status ?? 'unstated']) : state.state === 'pending' && paragraph(t.pending(state.days)),
  ];
}

const undatedMeeting = (each: Meeting, context: RenderContext): Piece => [said(context, each.title), '. ', calendarMessages[context.language].undatedDate(each.start)];
