import type { Feed, ReplyContent } from 'mga-widgets/domain';
import type { FieldFault } from '../../intake/field-fault.js';
import { nearest } from '../../report/nearest.js';
import { StaffProblem } from '../problem.js';
import { readBody } from '../read-body.js';
import { replyFaults } from '../reply-content.js';
import type { ReplyColumn } from './columns.js';
import type { UnplacedFault } from './faults.js';
import type { WrittenReply } from './read-replies.js';

/** Something about the cell in a column. */
export type ColumnFault = readonly [column: ReplyColumn, fault: UnplacedFault];

/**
 * What is wrong with a reply by itself, by the same rules as one that is written in the inbox, told by the columns of the sheet.
 *
 * @param feed Content the proposal belongs to.
 */
export function writtenFaults(written: WrittenReply, feed: Feed | undefined): ColumnFault[] {
  const faults = new Map<string, ColumnFault>();
  for (const fault of schemaFaults(written) ?? replyFaults(written as ReplyContent, feed, '')) {
    const [column, told] = columnFault(fault, written, feed);
    if (!faults.has(column)) faults.set(column, [column, told]);
  }
  return [...faults.values()];
}

function schemaFaults(written: WrittenReply): readonly FieldFault[] | undefined {
  try {
    readBody('ReplyContent', written);
    return undefined;
  } catch (error) {
    if (error instanceof StaffProblem && error.details.faults) return error.details.faults;
    throw error;
  }
}

function columnFault({ pointer, code, limit = 0 }: FieldFault, { reasons, commitment = '', duplicateOf = '', document }: WrittenReply, feed: Feed | undefined): ColumnFault {
  const length = code === 'too-short' || code === 'too-long' ? { code, limit } : undefined;
  const characters = code === 'control-characters' || code === 'not-one-line' ? { code } : undefined;
  switch (pointer) {
    case '/decision':
      return ['decision', { code: 'decision-missing' }];
    case '/commitment': {
      const likely = nearest(commitment, (feed?.commitments ?? []).map(({ id }) => id));
      return ['commitment', { code: 'unknown-commitment', found: commitment, ...(likely && { likely }) }];
    }
    case '/duplicateOf':
      return ['duplicateOf', code === 'required' ? { code: 'repeats-missing' } : { code: 'repeats-unknown', found: duplicateOf }];
    case '/document/title':
      return ['documentTitle', length ?? characters ?? { code: 'document-incomplete' }];
    case '/document/url':
      return ['documentUrl', document?.url ? { code: 'not-a-web-address', found: document.url } : { code: 'document-incomplete' }];
    default:
      return ['reasons', reasons ? (length ?? { code: 'control-characters' }) : { code: 'reasons-missing' }];
  }
}
