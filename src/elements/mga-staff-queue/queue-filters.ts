import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QueueChoice, QueueFilter, ReplyQueue } from '../../domain/generated/staff.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { type Choice, searchField, selectField } from '../../ui/filter-field.js';
import type { QueueDesk } from './queue-desk.js';

type View = NonNullable<QueueFilter['state']>;

const counted = ['pending', 'overdue', 'drafted', 'unassigned', 'moderation', 'answered'] as const;
const others = ['retired', 'withdrawn', 'all'] as const;

/** The counts, each of which shows what it counts. */
export function queueViews({ counts }: ReplyQueue, desk: QueueDesk): TemplateResult {
  const { page, filter, staff } = desk;
  const t = page.messages(staffQueueMessages);
  const now: View = filter.state ?? 'pending';
  // Reading and assigning are the secretariat's.
  const shown = counted.filter((view) => staff.isCoordinator || (view !== 'moderation' && view !== 'unassigned'));
  return html`<fieldset class="views no-print" part="views">
    <legend class="visually-hidden">${t.view}</legend>
    ${shown.map(
      (view) => html`<label class=${view === 'overdue' && counts.overdue > 0 ? 'late' : ''}>
        <input type="radio" class="visually-hidden" name="view" value=${view} .checked=${view === now} @change=${() => desk.setFilter({ state: view })} />
        <span><b>${formatNumber(counts[view], page.language)}</b>${` ${t.views[view]}`}</span>
      </label>`,
    )}
    <label class="others">
      <span class="visually-hidden">${t.moreViews}</span>
      <select @change=${(event: Event) => desk.setFilter({ state: ((event.target as HTMLSelectElement).value || 'pending') as View })}>
        <option value="" .selected=${!others.some((view) => view === now)}>${t.moreViews}…</option>
        ${others.map((view) => html`<option value=${view} .selected=${view === now}>${t.views[view]}</option>`)}
      </select>
    </label>
  </fieldset>`;
}

/** What the list can be narrowed by; choices nobody could tell apart are not drawn. */
export function queueFilters({ choices }: ReplyQueue, desk: QueueDesk): TemplateResult {
  const { page, filter, staff } = desk;
  const t = page.messages(staffQueueMessages);
  const chosen = (field: keyof QueueFilter) => (value: string) => desk.setFilter({ [field]: value || undefined });
  const listed = (records: readonly QueueChoice[]): Choice[] => records.map(({ id, name }) => ({ value: id, label: name }));
  const flags: Choice[] = (['duplicate', 'machine-made', 'no-description'] as const).map((flag) => ({ value: flag, label: t.flags[flag] }));
  const chosenOnes = [filter.organization, filter.consultation, filter.theme, filter.region, filter.flag].filter(Boolean).length;
  return html`<div class="narrowing no-print" role="group" aria-label=${t.filters} part="filters">
    ${searchField(t.words, filter.words ?? '', (words) => desk.search(words))}
    <details ?open=${chosenOnes > 0}>
      <summary>${t.moreFilters}${chosenOnes > 0 ? html` (${chosenOnes})` : nothing}</summary>
      <div class="selects">
    ${staff.isCoordinator ? selectField(t.institution, t.all, [{ value: 'none', label: t.secretariat }, ...listed(choices.organizations)], filter.organization ?? '', chosen('organization')) : nothing}
    ${selectField(t.consultation, t.all, listed(choices.consultations), filter.consultation ?? '', chosen('consultation'))}
    ${selectField(t.theme, t.allMale, listed(choices.themes), filter.theme ?? '', chosen('theme'))}
    ${selectField(t.region, t.all, listed(choices.regions), filter.region ?? '', chosen('region'))}
    ${selectField(t.flag, t.allMale, flags, filter.flag ?? '', chosen('flag'))}
      </div>
    </details>
  </div>`;
}
