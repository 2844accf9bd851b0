import { join, relative, resolve } from 'node:path';
import type { CommandLine } from '../command-line.js';
import { openStore, type Store, type StorePlace } from '../store/store.js';

/**
 * Where the proposals are kept: in the PostgreSQL database that `DATABASE_URL` names, unless a folder was asked for; else in `intake.sqlite` in the
 * folder of `--data`, `data` when nothing is said.
 */
export function storePlace(line: CommandLine): StorePlace {
  const folder = line.text('data');
  const url = process.env['DATABASE_URL'];
  return folder === undefined && url ? { url } : { file: join(resolve(folder ?? 'data'), 'intake.sqlite') };
}

/** Opens the store there. @throws StoreUnavailable */
export const openStoreOf = (line: CommandLine): Promise<Store> => openStore(storePlace(line));

/** The same place in words, without user or password. */
export function storePlaceText(line: CommandLine): string {
  const place = storePlace(line);
  return 'url' in place ? 'PostgreSQL (DATABASE_URL)' : relative('', place.file);
}
