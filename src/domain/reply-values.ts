import { readFolio } from './folio.js';
import type { ReplyContent, ReplyDraft } from './generated/staff.js';

/** What was decided about a proposal, in the order people are asked. */
export const replyDecisions = ['accepted', 'partly', 'already-done', 'not-accepted', 'out-of-scope', 'duplicate'] as const;

/** A reply as it is typed: every field a text, also those that are not right yet. */
export interface ReplyValues {
  decision: NonNullable<ReplyDraft['decision']> | '';
  reasons: string;
  commitment: string;
  /** Folio of the proposal it repeats, however it was typed. */
  duplicateOf: string;
  documentTitle: string;
  documentUrl: string;
  signed: boolean;
}

/** What can be wrong with a field of a reply. */
export type ReplyFault = { field: keyof ReplyValues; fault: 'missing' | 'too-short' | 'too-long' | 'not-a-folio' | 'own-folio' | 'not-an-address' | 'placeholder' };

/** Fewest and most characters of the reasons. */
export const leastReasons = 20;
export const longestReasons = 20_000;
const longestTitle = 200;

export const emptyReply = (): ReplyValues => ({ decision: '', reasons: '', commitment: '', duplicateOf: '', documentTitle: '', documentUrl: '', signed: false });

/** A draft, or a published reply that is to be corrected, as it is typed. */
export function replyValues({ decision, reasons = '', commitment = '', duplicateOf = '', document, signed = false }: ReplyDraft): ReplyValues {
  return { decision: decision ?? '', reasons, commitment, duplicateOf, documentTitle: document?.title ?? '', documentUrl: document?.url ?? '', signed };
}

/** What of it can be kept as a draft: what is right so far. */
export function replyDraft(values: ReplyValues): ReplyDraft {
  const { decision, reasons, commitment, signed } = values;
  const duplicateOf = decision === 'duplicate' ? readFolio(values.duplicateOf) : undefined;
  const [title, url] = [values.documentTitle.trim(), values.documentUrl.trim()];
  return {
    ...(decision && { decision }),
    ...(reasons && { reasons }),
    ...(commitment && { commitment }),
    ...(duplicateOf && { duplicateOf }),
    ...(title && title.length <= longestTitle && isWebAddress(url) && { document: { title, url } }),
    ...(signed && { signed }),
  };
}

/** What has to be mended before it can be published, in the order of the fields. @param folio Of the proposal that is answered. */
export function replyFaults(values: ReplyValues, folio: string): ReplyFault[] {
  const faults: ReplyFault[] = [];
  const { decision, reasons, duplicateOf, documentTitle, documentUrl } = values;
  if (!decision) faults.push({ field: 'decision', fault: 'missing' });
  if (decision === 'duplicate') {
    const original = readFolio(duplicateOf);
    if (!duplicateOf.trim()) faults.push({ field: 'duplicateOf', fault: 'missing' });
    else if (!original) faults.push({ field: 'duplicateOf', fault: 'not-a-folio' });
    else if (original === folio) faults.push({ field: 'duplicateOf', fault: 'own-folio' });
  }
  if (!reasons.trim()) faults.push({ field: 'reasons', fault: 'missing' });
  else if ([...reasons.trim()].length < leastReasons) faults.push({ field: 'reasons', fault: 'too-short' });
  else if (reasons.length > longestReasons) faults.push({ field: 'reasons', fault: 'too-long' });
  else if (/\{(title|folio)\}/.test(reasons)) faults.push({ field: 'reasons', fault: 'placeholder' });
  const [title, url] = [documentTitle.trim(), documentUrl.trim()];
  if (url && !title) faults.push({ field: 'documentTitle', fault: 'missing' });
  if (title.length > longestTitle) faults.push({ field: 'documentTitle', fault: 'too-long' });
  if (title && !url) faults.push({ field: 'documentUrl', fault: 'missing' });
  else if (url && !isWebAddress(url)) faults.push({ field: 'documentUrl', fault: 'not-an-address' });
  return faults;
}

/** The reply to publish, of values without faults. */
export function replyContent(values: ReplyValues): ReplyContent {
  return { ...replyDraft(values), reasons: values.reasons.trim() } as ReplyContent;
}

/** Whether nothing was written. */
export const isEmptyReply = (values: ReplyValues): boolean => sameReply(values, emptyReply());

export function sameReply(one: ReplyValues, other: ReplyValues): boolean {
  return (Object.keys(one) as (keyof ReplyValues)[]).every((field) => one[field] === other[field]);
}

/** Values a device kept; those that are not what they should be are left out. */
export function keptReplyValues(kept: unknown): ReplyValues | undefined {
  if (kept === null || typeof kept !== 'object') return undefined;
  const values = emptyReply();
  for (const field of Object.keys(values) as (keyof ReplyValues)[]) {
    const value = (kept as Record<string, unknown>)[field];
    if (typeof value === typeof values[field]) Object.assign(values, { [field]: value });
  }
  if (values.decision && !replyDecisions.includes(values.decision)) values.decision = '';
  return values;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
