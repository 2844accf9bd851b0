// Opens the store named by its argument (JSON) and closes it, for tests that need several programs or another user. Prints why it cannot be opened.
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { openStore, type StorePlace } from '../../src/store/store.js';

try {
  await (await openStore(JSON.parse(process.argv[2]!) as StorePlace)).close();
} catch (error) {
  process.stdout.write(error instanceof StoreUnavailable ? error.problem : String(error));
  process.exitCode = 1;
}
