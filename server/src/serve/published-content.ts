import { createHash } from 'node:crypto';
import type { BuiltContent } from '../build/build-content.js';

/** A file as it is served. */
export interface ServedFile {
  body: Buffer;
  type: string;
  /** Strong ETag: it changes exactly when the bytes do. */
  etag: string;
}

const types: Readonly<Record<string, string>> = { 'feed.json': 'application/json; charset=utf-8', 'calendar.ics': 'text/calendar; charset=utf-8' };

/** The files of the contents that are served, in memory: a request meets all of one edition or all of the next, never a mixture. */
export class PublishedContent {
  readonly #editions = new Map<string, ReadonlyMap<string, ServedFile>>();

  /** Replaces the files of a content by those of a new edition. */
  publish(name: string, files: BuiltContent['files']): void {
    const served = [...files].map(([file, text]): [string, ServedFile] => {
      const body = Buffer.from(text, 'utf8');
      return [file, { body, type: types[file]!, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }];
    });
    this.#editions.set(name, new Map(served));
  }

  file(name: string, file: string): ServedFile | undefined {
    return this.#editions.get(name)?.get(file);
  }
}
