import { UsageError, type CommandLine } from '../command-line.js';
import { readMailSettings, UnusableMailSettings, type MailSettings } from '../mail/mail-settings.js';
import { mailCommandMessages } from '../messages/mail-command.js';

/**
 * How mail goes out, as `SMTP_URL` and `MAIL_FROM` say; `undefined` when none does.
 *
 * @throws UsageError
 */
export function mailSettingsOf(line: CommandLine): MailSettings | undefined {
  try {
    return readMailSettings(process.env);
  } catch (error) {
    if (error instanceof UnusableMailSettings) throw new UsageError(mailCommandMessages[line.language].unusable[error.variable]);
    throw error;
  }
}
