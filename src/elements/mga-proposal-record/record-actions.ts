import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnProposal } from '../../domain/intake.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { correctionForm } from './correction-form.js';
import { momentOf } from './open-record.js';
import type { RecordPanel, RecordSession } from './record-session.js';

/** What can still be done and until when. What is asked about a deed stands below it, and nothing that can't be undone is done at the first press. */
export function recordActions(session: RecordSession, record: OwnProposal, context: RecordContext): TemplateResult {
  const { page, host, panel } = session;
  const t = page.messages(proposalRecordMessages);
  const { actions, author, moderation } = record;
  const stands = record.state !== 'withdrawn' && record.state !== 'retired';
  const mayCorrect = actions.correct || author !== undefined;
  return html`<section class="no-print" aria-labelledby="can">
    <div id="can">${heading(host.headingLevel + 1, t.can, 'subheading')}</div>
    <ul class="plain actions" role="list">
      ${stands || author
        ? action(session, mayCorrect ? 'correct' : undefined, actions.correct ? t.correct : t.correctPersonal, [correctWords(record, context), actions.correct && moderation === 'before-publication' && record.state === 'published' ? t.correctAgain : ''], panel === 'correct' ? correctionForm(session, record, context) : nothing)
        : nothing}
      ${actions.withdraw ? action(session, 'withdraw', t.withdraw, [t.withdrawMeans], panel === 'withdraw' ? confirm(session, 'withdraw', t.withdrawAsk, t.withdrawYes, session.withdraw) : nothing) : nothing}
      <li part="action">
        <p>${t.downloadMeans}</p>
        <button type="button" id="do-download" aria-disabled=${String(session.busy !== undefined)} @click=${session.download}>${session.busy === 'download' ? t.working : t.download}</button>
      </li>
      ${actions.erasePersonalData
        ? action(session, 'erase', t.erase, [t.eraseMeans, author?.email && !record.reply ? t.eraseEmail : ''], panel === 'erase' ? confirm(session, 'erase', t.eraseAsk, t.eraseYes, session.erase) : nothing)
        : nothing}
    </ul>
  </section>`;
}

function correctWords({ actions }: OwnProposal, context: RecordContext): string {
  const t = context.page.messages(proposalRecordMessages);
  if (!actions.correct) return t.correctClosed;
  return actions.correctUntil ? t.correctUntil(momentOf(actions.correctUntil, context)) : '';
}

/** @param opens Panel its button opens; without it there is nothing to press. */
function action(session: RecordSession, opens: RecordPanel | undefined, name: string, means: readonly string[], panel: unknown): TemplateResult {
  const open = panel !== nothing;
  return html`<li part="action">
    ${means.filter(Boolean).map((words) => html`<p>${words}</p>`)}
    ${opens ? html`<button type="button" id="do-${opens}" aria-expanded=${String(open)} @click=${() => (open ? session.closePanel() : session.openPanel(opens))}>${name}</button>` : nothing}
    ${panel}
  </li>`;
}

function confirm(session: RecordSession, panel: RecordPanel, question: string, yes: string, act: () => void): TemplateResult {
  const { page, busy } = session;
  const t = page.messages(proposalRecordMessages);
  return html`<div class="panel" part="panel" role="group" aria-labelledby="panel-${panel}">
    <p id="panel-${panel}" tabindex="-1"><strong>${question}</strong></p>
    <div class="buttons">
      <button type="button" class="danger" aria-disabled=${String(busy !== undefined)} @click=${act}>${busy === panel ? t.working : yes}</button>
      <button type="button" @click=${session.closePanel}>${t.cancel}</button>
    </div>
  </div>`;
}
