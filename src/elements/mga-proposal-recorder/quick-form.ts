import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { proposalRecorderMessages } from '../../i18n/proposal-recorder.js';
import { heading } from '../../ui/heading.js';
import { textField } from '../../ui/proposals/answer-fields.js';
import { contentQuestions, sectorQuestion } from '../../ui/proposals/content-questions.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';
import type { RecorderSession } from './recorder-session.js';

/** The form in the order a table speaks: title, problem, change and sector; the rest folded. */
export function quickForm(session: RecorderSession, feed: Feed): TemplateResult {
  const { page, host, record, faults } = session;
  const t = page.messages(proposalRecorderMessages);
  const isOpen = faults.some(({ field }) => !['title', 'problem', 'change', 'sector'].includes(field));
  return html`<form class="no-print" part="form" novalidate autocomplete="off" aria-labelledby="form-title" @submit=${session.onSave} @input=${session.onInput}>
    <div id="form-title" tabindex="-1">${heading(host.headingLevel + 1, record === undefined ? t.write : t.change, 'subheading')}</div>
    <div role="status">${notice(session)}</div>
    ${session.refusal ? html`<div class="notice failed" part="notice"><p>${intakeProblemWords(session.refusal, page)}</p></div>` : nothing}
    <p class="hint">${t.writeIntro}</p>
    ${textField(session, 'title', { counted: true })} ${textField(session, 'problem', { rows: 3, counted: false })} ${textField(session, 'change', { rows: 3, counted: false })} ${sectorQuestion(session, feed)}
    <details class="more" ?open=${isOpen}>
      <summary>${t.more}</summary>
      ${textField(session, 'affected', { rows: 2, counted: false })} ${contentQuestions('measure', session, feed)} ${contentQuestions('value', session, feed)}
    </details>
    <div class="form-actions">
      <button type="submit" class="primary" part="save">${record === undefined ? t.save : t.saveChange}</button>
      ${record !== undefined ? html`<button type="button" @click=${session.leave}>${t.leave}</button>` : session.isUntouched ? nothing : html`<button type="button" @click=${session.leave}>${t.clear}</button>`}
    </div>
  </form>`;
}

function notice({ notice, page }: RecorderSession): TemplateResult | typeof nothing {
  const t = page.messages(proposalRecorderMessages);
  if (!notice) return nothing;
  if (notice.title === undefined) return html`<p class="notice" part="notice">${t[notice.kind]}</p>`;
  if (notice.kind === 'nowhere') return html`<p class="notice failed" part="notice">${t.savedNowhere}</p>`;
  return html`<p class="notice" part="notice">${notice.kind === 'apart' ? t.savedApart(notice.title) : t.saved(notice.title)}</p>`;
}
