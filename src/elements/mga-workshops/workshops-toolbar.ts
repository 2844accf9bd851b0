import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { workshopStates, type CalledWorkshop, type WorkshopFilters } from '../../domain/workshops.js';
import { calendarMessages } from '../../i18n/calendar.js';
import type { WorkshopStateFilter } from '../../i18n/workshops.js';
import { formatInstant } from '../../i18n/moments.js';
import { selectField, type Choice } from '../../ui/filter-field.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { WorkshopsView } from './workshops-settings.js';

/** How many workshops are shown and how many one can register for now, and the filters there is something to choose in. */
export function workshopsToolbar(view: WorkshopsView): TemplateResult {
  const { t, call, filters, clear } = view;
  const fields = filterFields(view).filter((field) => field !== nothing);
  const filtered = Object.values(filters).some(Boolean);
  const open = call.workshops.filter(({ state, registration }) => (state === 'open' || state === 'full') && registration !== 'none').length;
  return html`<div class="toolbar no-print" part="toolbar">
    <p class="count" role="status"><bdi>${t.shown(call.shown, call.workshops.length)}</bdi>${open > 0 ? html` <span class="muted">· ${t.openNow(open)}</span>` : nothing}</p>
    ${fields.length === 0
      ? nothing
      : html`<details part="filters" ?open=${filtered}>
          <summary>${t.filters}</summary>
          <div class="filters">${fields}</div>
          ${filtered ? html`<button type="button" @click=${clear}>${t.clear}</button>` : nothing}
        </details>`}
  </div>
  ${call.workshops.length > 0 ? definitions(view, open > 0) : nothing}`;
}

/** What the figures above count, and for which moment. */
function definitions({ t, now, page, feed }: WorkshopsView, saysOpen: boolean): TemplateResult {
  const defined = (name: 'all' | 'open'): TemplateResult => html`<div><dt>${t.figures[name]}</dt><dd>${t.definition[name]}</dd></div>`;
  return html`<details class="definitions small" part="definitions">
    <summary>${t.howComputed}</summary>
    <dl>${defined('all')} ${saysOpen ? defined('open') : nothing}</dl>
    <p>${t.reckonedAt(formatInstant(now.toISOString(), feed.timeZone, page.language))}</p>
  </details>`;
}

/** Choices in an order of their own, those that no workshop has left out. */
function choices(order: readonly { id: string; name: string }[], workshops: readonly CalledWorkshop[], has: (workshop: CalledWorkshop, id: string) => boolean): Choice[] {
  return order.flatMap(({ id, name }) => {
    const count = workshops.filter((workshop) => has(workshop, id)).length;
    return count > 0 ? [{ value: id, label: name, count }] : [];
  });
}

function filterFields({ t, page, feed, call: { workshops }, filters, filter, scope }: WorkshopsView): unknown[] {
  const field = (name: keyof WorkshopFilters, label: string, all: string, options: Choice[]): unknown => selectField(label, all, options, filters[name] ?? '', (value) => filter({ [name]: value || undefined }));
  const { modes } = page.messages(calendarMessages);
  const named = (names: Record<string, string>): { id: string; name: string }[] => Object.entries(names).map(([id, name]) => ({ id, name }));
  const states: WorkshopStateFilter[] = [...workshopStates, 'moved'];
  // Of regions also those without: that there is none is an answer.
  const regions = scope.region ? [] : feed.regions.map(({ id, name, shortName }) => ({ value: id, label: shortName ?? name, count: workshops.filter(({ meeting }) => meeting.place?.region === id).length }));
  const invites = ({ meeting: { invitedSectors = [] } }: CalledWorkshop, id: string): boolean => invitedSectors.length === 0 || invitedSectors.includes(id);
  return [
    field('region', t.region, t.allRegions, regions),
    field('mode', t.mode, t.allRegions, choices(named(modes), workshops, ({ meeting }, id) => meeting.mode === id)),
    field('sector', t.sector, t.all, choices(sectorsOf(feed, page), workshops, invites)),
    field('state', t.state, t.all, choices(states.map((id) => ({ id, name: t.states[id] })), workshops, ({ state, moved }, id) => state === id || (id === 'moved' && moved))),
  ];
}
