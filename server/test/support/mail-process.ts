// A process of the server, as far as replies and their mail go: publishes a reply to each proposal that has none, and sends what is due. Its first argument
// is a `MailProcessOrder` as JSON. Prints the folio of each reply once it is stored, and ends when nothing is due.
import { MailWorker } from '../../src/mail/mail-worker.js';
import { readMailSettings } from '../../src/mail/mail-settings.js';
import { publishReplies } from '../../src/staff/publish-replies.js';
import { openStore, type Store, type StorePlace } from '../../src/store/store.js';
import { unavailable } from '../../src/store/store-unavailable.js';
import { staffFeed } from './staff-server.js';

export interface MailProcessOrder {
  place: StorePlace;
  smtp: string;
  /** Milliseconds its clock is ahead. */
  ahead: number;
  /** Milliseconds between two messages. */
  pace: number;
}

async function publishAll(store: Store, now: () => Date): Promise<void> {
  const open = await store.database.selectFrom('proposals').select(['folio', 'version']).where('version', '=', 1).orderBy('folio').execute();
  for (const proposal of open) {
    const reply = { decision: 'accepted' as const, reasons: 'Se mide desde enero en los tres valles.' };
    await publishReplies(store, { member: { id: 'coordinacion', name: 'Coordinación de prueba', role: 'coordinator' }, proposals: [proposal], reply }, { feeds: () => [staffFeed], now });
    process.stdout.write(`${proposal.folio}\n`);
  }
}

async function start(): Promise<void> {
  const { place, smtp, ahead, pace } = JSON.parse(process.argv[2]!) as MailProcessOrder;
  const now = (): Date => new Date(Date.now() + ahead);
  const store = await openStore(place);
  const settings = readMailSettings({ SMTP_URL: smtp, MAIL_FROM: 'mesa@mesa.example' })!;
  const worker = new MailWorker({ store, settings, feeds: () => [staffFeed], language: 'es', now, pace });
  const publishing = publishAll(store, now);
  await Promise.all([publishing, worker.run()]);
  await worker.run();
  await store.close();
}

start().catch((error: unknown) => {
  // Whoever was killed may hold the file for a moment; the next one goes on.
  if (!unavailable(error)) process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
