// Opens the store named by its argument (JSON) and closes it, for tests that need several programs.
import { openStore, type StorePlace } from '../../src/store/store.js';

await (await openStore(JSON.parse(process.argv[2]!) as StorePlace)).close();
