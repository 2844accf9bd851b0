import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { workshopCall } from '../../domain/workshops.js';
import { workshopMessages } from '../../i18n/workshops.js';
import { badgeStyles } from '../../ui/badge-styles.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { meetingPieceStyles } from '../../ui/meeting/meeting-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { receiptStyles } from '../../ui/receipt/receipt-styles.js';
import { reckonedMoment } from '../../ui/reckoned-day.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { RegistrationDesk } from './registration-desk.js';
import { registrationStyles } from './registration-styles.js';
import { workshopGroups } from './workshop-groups.js';
import type { WorkshopsSettings, WorkshopsView } from './workshops-settings.js';
import { workshopStyles } from './workshops-styles.js';
import { workshopsToolbar } from './workshops-toolbar.js';

export { openDesk } from './registration-desk.js';

export const styles = [filterStyles, badgeStyles, meetingPieceStyles, answerStyles, receiptStyles, workshopStyles, registrationStyles];

/** Why there is no call to show, if there is none. */
export function missing({ meetings }: Feed, page: PageController): string | undefined {
  return meetings.some(({ kind }) => kind === 'workshop') ? undefined : page.messages(workshopMessages).none;
}

export function content(context: RecordContext, settings: WorkshopsSettings, desk: RegistrationDesk): TemplateResult {
  const { feed, page, organizations, today, base } = context;
  const { scope, filters, level } = settings;
  const now = reckonedMoment(context);
  const intake = desk.prepare(feed, settings.action, base);
  const call = workshopCall({ ...feed, meetings: desk.withSeats(feed.meetings) }, scope, filters, organizations, { today, now, intake: intake !== '' });
  const view: WorkshopsView = { ...context, ...settings, call, now, desk, intake, t: page.messages(workshopMessages) };
  return html`${heading(level, view.t.title)} ${workshopsToolbar(view)}
    ${call.upcoming.length + call.past.length === 0 ? html`<p class="empty" part="empty">${call.workshops.length === 0 ? view.t.none : view.t.nothing}</p>` : workshopGroups(view)}`;
}
