import type { TemplateResult } from 'lit';
import type { AgreementState } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import type { RecordContext } from '../record-context.js';
import { statusBadge } from '../status-badge.js';

const glyphs = { open: 'not-started', done: 'complete', dropped: 'withdrawn' } as const;

/** The word for the state of an agreement, with the glyph its counterpart has among commitments. */
export function agreementBadge(state: AgreementState, { page }: RecordContext, words: string = page.messages(agreementMessages).state[state]): TemplateResult {
  return statusBadge(glyphs[state], words);
}
