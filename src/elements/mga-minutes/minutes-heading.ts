import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting, Person } from '../../domain/feed.js';
import { meetingTime, type MeetingTime } from '../../domain/meeting-time.js';
import type { MeetingWithMinutes } from '../../domain/minutes.js';
import { formatDay, zoneName } from '../../i18n/formats.js';
import { minutesMessages } from '../../i18n/minutes.js';
import { evidenceList } from '../../ui/commitment/evidence-list.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { writeFragment } from './minutes-fragment.js';

/** The head of the document: what meeting it was, when and where, and how far to trust this record of it. */
export function minutesHeading(meeting: MeetingWithMinutes, context: RecordContext, level: number): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(minutesMessages);
  const { minutes } = meeting;
  const facts: [string, unknown][] = [
    ...when(meeting, context),
    [t.place, place(meeting, context)],
    [t.mode, meeting.mode && t.modeWord[meeting.mode]],
    [t.access, meeting.access && t.accessWord[meeting.access]],
    [t.secretary, minutes.secretary && person(minutes.secretary)],
    [t.statusLabel, minutes.status ? t.status[minutes.status] : html`<span class="muted">${t.unknownStatus}</span>`],
    [t.published, minutes.published && dateTemplate(minutes.published, page.language)],
    [t.original, minutes.document && evidenceList([minutes.document], context)],
  ];
  return html`<header>
    <div class="title" data-place=${writeFragment({ meeting: meeting.id })} tabindex="-1">
      <p class="kind muted">${t.minutesOf}</p>
      ${heading(level, html`<span lang=${page.contentLanguage(feed) ?? nothing}>${meeting.title}</span>`)}
    </div>
    ${minutes.status === 'draft' ? html`<p class="notice draft" part="draft">${t.draftNotice}</p>` : nothing}
    <dl class="facts">${facts.filter(([, value]) => value).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
  </header>`;
}

/** Day and time on the wall where the meeting was held; a start that is no real date is shown as the source has it. */
function when(meeting: Meeting, { page, feed }: RecordContext): [string, unknown][] {
  const t = page.messages(minutesMessages);
  const time = meetingTime(meeting, feed.timeZone);
  if (!time) return [[t.date, meeting.start]];
  const day = (value: string): TemplateResult => html`<time datetime=${value}>${formatDay(value, page.language, 'weekday')}</time>`;
  const days = time.endDay === time.startDay ? day(time.startDay) : html`${day(time.startDay)} ${t.to} ${day(time.endDay)}`;
  return [[t.date, days], ...(time.startTime ? [[t.time, hours(time, page.language, t.timeRange)] satisfies [string, unknown]] : [])];
}

function hours({ startTime, endTime, startsAt, endsAt, zone, exact }: MeetingTime, language: string, range: (start: string, end: string) => string): TemplateResult {
  const words = endTime ? range(startTime ?? '', endTime) : startTime;
  const moment = endsAt && endTime ? `${startsAt.toISOString()}/${endsAt.toISOString()}` : startsAt.toISOString();
  return html`<bdi data-moment=${moment}>${words}</bdi>${exact ? html` <span class="muted">(${zoneName(startsAt, zone, language)})</span>` : nothing}`;
}

function place({ place: where }: Meeting, { page, feed }: RecordContext): TemplateResult | undefined {
  const region = feed.regions.find(({ id }) => id === where?.region)?.name;
  const words = [where?.name, where?.address, region].filter(Boolean).join(', ');
  return words ? html`<span lang=${page.contentLanguage(feed) ?? nothing}>${words}</span>` : undefined;
}

const person = ({ name, role }: Person): string => (role ? `${name}, ${role}` : name);
