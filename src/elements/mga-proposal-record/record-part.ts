import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { keyForm } from '../../ui/own-record/key-form.js';
import { ownRecordStyles } from '../../ui/own-record/own-record-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import type { RecordContext } from '../../ui/record-context.js';
import { openRecord } from './open-record.js';
import type { RecordSession } from './record-session.js';
import { recordStyles } from './record-styles.js';
import { recordWords } from './record-words.js';

export { openSession } from './record-session.js';

export const styles = [answerStyles, ownRecordStyles, recordStyles];

/** A feed without consultations, in a page that names no intake, has nothing anybody could have sent. */
export function missing(feed: Feed, action: string | undefined, page: PageController): string | undefined {
  return feed.consultations.length === 0 && !feed.links?.intake && !action ? page.messages(proposalRecordMessages).none : undefined;
}

export function draw(session: RecordSession, context: RecordContext): TemplateResult {
  session.prepare(context.feed);
  return session.record ? openRecord(session, session.record, context) : keyForm(session, recordWords(session.page));
}
