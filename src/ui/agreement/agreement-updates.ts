import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LedgerEntry } from '../../domain/agreements.js';
import type { AgreementUpdate } from '../../domain/feed.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { evidenceList } from '../commitment/evidence-list.js';
import { dateTemplate } from '../flexible-date.js';
import { minutesLink } from '../minutes-link.js';
import { paragraphs } from '../paragraphs.js';
import type { RecordContext } from '../record-context.js';
import { agreementBadge } from './agreement-badge.js';
import { meetingName } from './meeting-name.js';

/** What became of an agreement, oldest first: day, word, the meeting it was reported in, note and evidence. */
export function agreementUpdates(entry: LedgerEntry, context: RecordContext, minutesHref: string | undefined): TemplateResult {
  const t = context.page.messages(agreementMessages);
  return html`<div class="agreement-updates">
    <p class="muted small">${t.updates}</p>
    <ol class="plain" role="list">
      ${entry.updates.map((update) => html`<li part="update">${updateContent(update, entry, context, minutesHref)}</li>`)}
    </ol>
  </div>`;
}

function updateContent(update: AgreementUpdate, entry: LedgerEntry, context: RecordContext, minutesHref: string | undefined): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(agreementMessages);
  const meeting = [entry.meeting, ...entry.followedIn].find(({ id }) => id === update.meeting);
  return html`<p class="update-head">
      <strong>${dateTemplate(update.date, page.language)}</strong> ${agreementBadge(update.status, context)}
      ${meeting ? html`<span class="small muted">${t.reportedIn} ${minutesLink(minutesHref, meeting.id, meetingName(meeting, context))}</span>` : nothing}
    </p>
    ${update.note ? paragraphs(update.note, page.contentLanguage(feed)) : nothing}
    ${update.evidence?.length ? html`<p class="muted small">${t.evidence}</p>${evidenceList(update.evidence, context)}` : nothing}`;
}
