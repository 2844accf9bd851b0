import { Zip, ZipDeflate } from 'fflate';
import type { Feed } from '../../domain/feed.js';
import { irmPack, type PackOptions } from '../../domain/irm-pack/irm-pack.js';
import { zipPack, type PackProgress } from '../../domain/irm-pack/zip-pack.js';

/** How long packing may keep the page from answering, in milliseconds. */
const atOnce = 40;

/** The pack of a plan as a ZIP file. Rejects with the signal's reason when it is aborted. */
export async function packBlob(feed: Feed, options: PackOptions, signal: AbortSignal, onProgress: PackProgress): Promise<Blob> {
  const parts: BlobPart[] = [];
  let since = performance.now();
  for await (const piece of zipPack<ZipDeflate>({ Zip, ZipDeflate }, irmPack(feed, options), feed.updated, onProgress)) {
    parts.push(piece as Uint8Array<ArrayBuffer>);
    if (performance.now() - since < atOnce) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  signal.throwIfAborted();
  return new Blob(parts, { type: 'application/zip' });
}
