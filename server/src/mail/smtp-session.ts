import { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from './mail-settings.js';
import type { Outcome } from './outcome.js';
import { connectSmtp, type SmtpWaits } from './smtp-connect.js';
import { outcomeOf } from './smtp-fault.js';

/** A message and where it goes. */
export interface Mail {
  from: string;
  to: string;
  /** Headers and text, as RFC 5322 writes them. */
  text: Buffer;
}

/** A connection to the mail server, on which one message follows another. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #waits: SmtpWaits;

  private constructor(connection: SMTPConnection, waits: SmtpWaits) {
    this.#connection = connection;
    this.#waits = waits;
  }

  /** @throws SmtpRefused */
  static async open(settings: MailSettings, waits: SmtpWaits, stopping?: AbortSignal): Promise<SmtpSession> {
    return new SmtpSession(await connectSmtp(settings, waits, stopping), waits);
  }

  /** Whether another message can follow. */
  get usable(): boolean {
    return !this.#connection.destroyed;
  }

  /**
   * Hands a message over. The server is told everything but the end of the text; then `beforeEnd` decides, and without that end the server throws away
   * what it has. So a message can only have been taken when `beforeEnd` has said yes.
   *
   * @param stopping When it is aborted, a message that has not ended is withheld.
   * @returns Never rejects but with what `beforeEnd` does.
   */
  async send(mail: Mail, beforeEnd: () => Promise<boolean>, stopping?: AbortSignal): Promise<Outcome> {
    const waits = this.#waits;
    let [ended, timer] = [false, setTimeout(() => undefined)];
    let onStop = (): void => undefined;
    try {
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        const within = (milliseconds: number, otherwise: Outcome): void => {
          clearTimeout(timer);
          timer = setTimeout(() => resolve(otherwise), milliseconds);
        };
        const end = async (stream: Readable): Promise<void> => {
          if (!(await beforeEnd())) return resolve({ kind: 'withheld' });
          // The time may have run out while it was decided.
          if (stream.destroyed) return;
          ended = true;
          within(stopping?.aborted ? waits.ending : waits.answer, { kind: 'uncertain', problem: 'timeout' });
          stream.push(null);
        };
        // It is first read when the server has said that it is ready for the text, and again, as it keeps nothing in store, when the text is on its way.
        let given = false;
        const text = new Readable({
          highWaterMark: 0,
          read() {
            if (given) void end(this).catch(reject);
            else this.push(mail.text);
            given = true;
          },
        });
        within(waits.message, { kind: 'later', problem: 'timeout' });
        onStop = () => (ended ? within(waits.ending, { kind: 'uncertain', problem: 'interrupted' }) : resolve({ kind: 'withheld' }));
        stopping?.addEventListener('abort', onStop);
        if (stopping?.aborted) return onStop();
        this.#connection.send({ from: mail.from, to: [withPlainDomain(mail.to)] }, text, (error) => resolve(error ? outcomeOf(error, ended) : { kind: 'sent' }));
      });
      await this.#makeReady(outcome);
      return outcome;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      stopping?.removeEventListener('abort', onStop);
    }
  }

  /** After an answer the next message begins afresh; without one the connection is of no use. */
  async #makeReady(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'sent') return;
    const answered = (outcome.kind === 'refused' || outcome.kind === 'later') && outcome.problem !== 'timeout' && this.usable;
    if (!answered || !(await this.#reset())) this.close();
  }

  async #reset(): Promise<boolean> {
    let late: NodeJS.Timeout | undefined;
    const done = await new Promise<boolean>((resolve) => {
      late = setTimeout(() => resolve(false), this.#waits.connecting);
      this.#connection.once('end', () => resolve(false));
      this.#connection.reset((error) => resolve(!error));
    });
    clearTimeout(late);
    return done;
  }

  /** Ends the connection at once; a text that was not ended is thrown away by the server. */
  close(): void {
    this.#connection.close();
  }
}

/** An international domain as every server understands it; what stands before the "@" is for its own server to read. */
function withPlainDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}
