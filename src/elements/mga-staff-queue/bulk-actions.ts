import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QueueItem } from '../../domain/generated/staff.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { actionPanel } from './action-panel.js';
import type { QueueDesk } from './queue-desk.js';

/** What can be done with those that are selected: only what can be done with all of them. */
export function bulkActions(desk: QueueDesk): TemplateResult | typeof nothing {
  const { page, selected, staff, panel, busy } = desk;
  if (selected.size === 0) return nothing;
  const t = page.messages(staffQueueMessages);
  const all = (states: readonly QueueItem['state'][]): boolean => [...selected.values()].every(({ state }) => states.includes(state));
  const waiting = all(['pending', 'drafted']);
  return html`<div class="bulk no-print" part="bulk" role="group" aria-label=${t.bulk}>
    <p><strong role="status">${t.selected(selected.size)}</strong> <button type="button" class="link" @click=${desk.unselect}>${t.unselect}</button></p>
    <div class="buttons">
      ${waiting ? html`<button type="button" class="primary" @click=${desk.replyToSelected}>${selected.size === 1 ? t.answer : t.answerSame}</button>` : nothing}
      ${staff.isCoordinator && all(['moderation', 'retired']) ? html`<button type="button" aria-disabled=${String(busy)} @click=${() => void desk.carryOut('publish')}>${t.publish}</button>` : nothing}
      ${staff.isCoordinator ? html`<button type="button" id="do-assign" aria-expanded=${String(panel?.task === 'assign')} @click=${() => desk.openPanel('assign')}>${t.assign}</button>` : nothing}
      ${!staff.isCoordinator && waiting ? html`<button type="button" id="do-giveBack" aria-expanded=${String(panel?.task === 'giveBack')} @click=${() => desk.openPanel('giveBack')}>${t.giveBack}</button>` : nothing}
      ${staff.isCoordinator && all(['moderation', 'pending', 'drafted', 'answered']) ? html`<button type="button" id="do-retire" aria-expanded=${String(panel?.task === 'retire')} @click=${() => desk.openPanel('retire')}>${t.retire}</button>` : nothing}
    </div>
    ${actionPanel(desk)}
  </div>`;
}
