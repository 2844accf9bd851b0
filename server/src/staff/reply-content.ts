import type { Feed, Reply, ReplyContent } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';
import { staffSchema } from './generated/staff-schema.js';
import type { StaffMember } from './staff-api.js';

/** Fewest characters of the reasons of a reply, and why: see the schema. */
const leastReasons = staffSchema.$defs.ReplyContent.properties.reasons.minLength;

/** What a reply says, as it is published: reasons without space around them, and `duplicateOf` only where that is the decision. */
function tidyReply(reply: ReplyContent): ReplyContent {
  const { duplicateOf, ...rest } = reply;
  const reasons = reply.reasons.replace(/\r\n?/gu, '\n').trim();
  return { ...rest, reasons, ...(reply.decision === 'duplicate' && duplicateOf !== undefined && { duplicateOf }) };
}

/**
 * What is wrong with a reply by itself: whether the proposal it repeats may be named is told by `duplicate-of.ts`.
 *
 * @param feed Content the proposal belongs to; its commitments and institutions can be named.
 * @param pointer Where the reply stands in what was sent.
 */
export function replyFaults(reply: ReplyContent, feed: Feed | undefined, pointer = '/reply'): FieldFault[] {
  const { reasons, decision, commitment, duplicateOf, document } = tidyReply(reply);
  const faults: FieldFault[] = [];
  if ([...reasons].length < leastReasons) faults.push({ pointer: `${pointer}/reasons`, code: 'too-short', limit: leastReasons });
  if (decision === 'duplicate' && duplicateOf === undefined) faults.push({ pointer: `${pointer}/duplicateOf`, code: 'required' });
  if (commitment !== undefined && !feed?.commitments.some(({ id }) => id === commitment)) faults.push({ pointer: `${pointer}/commitment`, code: 'unknown-choice', value: commitment });
  if (document && !isWebAddress(document.url)) faults.push({ pointer: `${pointer}/document/url`, code: 'not-a-web-address' });
  return faults;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}

/** The reply as the feed has it, dated on the day it is published. */
export function replyRecord(reply: ReplyContent, about: { folio: string; version: number; date: string; organization?: string; member: StaffMember }): Reply {
  const { decision, reasons, commitment, duplicateOf, document, signed } = tidyReply(reply);
  const { folio, version, date, organization, member } = about;
  return {
    date,
    decision,
    reasons,
    ...(organization !== undefined && { organization: { organization } }),
    ...(signed && { official: { name: member.name, ...(organization !== undefined && organization === member.organization && { organization }) } }),
    ...(document && { documents: [{ id: `${folio}-reply-${version}`, title: document.title, url: document.url }] }),
    ...(commitment !== undefined && { commitment }),
    ...(duplicateOf !== undefined && { duplicateOf }),
  };
}

/** Whether two replies say the same, whatever day each is of and however their documents are numbered. */
export function saysTheSame(one: Reply, other: Reply): boolean {
  const said = ({ date: _date, documents, ...rest }: Reply): string =>
    JSON.stringify(Object.entries({ ...rest, documents: documents?.map(({ title, url }) => [title, url]) }).sort(([first], [second]) => (first < second ? -1 : 1)));
  return said(one) === said(other);
}
