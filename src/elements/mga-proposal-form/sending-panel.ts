import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consultation } from '../../domain/feed.js';
import { formatTime } from '../../i18n/moments.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import type { OutboxEntry } from '../../ui/intake-controller.js';
import { heading } from '../../ui/heading.js';
import type { FormSession } from './form-session.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';
import { receiptPanel } from './receipt.js';

/** What was sent from this form: on its way, refused, or received. "Received" is said only with the intake's receipt in hand. */
export function sendingPanels(session: FormSession, consultation: Consultation): TemplateResult {
  const { entries, isWriting } = session;
  const t = session.page.messages(proposalSendingMessages);
  return html`${entries.map((entry) => panel(entry, session, consultation))} ${handedOver(session, consultation)}
    ${isWriting || entries.length === 0 ? nothing : html`<p class="no-print"><button type="button" @click=${session.writeAnother}>${t.another}</button></p>`}`;
}

function panel(entry: OutboxEntry, session: FormSession, consultation: Consultation): TemplateResult {
  const { key, state, lasting } = entry;
  const id = `posting-${key}`;
  if (state.status === 'received') {
    return receiptPanel(session, { id, consultation, title: entry.title, receipt: state.receipt, earlier: state.earlier, lasting, done: () => session.putAway(entry) });
  }
  const t = session.page.messages(proposalSendingMessages);
  const sending = session.intake.isSending(key);
  const title = sending ? t.sending : state.status === 'waiting' ? t.waiting : t.refused;
  return html`<section class="posting ${state.status}" part="posting" aria-labelledby=${id}>
    <div id=${id} tabindex="-1">${heading(session.host.headingLevel + 1, html`${title}`, 'subheading')}</div>
    <p><strong>${entry.title}</strong></p>
    <div role="status">${sending ? html`<p>${t.sendingText}</p>` : standing(entry, session)}</div>
    ${sending ? nothing : session.discarding === key ? discardQuestion(entry, session) : actions(entry, session)}
  </section>`;
}

function standing({ key, state, lasting }: OutboxEntry, session: FormSession): TemplateResult {
  const { page } = session;
  const t = page.messages(proposalSendingMessages);
  const problem = state.status === 'received' ? undefined : state.problem;
  const next = session.intake.nextAttempt(key);
  return html`${problem ? html`<p>${intakeProblemWords(problem, session.page)}</p>` : nothing}
    ${state.status === 'waiting' ? html`<p>${t.waitingText} ${lasting ? t.kept : t.notKept} ${next ? t.nextAttempt(formatTime(next, page.language)) : nothing}</p>` : nothing}`;
}

function actions(entry: OutboxEntry, session: FormSession): TemplateResult {
  const t = session.page.messages(proposalSendingMessages);
  const waits = entry.state.status === 'waiting';
  return html`<p class="actions no-print">
    ${waits ? html`<button type="button" class="primary" @click=${() => session.intake.retry(entry.key)}>${t.tryNow}</button>` : nothing}
    <button type="button" class=${waits ? '' : 'primary'} @click=${() => session.mend(entry)}>${waits ? t.edit : t.mend}</button>
    <button type="button" class="link" @click=${() => session.discard(entry, false)}>${t.discard}</button>
  </p>`;
}

function discardQuestion(entry: OutboxEntry, session: FormSession): TemplateResult {
  const t = session.page.messages(proposalSendingMessages);
  return html`<div class="notice no-print" part="notice">
    <p>${t.discardAsk(entry.title)} ${entry.uncertain ? t.uncertain : nothing}</p>
    <button type="button" id="discard-yes" @click=${() => session.discard(entry, true)}>${t.yesDiscard}</button>
    <button type="button" @click=${() => session.keepEntry(entry)}>${t.cancel}</button>
  </div>`;
}

/** What a page that took over says of it. */
function handedOver(session: FormSession, consultation: Consultation): TemplateResult | typeof nothing {
  const { handOver: { state }, page } = session;
  if (!state) return nothing;
  if (state.status === 'received') {
    return receiptPanel(session, { id: 'handed-over', consultation, title: state.title, receipt: state.receipt, earlier: false, lasting: false, done: session.writeAnother });
  }
  const t = page.messages(proposalSendingMessages);
  return html`<div class="notice" part="notice" id="handed-over" tabindex="-1" role="status"><p>${state.status === 'sending' ? t.sending : page.messages(proposalFormMessages).handedOver}</p></div>`;
}
