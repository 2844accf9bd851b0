import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { staffMailMessages } from '../../i18n/staff-mail.js';
import { mayBeDone } from '../../ui/staff-session.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import { mayArriveTwice, type MailDesk } from './mail-desk.js';

/** The two decisions about those that were chosen, what is asked before, and how the last one ended. */
export function mailActions(desk: MailDesk, hasMessages: boolean): TemplateResult {
  const { page, chosen, asking, busy } = desk;
  const t = page.messages(staffMailMessages);
  const button = (action: 'send' | 'leave', className: string): TemplateResult =>
    html`<button type="button" id=${action} class=${className} aria-disabled=${String(busy)} @click=${() => desk.decide(action)}>${busy ? t.working : t[action]}</button>`;
  const question = (action: 'send' | 'leave'): TemplateResult => html`<div class="notice" part="notice">
    <p>${action === 'leave' ? t.leaveAsk(chosen.length) : t.sendAsk(chosen.length, chosen.filter(mayArriveTwice).length)}</p>
    <button type="button" id="decide-yes" aria-disabled=${String(busy)} @click=${() => desk.carryOut(action)}>${busy ? t.working : t.yes[action]}</button>
    <button type="button" @click=${desk.cancel}>${t.cancel}</button>
  </div>`;
  return html`<div id="outcome" role="status" tabindex="-1">${outcomeOf(desk)}</div>
    ${hasMessages
      ? html`<div class="actions no-print ${chosen.length > 0 ? 'some' : ''}" part="actions" role="group" aria-label=${t.actions}>
          ${asking ? question(asking) : html`<span class="small">${t.chosen(chosen.length)}</span> ${button('send', 'primary')} ${button('leave', '')}`}
        </div>`
      : nothing}`;
}

function outcomeOf({ outcome, page }: MailDesk): TemplateResult | typeof nothing {
  const t = page.messages(staffMailMessages);
  if (outcome === undefined) return nothing;
  if (outcome === 'choose-first') return html`<p class="notice" part="notice">${t.chooseFirst}</p>`;
  if ('done' in outcome) return html`<p class="notice" part="notice">${t.done[outcome.done](outcome.count)}</p>`;
  return html`<p class="notice failed" part="notice">${staffProblemWords(outcome.problem, page)} ${mayBeDone(outcome.problem) ? t.maybeDone : t.notDone}</p>`;
}
