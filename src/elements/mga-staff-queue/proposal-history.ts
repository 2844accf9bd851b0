import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AuditEntry, StaffProposal } from '../../domain/generated/staff.js';
import { formatMoment } from '../../i18n/moments.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import type { QueueDesk } from './queue-desk.js';

/** What happened to a proposal, and the messages about it. */
export function proposalHistory({ events, mail }: StaffProposal, { page }: QueueDesk): TemplateResult {
  const t = page.messages(staffQueueMessages);
  const when = (instant: string): string => formatMoment(Date.parse(instant), page.language);
  return html`<details class="history" part="history">
    <summary>${t.history}${mail.length > 0 ? html` · ${t.mail}` : nothing}</summary>
    <ol class="plain">
      ${events.map((entry) => html`<li><span class="small muted">${when(entry.at)}</span> ${eventWords(entry, t)}${entry.by ? html` ${t.by(entry.by)}` : nothing}</li>`)}
    </ol>
    ${mail.length > 0
      ? html`<ul class="plain" aria-label=${t.mail}>
          ${mail.map(({ state, sentAt, createdAt }) => html`<li><span class="small muted">${when(sentAt ?? createdAt)}</span> ${t.mail}: ${t.mailState[state]}</li>`)}
        </ul>`
      : nothing}
  </details>`;
}

function eventWords({ kind, detail }: AuditEntry, t: (typeof staffQueueMessages)['es']): string {
  if (kind === 'assigned') {
    const to = (detail as { to?: unknown } | undefined)?.to;
    return typeof to === 'string' ? t.assignedEvent(to) : t.givenBack;
  }
  return t.event[kind] ?? t.otherEvent;
}
