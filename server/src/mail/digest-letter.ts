import type { OwedByOrganization, OwedReplies } from 'mga-widgets/domain';
import { mailMessages } from '../messages/mail.js';
import { paragraphs, type Letter } from './letter.js';
import { inboxAddress } from './page-addresses.js';

/** What a member of the staff is told once a week. */
export interface DigestLetter {
  to: string;
  language: Letter['language'];
  name: string;
  /** As ISO 8601 writes it: "2026-W47". */
  week: string;
  /** What they may see of what is owed. */
  owed: OwedReplies;
  /** Messages that wait for a decision of theirs. */
  troubledMail: number;
  publicUrl: string | undefined;
}

/** The weekly summary of what is owed since when; `undefined` when nothing is. */
export function digestLetter({ to, language, name, week, owed, troubledMail, publicUrl }: DigestLetter): Letter | undefined {
  const say = mailMessages[language].digest;
  const owing = owed.organizations.filter(({ pending }) => pending > 0);
  if (!owing.length && !owed.moderation && !troubledMail) return undefined;
  const day = (written: string): string => new Intl.DateTimeFormat(language === 'es' ? 'es-CL' : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${written}T00:00:00Z`));
  const lines = ({ organization, pending, drafted, overdue, oldest }: OwedByOrganization): string =>
    [say.owed(organization?.name ?? say.secretariat, pending, drafted, overdue), oldest && say.oldest(oldest.folio, day(oldest.since), oldest.days)].filter(Boolean).join('\n');
  return {
    to,
    language,
    subject: say.subject(week),
    text: paragraphs(
      say.greeting(name),
      say.opening(day(owed.today)),
      ...owing.map(lines),
      owing.length > 1 && say.total(owed.total.pending, owed.total.overdue),
      owed.moderation > 0 && say.moderation(owed.moderation),
      troubledMail > 0 && say.mail(troubledMail),
      publicUrl && say.inbox(inboxAddress(publicUrl, language)),
      say.why,
    ),
  };
}
