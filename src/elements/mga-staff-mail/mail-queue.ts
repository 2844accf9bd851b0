import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { MailEntry, MailQueue } from '../../domain/generated/staff.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffMailMessages } from '../../i18n/staff-mail.js';
import { heading } from '../../ui/heading.js';
import { mailActions } from './mail-actions.js';
import { needsDecision, type MailDesk } from './mail-desk.js';
import { mailMessage } from './mail-message.js';

/** Whether mail is sent at all, the messages that need a decision, those that wait, and what can be done with them. */
export function mailQueue(desk: MailDesk, { sends, counts, items }: MailQueue, queueHref: string | undefined): TemplateResult {
  const { page, host, queue } = desk;
  const t = page.messages(staffMailMessages);
  const decide = items.filter(needsDecision);
  const wait = items.filter((entry) => !needsDecision(entry));
  const { uncertain, held, refused, 'given-up': givenUp, waiting, 'handing-over': handing, sent } = counts;
  return html`${heading(host.headingLevel, t.title)}
    <p>${t.intro}</p>
    ${sends ? nothing : html`<div class="notice" part="notice"><p>${t.off}</p></div>`}
    ${decide.length === 0 ? html`<p class="empty" part="empty">${t.nothing}</p>` : nothing}
    ${group('decide', decide, uncertain + held + refused + givenUp, desk, queueHref)} ${group('wait', wait, waiting + handing, desk, queueHref)}
    ${mailActions(desk, items.length > 0)}
    <p class="foot small muted">${sent > 0 ? t.sent(sent, formatNumber(sent, page.language)) : nothing}
      <button type="button" class="no-print" aria-disabled=${String(queue.loading)} @click=${() => !queue.loading && desk.load()}>${queue.loading ? t.refreshing : t.refresh}</button>
    </p>`;
}

function group(name: 'decide' | 'wait', entries: readonly MailEntry[], total: number, desk: MailDesk, queueHref: string | undefined): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { page, host, chosen } = desk;
  const t = page.messages(staffMailMessages);
  const open = entries.filter(({ state }) => state !== 'handing-over');
  const isAll = open.length > 0 && open.every((entry) => chosen.includes(entry));
  return html`<section class="group" part="group" aria-labelledby="group-${name}">
    <div id="group-${name}">${heading(host.headingLevel + 1, html`${t.group[name]} <span class="count">${formatNumber(total, page.language)}</span>`, 'subheading')}</div>
    <p class="small muted">${t.groupNote[name]} ${total > entries.length ? t.first(formatNumber(entries.length, page.language), formatNumber(total, page.language)) : nothing}</p>
    ${open.length > 1
      ? html`<label class="choice all no-print"><input type="checkbox" .checked=${live(isAll)} @change=${(event: Event) => desk.choose(open, (event.target as HTMLInputElement).checked)} /><span>${t.all}<span class="visually-hidden">: ${t.group[name]}</span></span></label>`
      : nothing}
    <ul class="plain" role="list">${repeat(entries, ({ id }) => id, (entry) => html`<li part="message">${mailMessage(entry, desk, queueHref)}</li>`)}</ul>
  </section>`;
}
