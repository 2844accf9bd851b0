import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Consent } from '../../domain/intake.js';
import type { Meeting } from '../../domain/feed.js';
import { feedMessages } from '../../i18n/feed.js';
import { formatTime } from '../../i18n/moments.js';
import { proposalRecorderMessages } from '../../i18n/proposal-recorder.js';
import { heading } from '../../ui/heading.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';
import type { SheetRow } from '../../ui/proposals/table-sheet.js';
import type { RecorderSession } from './recorder-session.js';

/** What is asked of the table before its proposals leave, and how they fare. "Received" is said only with the intake's receipts in hand. */
export function sendPanel(session: RecorderSession, rows: readonly SheetRow[], workshop: Meeting): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { page, host } = session;
  const t = page.messages(proposalRecorderMessages);
  const complete = rows.filter(({ state }) => state === 'ready');
  const incomplete = rows.filter(({ state }) => state === 'incomplete').length;
  return html`<section class="no-print" part="sending" aria-labelledby="send-title">
    <div id="send-title" tabindex="-1">${heading(host.headingLevel + 1, t.send, 'subheading')}</div>
    ${progress(session, rows)}
    ${complete.length > 0 ? ask(session, complete, workshop) : rows.every(({ state }) => state === 'received') ? html`<p>${t.allReceived}</p>` : html`<p class="muted">${t.nothingToSend}</p>`}
    ${incomplete > 0 ? html`<p class="small">${t.incompleteStay(incomplete)}</p>` : nothing}
  </section>`;
}

function progress({ page, intake }: RecorderSession, rows: readonly SheetRow[]): TemplateResult {
  const t = page.messages(proposalRecorderMessages);
  const sent = rows.filter(({ entry }) => entry);
  const received = sent.filter(({ state }) => state === 'received').length;
  const waiting = sent.filter(({ state }) => state === 'sending' || state === 'waiting');
  const next = Math.min(...waiting.flatMap(({ proposal }) => intake.nextAttempt(proposal.id) ?? []));
  return html`<div role="status" aria-atomic="true">${sent.length === 0
    ? nothing
    : html`<progress max=${sent.length} .value=${received} aria-label=${t.progress(received, sent.length)}></progress>
        <p><strong>${t.progress(received, sent.length)}</strong>${waiting.length > 0 ? html` · ${t.underWay(waiting.length)}. ${Number.isFinite(next) ? html`${t.nextAttempt(formatTime(next, page.language))} ${t.waitingForNetwork}` : nothing}` : nothing}</p>`}</div>`;
}

function ask(session: RecorderSession, complete: readonly SheetRow[], workshop: Meeting): TemplateResult {
  const { page, intake, consents, askedToAgree } = session;
  const t = page.messages(proposalRecorderMessages);
  if (intake.form.status === 'failed') {
    return html`<div class="notice failed" part="notice" role="status">
      <p>${intake.form.problem.kind === 'refused' ? nothing : t.consentsFailed} ${intakeProblemWords(intake.form.problem, page)}</p>
      <button type="button" @click=${() => intake.reload()}>${page.messages(feedMessages).retry}</button>
    </div>`;
  }
  if (!consents) return html`<p class="hint" role="status">${t.consentsLoading}</p>`;
  return html`<p>${t.sendIntro}</p>
    <fieldset class="agreement ${askedToAgree ? 'faulty' : ''}" part="consent">
      <legend class="label">${t.agree}</legend>
      ${askedToAgree ? html`<p id="agree-fault" class="fault" part="fault">${t.notAgreed}</p>` : nothing} ${consents.map((consent) => consentBox(session, consent))}
    </fieldset>
    <p class="small muted">${t.noPersonal}</p>
    <p><button type="button" class="primary" part="send" @click=${() => session.sendAll(complete, workshop.id)}>${t.sendAll(complete.length)}</button></p>`;
}

function consentBox({ page, agreed, askedToAgree, onAgree }: RecorderSession, { id, text }: Consent): TemplateResult {
  return html`<label class="choice">
    <input type="checkbox" name="agreed" value=${id} aria-invalid=${String(askedToAgree && !agreed.has(id))} aria-describedby=${askedToAgree ? 'agree-fault' : nothing} .checked=${live(agreed.has(id))} @change=${onAgree} />
    <span>${text[page.interface].split(/\n+/).map((line) => html`<span class="line">${line}</span>`)}</span>
  </label>`;
}
