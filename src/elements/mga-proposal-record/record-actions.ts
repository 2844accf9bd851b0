import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnProposal } from '../../domain/intake.js';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { heading } from '../../ui/heading.js';
import { confirmPanel, downloadAction, recordAction } from '../../ui/own-record/record-action.js';
import type { RecordContext } from '../../ui/record-context.js';
import { correctionForm } from './correction-form.js';
import { momentOf } from './open-record.js';
import type { RecordSession } from './record-session.js';

/** What can still be done and until when. What is asked about a deed stands below it, and nothing that can't be undone is done at the first press. */
export function recordActions(session: RecordSession, record: OwnProposal, context: RecordContext): TemplateResult {
  const { page, host, panel } = session;
  const t = page.messages(proposalRecordMessages);
  const { actions, author, moderation } = record;
  const stands = record.state !== 'withdrawn' && record.state !== 'retired';
  const mayCorrect = actions.correct || author !== undefined;
  return html`<section class="no-print" aria-labelledby="can">
    <div id="can">${heading(host.headingLevel + 1, page.messages(ownRecordMessages).can, 'subheading')}</div>
    <ul class="plain actions" role="list">
      ${stands || author
        ? recordAction(session, mayCorrect ? 'correct' : undefined, actions.correct ? t.correct : t.correctPersonal, [correctWords(record, context), actions.correct && moderation === 'before-publication' && record.state === 'published' ? t.correctAgain : ''], panel === 'correct' ? correctionForm(session, record, context) : nothing, session.openCorrection)
        : nothing}
      ${actions.withdraw ? recordAction(session, 'withdraw', t.withdraw, [t.withdrawMeans], panel === 'withdraw' ? confirmPanel(session, 'withdraw', t.withdrawAsk, t.withdrawYes, session.withdraw) : nothing) : nothing}
      ${downloadAction(session, t.downloadMeans)}
      ${actions.erasePersonalData
        ? recordAction(session, 'erase', t.erase, [t.eraseMeans, author?.email && !record.reply ? t.eraseEmail : ''], panel === 'erase' ? confirmPanel(session, 'erase', t.eraseAsk, t.eraseYes, session.erase) : nothing)
        : nothing}
    </ul>
  </section>`;
}

function correctWords({ actions }: OwnProposal, context: RecordContext): string {
  const t = context.page.messages(proposalRecordMessages);
  if (!actions.correct) return t.correctClosed;
  return actions.correctUntil ? t.correctUntil(momentOf(actions.correctUntil, context)) : '';
}
