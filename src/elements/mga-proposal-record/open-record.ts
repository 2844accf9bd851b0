import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnProposal } from '../../domain/intake.js';
import { formatInstant } from '../../i18n/moments.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { heading } from '../../ui/heading.js';
import { linkNotice } from '../../ui/own-record/key-form.js';
import type { RecordContext } from '../../ui/record-context.js';
import { recordOutcome } from './record-words.js';
import { recordActions } from './record-actions.js';
import { recordReply } from './record-reply.js';
import type { RecordSession } from './record-session.js';
import { recordText } from './record-text.js';

/** The proposal, once it is open. */
export function openRecord(session: RecordSession, record: OwnProposal, context: RecordContext): TemplateResult {
  const { page, host } = session;
  const t = page.messages(proposalRecordMessages);
  const { feed } = context;
  const { folio, state, stateReason, receivedAt, updatedAt, submission } = record;
  const consultation = feed.consultations.find(({ id }) => id === record.consultation);
  const subheading = (words: string): TemplateResult => heading(host.headingLevel + 1, words, 'subheading');
  return html`<div id="record-title" tabindex="-1">${heading(host.headingLevel, t.title)}</div>
    ${linkNotice(session)} ${recordOutcome(session)}
    <article part="record">
      <p class="record-name">${submission.title}</p>
      <dl class="facts">
        <div><dt>${t.folio}</dt><dd><bdi class="code">${folio}</bdi></dd></div>
        <div><dt>${t.consultation}</dt><dd lang=${(consultation && page.contentLanguage(feed)) ?? nothing}>${consultation?.title ?? record.consultation}</dd></div>
        <div><dt>${t.received}</dt><dd>${momentOf(receivedAt, context)}</dd></div>
        ${updatedAt === receivedAt ? nothing : html`<div><dt>${t.updated}</dt><dd>${momentOf(updatedAt, context)}</dd></div>`}
      </dl>
      <p class="standing ${state === 'withdrawn' || state === 'retired' ? 'over' : ''}" part="status"><strong>${t.state[state]}</strong></p>
      <p class="small">${t.stateMeans[state]}</p>
      ${stateReason ? html`<p>${t.reason(stateReason)}</p>` : nothing}
      ${record.reply ? html`${subheading(t.reply)} ${recordReply(record.reply, context, host.commitmentHref)}` : nothing}
      ${recordActions(session, record, context)}
      <details class="said">
        <summary>${t.sent}</summary>
        ${recordText(submission, context)}
      </details>
      ${subheading(t.personal)} ${personalData(record, context)}
      <p class="close no-print"><button type="button" @click=${session.close}>${t.close}</button></p>
      <p class="small muted no-print">${t.closeNote}</p>
    </article>`;
}

/** A moment on the clock of the feed's zone: "8 de mayo de 2018, 18:00". */
export function momentOf(instant: string, { page, feed }: RecordContext): string {
  return formatInstant(instant, feed.timeZone, page.language);
}

function personalData({ author, personalDataErasedAt }: OwnProposal, context: RecordContext): TemplateResult {
  const t = context.page.messages(proposalRecordMessages);
  if (!author) return html`<p>${personalDataErasedAt ? t.personalErased(momentOf(personalDataErasedAt, context)) : t.personalNone}</p>`;
  const { name, email, showName } = author;
  return html`<dl class="facts">
      ${name ? html`<div><dt>${t.name}</dt><dd>${name} <span class="small muted">(${showName ? t.nameShown : t.nameHidden})</span></dd></div>` : nothing}
      ${email ? html`<div><dt>${t.email}</dt><dd><bdi>${email}</bdi> <span class="small muted">(${t.nameHidden})</span></dd></div>` : nothing}
    </dl>
    <p class="small muted">${t.personalNote}</p>`;
}
