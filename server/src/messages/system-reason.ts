import { StoreUnavailable } from '../store/store-unavailable.js';
import type { CommandMessages } from './commands.js';

const diskFull = new Set<unknown>(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100']);

/** Why something could not be done, for the person who runs the command: a full disk and a database that cannot be used in words of ours, else in the system's own. */
export function systemReason(error: unknown, say: CommandMessages): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StoreUnavailable) return say.store[error.problem];
  return 'code' in error && diskFull.has(error.code) ? say.diskFull : error.message;
}
