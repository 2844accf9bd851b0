import type { Reply } from 'mga-widgets/domain';
import { mailMessages } from '../messages/mail.js';
import { paragraphs, type Letter } from './letter.js';
import { nameToGreet } from './name-to-greet.js';
import { ledgerAddress, ownRecordAddress } from './page-addresses.js';

/** What the author of a proposal is told, and by whom. */
export interface ReplyLetter {
  to: string;
  language: Letter['language'];
  folio: string;
  title: string;
  /** Name the author gave. */
  name: string | null;
  channel: 'online' | 'in-person';
  reply: Reply;
  /** Whether an earlier reply was published. */
  corrected: boolean;
  /** Name of who answers. */
  organization: string | undefined;
  /** Title of the commitment it became. */
  commitment: string | undefined;
  /** Address people reach this server at; without it there are no links. */
  publicUrl: string | undefined;
}

/** The message that tells who proposed what was decided and why, with the reasons whole. */
export function replyLetter(about: ReplyLetter): Letter {
  const { to, language, folio, name, channel, reply, corrected, organization, publicUrl } = about;
  const say = mailMessages[language].reply;
  const documents = reply.documents?.map(({ title, url }) => (url ? `- ${title}\n  ${url}` : `- ${title}`)) ?? [];
  return {
    to,
    language,
    subject: say.subject(folio, corrected),
    text: paragraphs(
      say.greeting(nameToGreet(name)),
      say.opening(about.title, folio, corrected),
      [say.decision[reply.decision], reply.duplicateOf && say.duplicateOf(reply.duplicateOf), about.commitment && say.commitment(about.commitment)].filter(Boolean).join('\n'),
      `${say.reasons}\n${reply.reasons.trim()}`,
      documents.length > 0 && `${say.documents}\n${documents.join('\n')}`,
      (organization || reply.official?.name) && say.signed(organization, reply.official?.name),
      publicUrl && say.ledger(ledgerAddress(publicUrl, language, folio)),
      channel === 'in-person' ? say.inPerson(folio) : say.ownRecord(publicUrl && ownRecordAddress(publicUrl, language)),
      say.why,
    ),
  };
}
