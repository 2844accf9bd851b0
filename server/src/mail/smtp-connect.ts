import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from './mail-settings.js';
import type { Outcome } from './outcome.js';
import { serverFault } from './smtp-fault.js';

/** How long to wait, in milliseconds. */
export interface SmtpWaits {
  /** For the server to greet, encrypt and sign in. */
  connecting: number;
  /** For everything before the end of a text. Nothing is lost by ending it sooner. */
  message: number;
  /** For the answer to a text. RFC 5321 (4.5.3.2) asks for ten minutes: servers look into texts, and who does not wait does not know. */
  answer: number;
  /** For that answer when this program was told to end. */
  ending: number;
}

export const usualWaits: SmtpWaits = { connecting: 30_000, message: 120_000, answer: 600_000, ending: 8000 };

/** No connection was made: this is what it means for the message that was to go over it. */
export class SmtpRefused extends Error {
  override readonly name = 'SmtpRefused';
  constructor(readonly outcome: Outcome & { kind: 'server-fault' | 'withheld' }) {
    super(outcome.kind === 'withheld' ? outcome.kind : outcome.problem);
  }
}

/** Connects, encrypts and signs in. @throws SmtpRefused */
export async function connectSmtp({ host, port, secure, requireTls, auth }: MailSettings, waits: SmtpWaits, stopping?: AbortSignal): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host, port, secure, requireTLS: requireTls, ignoreTLS: !requireTls,
    connectionTimeout: waits.connecting, greetingTimeout: waits.connecting, socketTimeout: waits.answer, socketCloseTimeout: 0,
  });
  let late: NodeJS.Timeout | undefined;
  let onStop = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      late = setTimeout(() => reject(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' })), waits.connecting);
      onStop = () => reject(new SmtpRefused({ kind: 'withheld' }));
      stopping?.addEventListener('abort', onStop);
      connection.on('error', reject);
      connection.once('end', () => reject(new Error('Closed')));
      const done = (error?: Error | null): void => (error ? reject(error) : resolve());
      connection.connect((error) => (error || !auth ? done(error) : connection.login(auth, done)));
    });
    return connection;
  } catch (error) {
    connection.close();
    throw error instanceof SmtpRefused ? error : new SmtpRefused(serverFault(error as Error));
  } finally {
    clearTimeout(late);
    stopping?.removeEventListener('abort', onStop);
  }
}
