import type { TemplateResult } from 'lit';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import { isOutdated } from '../../ui/own-record.js';
import type { KeyFormWords } from '../../ui/own-record/key-form.js';
import { outcomeNotice, type OwnOutcomeWords } from '../../ui/own-record/outcome-notice.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordSession } from './record-session.js';

/** What opening a proposal and each task on it are called. */
export function recordWords(page: PageController): KeyFormWords & OwnOutcomeWords {
  const t = page.messages(proposalRecordMessages);
  return { ...t, code: t.folio, codeHint: t.folioHint, problem: page.messages(proposalSendingMessages).problem };
}

/** How the last task ended. A correction of another version is no mistake of the person's. */
export function recordOutcome({ page, outcome }: RecordSession): TemplateResult {
  const isConflict = outcome?.done === false && outcome.task === 'correct' && isOutdated(outcome.problem);
  return outcomeNotice({ page, outcome }, recordWords(page), isConflict ? page.messages(proposalRecordMessages).conflict : undefined);
}
