import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StaffProposal } from '../../domain/generated/staff.js';
import { formatDay } from '../../i18n/formats.js';
import { staffMessages } from '../../i18n/staff.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { heading } from '../../ui/heading.js';
import { staffProblemNotice } from '../../ui/staff-problem-words.js';
import { actionPanel } from './action-panel.js';
import { outcomeNotice } from './outcome-notice.js';
import { proposalHistory } from './proposal-history.js';
import { partyWords, proposalText } from './proposal-text.js';
import { publishedReply } from './published-reply.js';
import { queueBadge } from './queue-badge.js';
import type { QueueDesk } from './queue-desk.js';
import { skeleton } from './queue-list.js';
import { choiceName, waitWords } from './queue-row.js';
import { replyPane } from './reply-pane.js';

/** The proposal that is open: what it says beside the reply that is being written. */
export function proposalView(desk: QueueDesk): TemplateResult {
  const { page, opened } = desk;
  const { value, problem, loading } = opened;
  const t = page.messages(staffQueueMessages);
  return html`${wayBack(desk)} ${outcomeNotice(desk)} ${goOn(desk)}
    ${problem ? (problem.kind === 'not-found' ? html`<p class="notice failed" part="notice" role="alert">${t.notFound}</p>` : staffProblemNotice(problem, page, { retry: desk.reopen, retrying: loading })) : nothing}
    ${value ? proposal(value, desk) : problem ? nothing : skeleton(page.messages(staffMessages).loading)}`;
}

function proposal(value: StaffProposal, desk: QueueDesk): TemplateResult {
  const { page, host, work } = desk;
  const t = page.messages(staffQueueMessages);
  return html`<article part="proposal" class=${work ? 'desk answering' : 'desk'}>
    <div class="reading">
      <div id="proposal-title" tabindex="-1">${heading(host.headingLevel, value.title)}</div>
      <p class="standing">${queueBadge(value, page)} ${waitWords(value, page)}</p>
      ${value.stateReason ? html`<p>${t.retiredBecause(value.stateReason)}</p>` : nothing} ${flagsOf(value, desk)} ${factsOf(value, desk)} ${actions(value, desk)}
      ${value.reply ? html`${heading(host.headingLevel + 1, t.reply, 'subheading')} ${publishedReply(value.reply, desk)}` : nothing} ${heading(host.headingLevel + 1, t.said, 'subheading')}
      ${proposalText(value.content, desk)} ${proposalHistory(value, desk)}
    </div>
    ${work ? replyPane(work, desk) : nothing}
  </article>`;
}

function wayBack(desk: QueueDesk): TemplateResult {
  const { page, queue, index, work } = desk;
  const t = page.messages(staffQueueMessages);
  const items = queue.value?.items ?? [];
  // In the whole list, of which this is a page.
  const before = queue.value ? (queue.value.page - 1) * queue.value.pageSize : 0;
  const [previous, next] = index < 0 ? [] : [items[index - 1], items[index + 1]];
  return html`<nav class="way no-print" aria-label=${t.pages}>
    <button type="button" part="back" @click=${desk.backToList}>${t.back}</button>
    ${index >= 0 ? html`<bdi class="muted small">${t.place(before + index + 1, queue.value?.total ?? items.length)}</bdi>` : nothing}
    ${previous ? html`<button type="button" @click=${() => desk.open(previous.folio)}>${t.previous}</button>` : nothing}
    ${next ? html`<button type="button" @click=${() => desk.open(next.folio)}>${t.next}</button>` : nothing}
    ${work ? html`<button type="button" class="link to-reply" @click=${() => desk.focusOn('#reply-title')}>${t.toReply}</button>` : nothing}
  </nav>`;
}

/** After something was done: on to the next. */
function goOn({ page, outcome, next, openNext, queue, backToList }: QueueDesk): TemplateResult | typeof nothing {
  if (!outcome?.done) return nothing;
  const t = page.messages(staffReplyMessages);
  if (next) return html`<p class="go-on no-print"><button type="button" id="go-on" class="primary" @click=${openNext}>${t.nextOne}</button></p>`;
  return queue.loading ? nothing : html`<p class="go-on no-print">${t.noMore} <button type="button" id="go-on" @click=${backToList}>${page.messages(staffQueueMessages).back}</button></p>`;
}

function flagsOf({ flags }: StaffProposal, desk: QueueDesk): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing;
  const t = desk.page.messages(staffQueueMessages);
  return html`<ul class="plain flags" part="flags">
    ${flags.map(
      ({ flag, detail }) => html`<li>
        <span class="flag">⚑ ${t.flags[flag]}</span>
        ${detail === undefined ? nothing : flag === 'duplicate' ? html`<button type="button" class="link" @click=${() => desk.open(detail)}><bdi>${detail}</bdi></button>` : html`<span class="small muted">${t.machineSigns[detail] ?? detail}</span>`}
      </li>`,
    )}
  </ul>`;
}

function factsOf(value: StaffProposal, desk: QueueDesk): TemplateResult {
  const { page, queue } = desk;
  const t = page.messages(staffQueueMessages);
  const choices = queue.value?.choices;
  const fact = (label: string, content: unknown): TemplateResult => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
  return html`<dl class="particulars">
    ${fact(t.folio, html`<bdi class="code">${value.folio}</bdi>`)} ${fact(t.received, formatDay(value.submitted, page.language))} ${fact(t.consultation, choiceName(choices?.consultations, value.consultation))}
    ${fact(t.assignedTo, value.assigned?.organization.name ?? t.secretariat)} ${value.addressedTo ? fact(t.addressedTo, partyWords(value.addressedTo, desk)) : nothing}
    ${value.author ? fact(t.author, html`<bdi>${value.author}</bdi>`) : nothing} ${fact(t.channel[value.channel], value.hasEmail ? t.hasEmail : t.noEmail)}
  </dl>`;
}

/** Everything but answering, which has its own place. */
function actions({ actions: possible, state }: StaffProposal, desk: QueueDesk): TemplateResult | typeof nothing {
  const { page, staff, busy, panel, work } = desk;
  const t = page.messages(staffQueueMessages);
  const may = (action: StaffProposal['actions'][number]): boolean => possible.includes(action);
  const open = (task: 'retire' | 'assign' | 'giveBack', words: string): TemplateResult =>
    html`<button type="button" id="do-${task}" aria-expanded=${String(panel?.task === task)} @click=${() => (panel?.task === task ? desk.closePanel() : desk.openPanel(task))}>${words}</button>`;
  if (possible.length === 0) return nothing;
  return html`<div class="buttons actions no-print">
      ${may('publish') ? html`<button type="button" class="primary" aria-disabled=${String(busy)} @click=${() => void desk.carryOut('publish')}>${busy ? t.working : t.publish}</button>` : nothing}
      ${may('reply') && !work ? html`<button type="button" class=${state === 'answered' ? '' : 'primary'} @click=${desk.beginReply}>${state === 'answered' ? t.correctReply : t.answer}</button>` : nothing}
      ${may('assign') ? (staff.isCoordinator ? open('assign', t.assign) : open('giveBack', t.giveBack)) : nothing} ${may('retire') ? open('retire', t.retire) : nothing}
    </div>
    ${may('publish') ? html`<p class="small muted no-print">${t.publishMeans}</p>` : nothing} ${actionPanel(desk)}`;
}
