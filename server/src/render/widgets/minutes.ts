import { attendance, filterMinutes, meetingsWithMinutes, meetingTime, partyName, selectMinutes, type Agreement, type MeetingWithMinutes } from 'mga-widgets/domain';
import { agreementMessages, minutesMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import { joined, type Piece } from '../markup.js';
import { meetingPlace, meetingWhen } from '../meeting-words.js';
import { blocks, date, day, documentLine, facts, heading, list, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The minutes of a meeting: the one that is named or the latest, and which others there are. */
export function minutes(context: RenderContext): Piece {
  const { feed, organizations, language, attribute } = context;
  const t = minutesMessages[language];
  const record = attribute('record');
  const scope = { plan: attribute('plan'), theme: attribute('theme'), institution: attribute('institution') };
  const all = filterMinutes(meetingsWithMinutes(feed.meetings), scope, { commitments: feed.commitments, organizations });
  const found = selectMinutes(all, record);
  if (!found) return [heading(context, 0, t.minutesOf), paragraph(record === undefined ? t.none : t.notFound(record))];
  const { first, rest } = bounded(context, all.filter((each) => each !== found), 'minutes');
  return [
    heading(context, 0, [t.minutesOf, ': ', said(context, found.title)]),
    head(found, context),
    attendees(found, context),
    section(t.section.agenda, list((found.minutes.agenda ?? []).map((each) => said(context, each.title)), 'ol'), context),
    section(t.section.discussion, found.minutes.discussion?.length ? found.minutes.discussion.map((each) => [each.title !== undefined && heading(context, 2, said(context, each.title)), blocks(context, each.blocks, 3)]) : undefined, context),
    section(t.section.recommendations, list((found.minutes.recommendations ?? []).map((each) => [said(context, each.text), each.by !== undefined && [' ', t.by(each.by)]])), context),
    agreements(found.minutes.agreements ?? [], context),
    first.length > 0 && [heading(context, 1, t.choose), list(first.map((each) => said(context, t.option(date(context, each.start.slice(0, 10))!, each.title)))), rest],
  ];
}

const section = (title: string, content: Piece, context: RenderContext): Piece => content !== undefined && [heading(context, 1, title), content];

function head(found: MeetingWithMinutes, context: RenderContext): Piece {
  const t = minutesMessages[context.language];
  const { status, secretary, published, document } = found.minutes;
  const time = meetingTime(found, context.feed.timeZone);
  return [
    status === 'draft' && paragraph(t.draftNotice),
    facts([
      [t.date, time ? meetingWhen(found, time, context) : found.start],
      [t.place, meetingPlace(found, context)],
      [t.access, found.access && t.accessWord[found.access]],
      [t.mode, found.mode && t.modeWord[found.mode]],
      [t.statusLabel, status ? t.status[status] : t.unknownStatus],
      [t.secretary, said(context, secretary?.name)],
      [t.published, published && day(context, published)],
      [t.original, document && documentLine(context, document)],
    ]),
  ];
}

function attendees(found: MeetingWithMinutes, context: RenderContext): Piece {
  const t = minutesMessages[context.language];
  const groups = found.minutes.attendees ?? [];
  const { sectors, unknown, total } = attendance(found, context.feed.sectors, context.organizations);
  const counted = total > 0 && sectors.some(({ count }) => count > 0);
  return [
    heading(context, 1, t.section.attendees),
    groups.length === 0 && paragraph(t.noAttendees),
    groups.map(({ name, people }) => [name !== undefined && heading(context, 2, said(context, name)), list(people.map((person) => said(context, [person.name, person.role, person.affiliation].filter(Boolean).join(', '))))]),
    counted && table(t.bySector, [t.sector, t.people], [...sectors.map(({ sector, count }) => [said(context, sector.name), number(context, count)]), [t.unknownSector, number(context, unknown)], [t.total, number(context, total)]]),
  ];
}

function agreements(all: readonly Agreement[], context: RenderContext): Piece {
  const [t, words] = [minutesMessages[context.language], agreementMessages[context.language]];
  const { first, rest } = bounded(context, all, 'agreements');
  return [
    heading(context, 1, t.section.agreements),
    first.length === 0
      ? paragraph(t.noAgreements)
      : table(words.count(all.length), [words.title, words.responsible, words.due], first.map((each) => [
          [said(context, each.text), list((each.items ?? []).map((item) => said(context, item)), 'ol')],
          each.responsible?.length ? joined(each.responsible.map((responsible) => said(context, partyName(responsible, context.organizations))), ', ') : words.nobody,
          each.due === undefined ? words.noDue : said(context, date(context, each.due)),
        ])),
    rest,
  ];
}
