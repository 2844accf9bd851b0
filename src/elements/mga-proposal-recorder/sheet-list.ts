import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatList, formatNumber } from '../../i18n/formats.js';
import { formatTime } from '../../i18n/moments.js';
import { proposalRecorderMessages, type RowState } from '../../i18n/proposal-recorder.js';
import { heading } from '../../ui/heading.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';
import { secretAddress } from '../../ui/own-record/secret-link.js';
import type { SheetRow } from '../../ui/proposals/table-sheet.js';
import { mayBeCorrected, type RecorderSession } from './recorder-session.js';
import { writtenAnswers } from './written-answers.js';

const glyphs: Record<RowState, TemplateResult> = {
  incomplete: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  ready: svg`<circle cx="8" cy="8" r="6.25"/>`,
  sending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 11.5v-7M5.2 7.2 8 4.4l2.8 2.8"/>`,
  waiting: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.4 1.6"/>`,
  refused: svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"/>`,
  received: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
};

/** What this device keeps of the workshop, each with where it stands. */
export function sheetList(session: RecorderSession, rows: readonly SheetRow[]): TemplateResult {
  const { page, host } = session;
  const t = page.messages(proposalRecorderMessages);
  return html`<section part="list" aria-labelledby="list-title">
    <div id="list-title" tabindex="-1">${heading(host.headingLevel + 1, html`${t.list} <span class="count">${formatNumber(rows.length, page.language)}</span>`, 'subheading')}</div>
    ${rows.length === 0
      ? html`<p class="muted">${t.empty}</p>`
      : html`<ol class="plain" role="list">${repeat(rows, ({ proposal }) => proposal.id, (row, index) => html`<li class="row ${row.state}" part="row">${rowOf(session, row, index + 1)}</li>`)}</ol>`}
  </section>`;
}

function rowOf(session: RecorderSession, row: SheetRow, number: number): TemplateResult {
  const { page, removing } = session;
  const t = page.messages(proposalRecorderMessages);
  const { proposal, state } = row;
  const { id, table, values } = proposal;
  return html`<p class="name"><span class="muted">${number}.</span> <strong id="name-${id}">${values.title.trim() || t.untitled}</strong>${table ? html` <span class="muted small">${t.atTable(table)}</span>` : nothing}</p>
    <p class="standing"><span class="badge" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[state]}</svg><span>${t.state[state]}</span></span> ${standing(session, row)}</p>
    ${receipt(session, row)} ${writtenAnswers(session, values)}
    ${removing === id ? question(session, row) : state === 'sending' ? nothing : actions(session, row)}`;
}

/** What there is to say besides the state: what is missing, why it waits or was refused. */
function standing(session: RecorderSession, { proposal, state, open, entry }: SheetRow): TemplateResult | typeof nothing {
  const { page, intake } = session;
  const t = page.messages(proposalRecorderMessages);
  if (state === 'incomplete') return html`<span class="small">${t.missing(formatList([...new Set(open.map((field) => t.field[field] ?? t.otherField))], page.language))}</span>`;
  if (!entry || entry.state.status === 'received') return nothing;
  const { problem } = entry.state;
  const next = intake.nextAttempt(proposal.id);
  if (state === 'waiting') {
    return html`<span class="small">${problem ? intakeProblemWords(problem, page) : t.turn} ${next ? t.nextAttempt(formatTime(next, page.language)) : nothing} ${entry.uncertain ? t.uncertain : nothing}</span>`;
  }
  return state === 'refused' && problem ? html`<span class="small">${intakeProblemWords(problem, page)}</span>` : nothing;
}

/** Folio in sight, key and link a press away: they are to be handed to who proposed, not to be read over a shoulder. */
function receipt({ page, host }: RecorderSession, { entry }: SheetRow): TemplateResult | typeof nothing {
  if (entry?.state.status !== 'received') return nothing;
  const t = page.messages(proposalRecorderMessages);
  const { folio, secret } = entry.state.receipt;
  const link = secretAddress(host.recordHref, 'folio', folio, secret);
  return html`<p>${t.folio}: <bdi class="folio">${folio}</bdi></p>
    <details class="keys no-print">
      <summary>${t.keys}<span class="visually-hidden">: ${folio}</span></summary>
      <p class="small">${t.keyWhy}</p>
      <p>${t.key}: <code>${secret}</code></p>
      ${link ? html`<p>${t.link}: <a href=${link} target="_blank" rel="noopener">${link}</a></p>` : nothing}
    </details>`;
}

function actions(session: RecorderSession, row: SheetRow): TemplateResult {
  const t = session.page.messages(proposalRecorderMessages);
  const { id } = row.proposal;
  const isOpenForm = session.intake.form.status !== 'failed' || session.intake.form.problem.kind !== 'refused';
  return html`<p class="row-actions no-print">
    ${mayBeCorrected(row) && isOpenForm ? html`<button type="button" class="link" id="edit-${id}" aria-labelledby="edit-${id} name-${id}" @click=${() => session.edit(row)}>${t.edit}</button>` : nothing}
    <button type="button" class="link" id="remove-${id}" aria-labelledby="remove-${id} name-${id}" @click=${() => session.remove(id, [row], false)}>${t.remove}</button>
  </p>`;
}

function question(session: RecorderSession, row: SheetRow): TemplateResult {
  const t = session.page.messages(proposalRecorderMessages);
  const name = row.proposal.values.title.trim() || t.untitled;
  const words = row.state === 'received' ? t.removeAskReceived : row.entry?.uncertain ? t.removeAskUncertain : t.removeAsk;
  return html`<div class="notice no-print" part="notice">
    <p>${words(name)}</p>
    <button type="button" id="remove-yes" @click=${() => session.remove(row.proposal.id, [row], true)}>${t.yesRemove}</button>
    <button type="button" @click=${session.keep}>${t.cancel}</button>
  </div>`;
}

