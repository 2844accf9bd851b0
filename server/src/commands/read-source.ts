import { readFile, stat } from 'node:fs/promises';
import type { CommandMessages } from '../messages/commands.js';

const megabytes = 50;
const mostBytes = megabytes * 1024 * 1024;
const seconds = 20;

/** The source cannot be read; the message says why in the person's language. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/**
 * The bytes of a file or of what an http(s) address answers, at most 50 MB and within 20 seconds; the limit on bytes holds while they arrive.
 *
 * @throws UnreadableSource
 */
export async function readSource(source: string, stop: AbortSignal, say: CommandMessages): Promise<Uint8Array> {
  try {
    return /^https?:\/\//iu.test(source) ? await download(source, stop, say) : await readLocal(source, say);
  } catch (error) {
    stop.throwIfAborted();
    throw new UnreadableSource(say.cannotRead(source, reasonOf(error, say)));
  }
}

class Reason extends Error {}

async function readLocal(path: string, say: CommandMessages): Promise<Uint8Array> {
  if ((await stat(path)).size > mostBytes) throw new Reason(say.tooLarge(megabytes));
  return readFile(path);
}

async function download(url: string, stop: AbortSignal, say: CommandMessages): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(seconds * 1000)]), headers: { accept: 'application/json' } });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new Reason(say.httpStatus(response.status));
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Reason(say.tooLarge(megabytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown, say: CommandMessages): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return say.timedOut(seconds);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
