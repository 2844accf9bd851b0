import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Person } from '../../domain/feed.js';
import { attendance, sectorOf, type MeetingWithMinutes } from '../../domain/minutes.js';
import { partyName, partyOrganization } from '../../domain/organizations.js';
import { formatNumber } from '../../i18n/formats.js';
import { minutesMessages } from '../../i18n/minutes.js';
import { heading } from '../../ui/heading.js';
import { wordBreak } from '../../ui/long-words.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';

/** Who attended, under the headings the minutes gave them, and how many from each sector. */
export function minutesAttendees(meeting: MeetingWithMinutes, context: RecordContext, level: number): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(minutesMessages);
  const groups = (meeting.minutes.attendees ?? []).filter(({ people }) => people.length > 0);
  if (groups.length === 0) return html`<p class="muted">${t.noAttendees}</p>${sectorTable(meeting, context, level)}`;
  const language = page.contentLanguage(feed);
  return html`${groups.map(
    ({ name, people }) => html`<div class="attendees" part="attendees">
      ${name ? heading(level, html`<span lang=${language ?? nothing}>${name}</span>`, 'label') : nothing}
      <ul class="plain" role="list">${people.map((person) => html`<li>${attendee(person, context)}</li>`)}</ul>
    </div>`,
  )}
  ${sectorTable(meeting, context, level)}`;
}

function attendee(person: Person, context: RecordContext): TemplateResult {
  const { feed, page } = context;
  const language = page.contentLanguage(feed);
  const sector = feed.sectors.find(({ id }) => id === sectorOf(person, context.organizations));
  const facts = [organization(person, context), sector?.name].filter((fact) => fact !== undefined);
  return html`<span><strong>${person.name}</strong>${person.role ? html`, <span lang=${language ?? nothing}>${person.role}</span>` : nothing}</span>
    ${facts.length > 0 ? html`<span class="small muted" lang=${language ?? nothing}>${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</span>` : nothing}`;
}

/** The organization by the name people use: its full name is often in the role already. */
function organization({ organization: id, affiliation }: Person, { organizations, base }: RecordContext): unknown {
  if (id === undefined && affiliation === undefined) return undefined;
  const party = { organization: id, name: affiliation };
  const url = safeUrl(partyOrganization(party, organizations)?.url, base);
  const name = partyName(party, organizations);
  return url ? html`<a href=${url}>${name}</a>` : name;
}

/** Sectors with nobody are listed too, because who was missing is part of the record; but not when nobody's sector is known. */
function sectorTable(meeting: MeetingWithMinutes, { feed, organizations, page }: RecordContext, level: number): TemplateResult | typeof nothing {
  const t = page.messages(minutesMessages);
  const { source, total, sectors, unknown } = attendance(meeting, feed.sectors, organizations);
  if (total === unknown) return nothing;
  const language = page.contentLanguage(feed);
  const row = (name: unknown, count: number): TemplateResult => html`<tr><th scope="row">${name}</th><td>${formatNumber(count, page.language)}</td></tr>`;
  return html`<div class="sectors" part="sectors">
    ${heading(level, t.bySector, 'label')}
    <table aria-label=${t.bySector}>
      <thead><tr><th scope="col">${t.sector}</th><th scope="col">${t.people}</th></tr></thead>
      <tbody>
        ${sectors.map(({ sector, count }) => row(html`<span lang=${language ?? nothing} class=${wordBreak(sector.name)}>${sector.name}</span>`, count))}
        ${unknown > 0 ? row(t.unknownSector, unknown) : nothing}
      </tbody>
      <tfoot>${row(t.total, total)}</tfoot>
    </table>
    <p class="small muted">${source === 'list' ? t.fromList : t.fromCounts}</p>
  </div>`;
}
