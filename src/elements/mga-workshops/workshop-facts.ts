import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Party } from '../../domain/feed.js';
import type { CalledWorkshop } from '../../domain/workshops.js';
import { calendarMessages } from '../../i18n/calendar.js';
import { formatList } from '../../i18n/formats.js';
import { placeName } from '../../ui/meeting/meeting-place.js';
import { partyTemplate } from '../../ui/party.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { WorkshopsView } from './workshops-settings.js';

/** What one needs to know to come: how, where, with what access, who leads it, who is invited and how many seats are left. What is not stated is said to be so. */
export function workshopFacts(workshop: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { meeting, state } = workshop;
  const { t, page, feed } = view;
  const { mode, place, accessibility, organizer, facilitator } = meeting;
  const language = page.contentLanguage(feed) ?? nothing;
  const notStated = html`<span class="muted">${t.notStated}</span>`;
  const party = (who: Party): TemplateResult => html`<span lang=${language}>${partyTemplate(who, view)}</span>`;
  const access = [place?.accessibility, accessibility].filter(Boolean).join(' ');
  const isOver = state === 'held' || state === 'cancelled';
  const fact = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="facts small" part="facts">
    ${fact(t.attendance, mode ? page.messages(calendarMessages).modes[mode] : notStated)}
    ${mode === 'online' ? nothing : fact(t.place, placeName(place, view) ?? notStated)}
    ${isOver && !access ? nothing : fact(t.access, access ? html`<span lang=${language}>${access}</span>` : notStated)}
    ${facilitator ? fact(t.facilitator, party(facilitator)) : organizer ? fact(t.organizer, party(organizer)) : fact(t.facilitator, notStated)}
    ${isOver ? nothing : fact(t.sectors, sectorNames(workshop, view) ?? notStated)} ${isOver ? nothing : fact(t.seats, seatWords(workshop, view))}
  </dl>`;
}

/** Sectors the workshop invites; `undefined` where it does not say. */
function sectorNames({ meeting: { invitedSectors = [] } }: CalledWorkshop, { t, page, feed }: WorkshopsView): TemplateResult | string | undefined {
  if (invitedSectors.length === 0) return undefined;
  const sectors = sectorsOf(feed, page);
  if (sectors.every(({ id }) => invitedSectors.includes(id))) return t.everybody;
  return html`<span lang=${page.contentLanguage(feed) ?? nothing}>${formatList(invitedSectors.map((id) => sectors.find((sector) => sector.id === id)?.name ?? id), page.language)}</span>`;
}

function seatWords({ meeting: { seats, waiting = 0 }, seatsLeft }: CalledWorkshop, { t }: WorkshopsView): string {
  if (seats === undefined) return t.noLimit;
  if (seatsLeft === undefined) return t.seatsTotal(seats);
  return seatsLeft === 0 ? t.seatsNone(seats, waiting) : t.seatsLeft(seatsLeft, seats);
}
