import { join, resolve } from 'node:path';
import type { CommandLine } from '../command-line.js';
import type { StorePlace } from '../store/store.js';

/**
 * Where the proposals are kept: in the PostgreSQL database that `DATABASE_URL` names, unless a folder was asked for; else in `intake.sqlite` in the
 * folder of `--data`, `data` when nothing is said.
 */
export function storePlace(line: CommandLine, environment: NodeJS.ProcessEnv = process.env): StorePlace {
  const folder = line.text('data');
  const url = environment['DATABASE_URL'];
  return folder === undefined && url ? { url } : { file: join(resolve(folder ?? 'data'), 'intake.sqlite') };
}
