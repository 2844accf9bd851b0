import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { registrationMessages } from '../../i18n/registration.js';
import { meetingPieceStyles } from '../../ui/meeting/meeting-styles.js';
import { keyForm } from '../../ui/own-record/key-form.js';
import { ownRecordStyles } from '../../ui/own-record/own-record-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import type { RecordContext } from '../../ui/record-context.js';
import { openRegistration } from './open-registration.js';
import { registrationWords, type RegistrationSession } from './registration-session.js';

export { openSession } from './registration-session.js';

export const styles = [meetingPieceStyles, answerStyles, ownRecordStyles];

/** Without an intake there is nothing anybody could have registered for. */
export function missing(feed: Feed, action: string | undefined, page: PageController): string | undefined {
  return !feed.links?.registrations && !action ? page.messages(registrationMessages).record.none : undefined;
}

export function draw(session: RegistrationSession, context: RecordContext): TemplateResult {
  session.prepare(context.feed);
  return session.record ? openRegistration(session, session.record, context) : keyForm(session, registrationWords(session.page));
}
