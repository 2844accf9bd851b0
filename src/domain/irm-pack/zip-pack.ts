import type { PackFile } from './irm-pack.js';

/** What is used of a library that writes ZIP files (fflate); given from outside, because the domain has no packages. */
export interface ZipLibrary<File extends ZipFile> {
  Zip: new (onData: (error: Error | null, data: Uint8Array, final: boolean) => void) => { add(file: File): void; end(): void };
  ZipDeflate: new (name: string, options: { level: 6 }) => File;
}

interface ZipFile {
  mtime?: string | number | Date;
  push(data: Uint8Array, final?: boolean): void;
}

/** How far a pack has come: files written, of how many, and the one being written. */
export type PackProgress = (done: number, total: number, path: string) => void;

/**
 * A pack as a ZIP file, piece by piece. The files bear noon of the day the data last changed, as a ZIP file has no time zone; so the same files give
 * the same bytes anywhere.
 *
 * @param updated `Feed.updated`.
 * @param onProgress Called before each piece; throws to stop.
 */
export async function* zipPack<File extends ZipFile>(library: ZipLibrary<File>, files: readonly PackFile[], updated: string, onProgress: PackProgress = () => undefined): AsyncGenerator<Uint8Array, void> {
  const [year = 1980, month = 1, day = 1] = updated.slice(0, 10).split('-').map(Number);
  const time = new Date(Math.max(1980, year), month - 1, day, 12);
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const zip = new library.Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const taken = (): Uint8Array[] => {
    const pieces = ready.filter(({ length }) => length > 0);
    ready = [];
    return pieces;
  };
  for (const [index, packed] of files.entries()) {
    const { path } = packed;
    const file = new library.ZipDeflate(path, { level: 6 });
    file.mtime = time;
    zip.add(file);
    for await (const text of packed.pieces()) {
      onProgress(index, files.length, path);
      file.push(encoder.encode(text));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
  onProgress(files.length, files.length, '');
}
