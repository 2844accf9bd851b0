import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countByFacet, type MeetingAccess, type MeetingFacet, type MeetingKind } from '../../domain/meeting-calendar.js';
import { selectField, viewSwitch, type Choice } from '../../ui/filter-field.js';
import { calendarLayouts } from './calendar-settings.js';
import type { CalendarView } from './calendar-view.js';

/** The switch between views and the filters there is something to choose in. */
export function calendarToolbar(view: CalendarView): TemplateResult {
  const { t, layout, show, shown, scoped, undated, filters, filtered, clear } = view;
  const active = Object.values(filters).filter(Boolean).length;
  const fields = filterFields(view).filter((field) => field !== nothing);
  return html`<div class="toolbar no-print" part="toolbar">
    ${viewSwitch('view', t.view, calendarLayouts.map((value) => ({ value, label: t.views[value] })), layout, show)}
    <p class="count" role="status"><bdi>${t.shown(shown.length + (filtered ? 0 : undated.length), scoped.length + undated.length)}</bdi></p>
    ${fields.length === 0
      ? nothing
      : html`<details part="filters" ?open=${filtered}>
          <summary>${t.filters}${filtered ? html` <span class="muted">· ${t.activeFilters(active)}</span>` : nothing}</summary>
          <div class="filters">${fields}</div>
          ${filtered ? html`<button type="button" @click=${clear}>${t.clear}</button>` : nothing}
        </details>`}
  </div>`;
}

function filterFields({ t, scoped, filters, filter, feed }: CalendarView): unknown[] {
  const choices = (facet: MeetingFacet, label: (value: string) => string): Choice[] =>
    [...countByFacet(scoped, facet)].map(([value, count]) => ({ value, label: label(value), count }));
  const field = (facet: MeetingFacet, label: string, all: string, options: Choice[]): unknown =>
    selectField(label, all, options, filters[facet] ?? '', (value) => filter({ [facet]: value || undefined }));
  const regions = feed.regions.map(({ id }) => id);
  const place = (id: string): number => (regions.includes(id) ? regions.indexOf(id) : regions.length);
  return [
    field('year', t.year, t.all, choices('year', (year) => year).reverse()),
    field('kind', t.kind, t.all, choices('kind', (kind) => t.kinds[kind as MeetingKind])),
    field('access', t.access, t.anyone, choices('access', (access) => t.accesses[access as MeetingAccess])),
    field('region', t.region, t.allRegions, choices('region', (id) => feed.regions.find((region) => region.id === id)?.name ?? id).sort((a, b) => place(a.value) - place(b.value))),
  ];
}
