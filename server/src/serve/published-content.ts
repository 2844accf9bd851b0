import { extname } from 'node:path';
import { isPagedTable, pagedTables, type Pieces } from '../publish/paged-tables.js';
import { keptMilliseconds } from '../publish/publish-folder.js';
import { etagOf } from './matches-etag.js';

/** A file as it is served. */
export interface ServedFile {
  body: Buffer;
  type: string;
  /** Strong ETag: it changes exactly when the bytes do. */
  etag: string;
}

/** A file made while it is sent. */
export interface ServedPieces {
  pieces: Pieces;
  type: string;
  etag: string;
}

type Edition = ReadonlyMap<string, ServedFile>;

const types: Readonly<Record<string, string>> = { '.json': 'application/json; charset=utf-8', '.ics': 'text/calendar; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.jsonld': 'application/ld+json; charset=utf-8', '.atom': 'application/atom+xml; charset=utf-8' };

/** Files of earlier editions that are kept at most, so that a lot of publishing does not fill the memory. */
const mostKept = 200_000;

/**
 * The files of the contents that are served, in memory: a request meets all of one edition or all of the next, never a mixture. What an earlier
 * edition had and the present one has not, such as its search index, stays for those who are still reading it.
 */
export class PublishedContent {
  readonly #editions = new Map<string, { current: Edition; earlier: { files: Edition; until: number }[] }>();
  readonly #now: () => number;

  /** @param now Milliseconds, of any clock that only goes forward. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Replaces the files of a content by those of a new edition. */
  publish(name: string, files: ReadonlyMap<string, string>): void {
    const before = this.#editions.get(name);
    // Equal files share their bytes, under whatever name.
    const known = new Map([...(before?.current.values() ?? [])].map((file) => [file.etag + file.type, file]));
    const current = new Map([...files].map(([path, text]): [string, ServedFile] => {
      const file = servedFile(path, text);
      return [path, known.get(file.etag + file.type) ?? file];
    }));
    const gone = new Map([...(before?.current ?? [])].filter(([path]) => !current.has(path)));
    const earlier = [...(gone.size ? [{ files: gone, until: this.#now() + keptMilliseconds }] : []), ...(before?.earlier ?? [])];
    let kept = 0;
    this.#editions.set(name, { current, earlier: earlier.filter(({ files: { size }, until }) => until > this.#now() && (kept += size) <= mostKept) });
  }

  /** A table made from the pages of the present edition, while it is sent. It changes when the feed does. */
  pieces(name: string, path: string): ServedPieces | undefined {
    const edition = this.#editions.get(name)?.current;
    const feed = edition?.get('feed.json');
    const table = isPagedTable(path) && feed && pagedTables((asked) => edition?.get(asked)?.body.toString('utf8')).get(path);
    return table ? { pieces: table, type: types['.csv']!, etag: `${feed.etag.slice(0, -1)}-table"` } : undefined;
  }

  file(name: string, path: string): ServedFile | undefined {
    const edition = this.#editions.get(name);
    return edition?.current.get(path) ?? edition?.earlier.find(({ files, until }) => until > this.#now() && files.has(path))?.files.get(path);
  }
}

function servedFile(path: string, text: string): ServedFile {
  const body = Buffer.from(text, 'utf8');
  return { body, type: types[extname(path)]!, etag: etagOf(body) };
}
