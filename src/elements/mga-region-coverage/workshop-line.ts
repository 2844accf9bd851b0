import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { exactly, suppressSmall } from '../../domain/count-range.js';
import type { Workshop } from '../../domain/workshop-coverage.js';
import { parseLocal } from '../../domain/zoned-time.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import { minutesLink } from '../../ui/minutes-link.js';
import { safeUrl } from '../../ui/safe-url.js';
import { countWords } from './count-words.js';
import type { RegionView } from './region-view.js';
import { standingBadge } from './standing-badge.js';

/** Workshops in a few lines each: title, whether it was held, when, where, seats or attendance, and where to register or read what was said. */
export function workshopLines(workshops: readonly Workshop[], view: RegionView): TemplateResult {
  return html`<ul class="lines plain" role="list">
    ${workshops.map((workshop) => html`<li class="line" part="workshop">${line(workshop, view)}</li>`)}
  </ul>`;
}

function line(workshop: Workshop, view: RegionView): TemplateResult {
  const { base, feed, page, t, hrefs } = view;
  const { meeting, standing } = workshop;
  const url = safeUrl(meeting.url, base);
  const registration = standing === 'scheduled' ? safeUrl(meeting.registrationUrl, base) : undefined;
  const language = page.contentLanguage(feed) ?? nothing;
  return html`<p class="line-title" lang=${language}>${url ? html`<a href=${url}>${meeting.title}</a>` : meeting.title}</p>
    <p class="line-facts small">${standingBadge(standing, t.workshopStanding[standing])} <span>${when(workshop, view)}</span></p>
    ${moved(workshop, view)} ${standing === 'cancelled' && meeting.statusReason ? html`<p class="small" lang=${language}>${meeting.statusReason}</p>` : nothing}
    <p class="small">${where(workshop, view)}</p>
    ${people(workshop, view)}
    ${registration ? html`<p class="small"><a href=${registration}>${t.register}</a></p>` : nothing}
    ${meeting.minutes && hrefs.minutes ? html`<p class="small">${minutesLink(hrefs.minutes, meeting.id, t.minutes)}</p>` : nothing}`;
}

/** Days and times on the wall where it is held; what is no real date stays as the source has it. */
function when({ meeting, time }: Workshop, { page, t }: RegionView): string {
  if (!time) return meeting.start;
  const { startDay, startTime, endDay, endTime } = time;
  const days = startDay === endDay ? formatDay(startDay, page.language, 'weekday') : t.span(formatDay(startDay, page.language), formatDay(endDay, page.language));
  const hours = startTime && endTime && startDay === endDay ? t.span(startTime, endTime) : startTime;
  return hours ? `${days}, ${hours}` : days;
}

function moved({ meeting: { status, previousStart } }: Workshop, { page, t }: RegionView): TemplateResult | typeof nothing {
  const before = parseLocal(previousStart ?? '');
  return status === 'moved' && before ? html`<p class="small muted">${t.moved(formatDay(before.day, page.language))}</p>` : nothing;
}

function where({ meeting: { place, mode } }: Workshop, { page, feed, t }: RegionView): TemplateResult {
  const address = [place?.name, place?.address].filter(Boolean).join(', ');
  const how = mode ? t.modes[mode] : undefined;
  if (!address) return html`<span class="muted">${how ?? t.noPlace}</span>`;
  return html`<span lang=${page.contentLanguage(feed) ?? nothing}>${address}</span>${how ? html` <span class="muted">· ${how}</span>` : nothing}`;
}

/** Seats of one that is to come, people of one that was held; nothing where the source says neither. */
function people({ meeting, standing }: Workshop, view: RegionView): TemplateResult | typeof nothing {
  const { feed, page, t } = view;
  const { seats, seatsTaken, attended, attendance } = meeting;
  const say = (count: number): string => formatNumber(count, page.language);
  const came = attended ?? attendance?.reduce((sum, { count }) => sum + count, 0);
  if (standing === 'held' && came !== undefined) return html`<p class="small">${t.attended(countWords(suppressSmall(exactly(came), feed.forum.minimumCount), view))}</p>`;
  if (seats === undefined) return nothing;
  return html`<p class="small">${standing === 'scheduled' && seatsTaken !== undefined ? t.freeSeats(say(Math.max(0, seats - seatsTaken)), say(seats)) : t.seats(say(seats), seats)}</p>`;
}
