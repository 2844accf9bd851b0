import type { TestContext } from 'node:test';
import { MailWorker, type MailWorkerOptions } from '../../src/mail/mail-worker.js';
import { readMailSettings } from '../../src/mail/mail-settings.js';
import type { Store } from '../../src/store/store.js';
import { repliedAt } from './answered-proposal.js';
import { startMailbox, type Mailbox } from './mailbox.js';
import { staffFeed } from './staff-server.js';

/** A worker that sends to a mailbox, with a clock of its own that begins when the replies were published. */
export interface Sending {
  readonly worker: MailWorker;
  readonly mailbox: Mailbox;
  /** Sets the clock forward by so many milliseconds. */
  pass(milliseconds: number): void;
  readonly now: () => Date;
  /** Problems of the server it told the operator, "well" when there was none any more. */
  readonly told: readonly string[];
  /** Another worker on the same store and mailbox, as of another process. */
  another(given?: Partial<MailWorkerOptions>): MailWorker;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Nobody waits in these tests unless they say so. */
const waits = { connecting: 5000, message: 5000, answer: 5000, ending: 1000 };

export async function startSending(test: TestContext, store: Store, given: Partial<MailWorkerOptions> & { mailbox?: Mailbox } = {}): Promise<Sending> {
  const { mailbox = await startMailbox(), ...options } = given;
  test.after(() => mailbox.stop());
  let moment = Date.parse(repliedAt);
  const now = (): Date => new Date(moment);
  const told: string[] = [];
  const settings = readMailSettings({ SMTP_URL: mailbox.url, MAIL_FROM: 'Mesa de Prueba <mesa@mesa.example>' })!;
  const another = (own: Partial<MailWorkerOptions> = {}): MailWorker =>
    new MailWorker({ store, settings, feeds: () => [staffFeed], language: 'es', now, pace: 0, waits, random: () => 0.5, onServerFault: (problem) => void told.push(problem ?? 'well'), ...options, ...own });
  return { worker: another(), mailbox, pass: (milliseconds) => void (moment += milliseconds), now, told, another };
}
