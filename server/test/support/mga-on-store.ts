import { dirname } from 'node:path';
import type { StorePlace } from '../../src/store/store.js';
import { mga } from './mga-in-process.js';

/** Runs the command in this process on a store. A PostgreSQL one is named by DATABASE_URL, which stands only meanwhile: don't run two at a time. */
export async function mgaOn(place: StorePlace, ...args: string[]): ReturnType<typeof mga> {
  if ('file' in place) return mga(...args, '--data', dirname(place.file));
  process.env['DATABASE_URL'] = place.url;
  try {
    return await mga(...args);
  } finally {
    delete process.env['DATABASE_URL'];
  }
}
