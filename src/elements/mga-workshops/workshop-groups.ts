import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WorkshopGroup } from '../../domain/workshops.js';
import { formatList } from '../../i18n/formats.js';
import { heading } from '../../ui/heading.js';
import { workshopRow } from './workshop-row.js';
import type { WorkshopsView } from './workshops-settings.js';

/** What comes and then what was, as in the calendar; within each by region, and the regions without any workshop in their place, in one line. */
export function workshopGroups(view: WorkshopsView): TemplateResult {
  const { call, filters, t, level } = view;
  const isFiltered = Object.values(filters).some(Boolean);
  const isNoneComing = call.upcoming.every(({ kind }) => kind === 'without');
  return html`${isFiltered && call.upcoming.length === 0
    ? nothing
    : html`<section part="upcoming">
        ${heading(level + 1, t.upcoming, 'subheading')} ${isNoneComing ? html`<p class="muted">${t.noneUpcoming}</p>` : nothing} ${byRegion(call.upcoming, view)}
      </section>`}
  ${call.past.length === 0 ? nothing : html`<section part="past">${heading(level + 1, t.past, 'subheading')} ${byRegion(call.past, view)}</section>`}`;
}

function byRegion(groups: readonly WorkshopGroup[], view: WorkshopsView): unknown {
  return repeat(groups, keyOf, (group) => (group.kind === 'without' ? without(group, view) : workshops(group, view)));
}

const keyOf = (group: WorkshopGroup): string => (group.kind === 'region' ? group.region.id : group.kind === 'without' ? `~${group.regions[0]!.id}` : group.kind === 'unknown' ? `?${group.code}` : group.kind);

function without({ regions }: Extract<WorkshopGroup, { kind: 'without' }>, { t, page }: WorkshopsView): TemplateResult {
  return html`<p class="without muted" part="without">${t.without(formatList(regions.map(({ name, shortName }) => shortName ?? name), page.language))}</p>`;
}

function workshops(group: Exclude<WorkshopGroup, { kind: 'without' }>, view: WorkshopsView): TemplateResult {
  const { t, level } = view;
  const name = group.kind === 'region' ? group.region.name : group.kind === 'unknown' ? group.code : t[group.kind];
  return html`<section part="group">
    ${heading(level + 2, name, 'region')}
    <ul class="plain workshops" role="list">
      ${repeat(group.workshops, ({ meeting }) => meeting.id, (workshop) => workshopRow(workshop, view))}
    </ul>
  </section>`;
}
