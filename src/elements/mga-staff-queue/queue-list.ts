import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ReplyQueue } from '../../domain/generated/staff.js';
import { staffMessages } from '../../i18n/staff.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { heading } from '../../ui/heading.js';
import { staffProblemNotice } from '../../ui/staff-problem-words.js';
import { bulkActions } from './bulk-actions.js';
import { outcomeNotice } from './outcome-notice.js';
import type { QueueDesk } from './queue-desk.js';
import { queueFilters, queueViews } from './queue-filters.js';
import { queueRow } from './queue-row.js';

/** The list: counts, filters, proposals and what can be done with several. */
export function queueList(desk: QueueDesk): TemplateResult {
  const { page, host, queue } = desk;
  const t = page.messages(staffQueueMessages);
  const { value, problem, loading } = queue;
  return html`<div id="list-title" tabindex="-1">${heading(host.headingLevel, t.title)}</div>
    ${outcomeNotice(desk)} ${problem ? staffProblemNotice(problem, page, { retry: desk.reload, retrying: loading }) : nothing}
    ${value ? listOf(value, desk) : problem ? nothing : skeleton(page.messages(staffMessages).loading)}`;
}

function listOf(queue: ReplyQueue, desk: QueueDesk): TemplateResult {
  const { page, isFiltered } = desk;
  const t = page.messages(staffQueueMessages);
  const { items, total } = queue;
  const first = (queue.page - 1) * queue.pageSize + 1;
  return html`${queueViews(queue, desk)} ${queueFilters(queue, desk)}
    <p class="shown" role="status">
      <span>${items.length === 0 ? '' : t.shown(first, first + items.length - 1, total)}</span>
      ${isFiltered ? html`<button type="button" class="link" @click=${() => desk.clearFilter()}>${t.clear}</button>` : nothing}
    </p>
    ${items.length === 0 ? emptyList(desk) : html`${bulkActions(desk)} ${rows(queue, desk)} ${paging(queue, desk)}`}`;
}

function rows({ items }: ReplyQueue, desk: QueueDesk): TemplateResult {
  const t = desk.page.messages(staffQueueMessages);
  const all = items.every(({ folio }) => desk.selected.has(folio));
  return html`<label class="choice all no-print"><input type="checkbox" name="all" .checked=${live(all)} @change=${(event: Event) => desk.selectAll((event.target as HTMLInputElement).checked)} /><span>${t.selectAll}</span></label>
    <ol class="plain rows" role="list" part="list" aria-label=${t.title} aria-busy=${String(desk.queue.loading)}>
      ${repeat(items, ({ folio }) => folio, (item) => queueRow(item, desk))}
    </ol>`;
}

function emptyList({ page, filter, isFiltered }: QueueDesk): TemplateResult {
  const t = page.messages(staffQueueMessages);
  const words = isFiltered ? t.noneFiltered : (filter.state ?? 'pending') === 'pending' ? t.nonePending : t.none;
  return html`<p class="empty" part="empty">${words}</p>`;
}

function paging({ page: here, pageSize, total }: ReplyQueue, desk: QueueDesk): TemplateResult | typeof nothing {
  const t = desk.page.messages(staffQueueMessages);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return nothing;
  return html`<nav class="paging no-print" aria-label=${t.pages}>
    <button type="button" aria-disabled=${String(here <= 1)} @click=${() => here > 1 && desk.toPage(here - 1)}>${t.previousPage}</button>
    <span>${t.pageOf(here, pages)}</span>
    <button type="button" aria-disabled=${String(here >= pages)} @click=${() => here < pages && desk.toPage(here + 1)}>${t.nextPage}</button>
  </nav>`;
}

/** What stands in place while something is on its way. */
export function skeleton(words: string): TemplateResult {
  return html`<p class="visually-hidden" role="status">${words}</p>
    <div class="skeleton" part="skeleton" aria-hidden="true"><div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div></div>`;
}
