// The intake alone, on a free port: its first argument is the place of the store as JSON. Prints the port once it answers.
import type { AddressInfo } from 'node:net';
import type { ConsultationRules } from '../../src/intake/consultation-rules.js';
import { PublishedContent } from '../../src/serve/published-content.js';
import { createServer } from '../../src/serve/server.js';
import { openStore, type StorePlace } from '../../src/store/store.js';
import { bigWorkshop } from './registration-senders.js';
import { rulesFor } from './registrations.js';

const rules: ConsultationRules = { id: 'c1', moderation: 'before-publication', timeZone: 'America/Santiago', controller: { name: 'Oficina' }, choices: {}, workshops: new Map(), isOpen: () => true };
const unlimited = { seconds: 600, client: 1e9, network: 1e9 };

async function start(): Promise<void> {
  const store = await openStore(JSON.parse(process.argv[2]!) as StorePlace);
  const app = await createServer({ content: new PublishedContent(), intake: { store, consultation: (id) => (id === rules.id ? rules : undefined), meeting: (id) => rulesFor([bigWorkshop], id), sendLimits: unlimited, readLimits: unlimited } });
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
