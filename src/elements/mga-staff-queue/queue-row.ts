import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QueueChoice, QueueItem } from '../../domain/generated/staff.js';
import { formatDay } from '../../i18n/formats.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import type { PageController } from '../../ui/page-controller.js';
import { asksForAnotherTab } from '../../ui/record-address.js';
import { safeUrl } from '../../ui/safe-url.js';
import { overdueBadge, queueBadge } from './queue-badge.js';
import type { QueueDesk } from './queue-desk.js';

/** A proposal of the list: how long it has waited, what it is about, what it needs. */
export function queueRow(item: QueueItem, desk: QueueDesk): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffQueueMessages);
  const { folio, title, excerpt } = item;
  const address = safeUrl(desk.addressOf(folio)?.href);
  const open = (event: MouseEvent): void => {
    if (asksForAnotherTab(event)) return;
    event.preventDefault();
    desk.open(folio);
  };
  return html`<li class="row ${item.overdue ? 'late' : ''}" part="row">
    <label class="tick"><input type="checkbox" .checked=${live(desk.selected.has(folio))} @change=${(event: Event) => desk.select(item, (event.target as HTMLInputElement).checked)} /><span class="visually-hidden">${t.select(title)}</span></label>
    ${waitWords(item, page)}
    <div class="what">
      ${address
        ? html`<a class="name" data-folio=${folio} href=${address} @click=${open}>${title}</a>`
        : html`<button type="button" class="link name" data-folio=${folio} @click=${open}>${title}</button>`}
      ${excerpt && excerpt !== title ? html`<p class="excerpt small">${excerpt}</p>` : nothing}
      <p class="facts small">
        ${queueBadge(item, page)} ${item.flags.map(({ flag }) => html`<span class="flag">⚑ ${t.flags[flag]}</span>`)}
        <bdi class="code">${folio}</bdi>
        ${desk.staff.isCoordinator && item.state !== 'moderation' ? html`<span>${t.assignedTo}: ${item.assigned?.organization.name ?? t.secretariat}</span>` : nothing}
      </p>
    </div>
  </li>`;
}

/** How long it has waited, in working days, and until when it is to be answered. */
export function waitWords(item: QueueItem, page: PageController): TemplateResult {
  const t = page.messages(staffQueueMessages);
  const { waitingDays, state, replyBy, overdue, submitted } = item;
  const day = (value: string): string => formatDay(value, page.language, 'medium');
  return html`<p class="wait">
    ${waitingDays === undefined ? html`<span>${t.received} ${day(submitted)}</span>` : html`<strong>${state === 'answered' ? t.waited(waitingDays) : t.waits(waitingDays)}</strong>`}
    ${overdue ? overdueBadge(page) : nothing}
    ${replyBy && state !== 'answered' && waitingDays !== undefined ? html`<span class="small muted">${overdue ? t.replyWasDue(day(replyBy)) : t.replyBy(day(replyBy))}</span>` : nothing}
  </p>`;
}

/** The name of a choice, or its identifier when there is no name for it. */
export const choiceName = (choices: readonly QueueChoice[] | undefined, id: string): string => choices?.find((choice) => choice.id === id)?.name ?? id;
