import type { Reply } from 'mga-widgets/domain';
import type { WrittenReply } from './read-replies.js';

/** Whether a row says what is published already. A CSV file has no line feeds inside its cells, so those of the reply are not looked at then. */
export function sameReply(published: Reply, written: WrittenReply): boolean {
  const [document] = published.documents ?? [];
  const repeats = written.decision === 'duplicate' ? written.duplicateOf : undefined;
  return (
    published.decision === written.decision &&
    sameText(published.reasons, written.reasons) &&
    published.commitment === written.commitment &&
    published.duplicateOf === repeats &&
    (document?.url ?? undefined) === written.document?.url &&
    sameText(document?.title ?? '', written.document?.title ?? '')
  );
}

function sameText(published: string, written: string): boolean {
  return written.includes('\n') ? published.trim() === written : inOneLine(published) === written;
}

/** As `csvText` writes it. */
const inOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();
