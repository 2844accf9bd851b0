import type { Feed, Reply } from 'mga-widgets/domain';
import type { Language } from '../messages/language.js';
import { staffOrganization } from '../staff/organizations.js';
import { owedReplies } from '../staff/owed-replies.js';
import type { Store } from '../store/store.js';
import { digestLetter } from './digest-letter.js';
import { findRegistrationLetter } from './find-registration-letter.js';
import type { Letter } from './letter.js';
import { countTroubled } from './mail-queue.js';
import type { MailRow } from './outbox.js';
import { replyLetter } from './reply-letter.js';

/** What letters are written with. */
export interface LetterContext {
  readonly store: Store;
  /** The contents as they were last built. */
  readonly feeds: () => readonly Feed[];
  readonly now: () => Date;
  /** Language of what goes to the staff. */
  readonly language: Language;
  /** Address people reach this server at, which ends in "/"; without it there are no links. */
  readonly publicUrl?: string | undefined;
}

/** What a message says as things are now; `undefined` when there is nothing to say. */
export function findLetter(row: MailRow, to: string, context: LetterContext): Promise<Letter | undefined> {
  if (row.kind === 'reply') return findReplyLetter(row, to, context);
  return row.kind === 'digest' ? findDigestLetter(row, to, context) : findRegistrationLetter(row, to, context);
}

async function findReplyLetter({ folio, reply_version }: MailRow, to: string, { store: { database }, feeds, publicUrl }: LetterContext): Promise<Letter> {
  const found = await database
    .selectFrom('proposals')
    .innerJoin('replies', 'replies.folio', 'proposals.folio')
    .leftJoin('personal_data', 'personal_data.folio', 'proposals.folio')
    .select(['proposals.folio', 'title', 'language', 'channel', 'name', 'content'])
    .where('proposals.folio', '=', folio)
    .where('replies.version', '=', reply_version)
    .executeTakeFirstOrThrow();
  const reply = JSON.parse(found.content) as Reply;
  const { organization: party, commitment } = reply;
  return replyLetter({
    to,
    language: found.language.startsWith('en') ? 'en' : 'es',
    folio: found.folio,
    title: found.title,
    name: found.name,
    channel: found.channel,
    reply,
    corrected: reply_version !== 1,
    organization: party?.name ?? (party?.organization && staffOrganization(feeds(), party.organization).name),
    commitment: feeds().flatMap((feed) => feed.commitments).find(({ id }) => id === commitment)?.title,
    publicUrl,
  });
}

async function findDigestLetter({ reference, staff }: MailRow, to: string, context: LetterContext): Promise<Letter | undefined> {
  const { store, language, publicUrl } = context;
  const { id, name, role, organization } = await store.database.selectFrom('staff').select(['id', 'name', 'role', 'organization']).where('id', '=', staff).executeTakeFirstOrThrow();
  const owed = await owedReplies({ ...context, sendsMail: true }, { id, name, role, ...(organization !== null && { organization }) });
  const coordinates = role === 'coordinator';
  return digestLetter({
    to,
    language,
    name,
    week: reference.slice(reference.lastIndexOf(':') + 1),
    // Only the secretariat reads what is to be published, and decides about mail.
    owed: coordinates ? owed : { ...owed, moderation: 0 },
    troubledMail: coordinates ? await countTroubled(store.database) : 0,
    publicUrl,
  });
}
