import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from './letter.js';
import type { MailSettings } from './mail-settings.js';

/**
 * Writes a letter as a message of e-mail (RFC 5322): one part, plain text. Its headers are made of nothing a stranger wrote but the address.
 *
 * @param id Makes the Message-ID: the same in each attempt, so that a mailbox that gets it twice can tell.
 */
export function compose({ to, language, subject, text }: Letter, id: string, from: MailSettings['from'], date: Date): Promise<Buffer> {
  const mail = new MailComposer({
    from,
    // Not a list and not a name: nothing in it is read as anything else.
    to: { name: '', address: to },
    subject,
    text,
    date,
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
