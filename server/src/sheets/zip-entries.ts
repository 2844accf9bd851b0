import { inflateRawSync } from 'node:zlib';
import { UnreadableSheet } from './unreadable-sheet.js';

/** A file inside a zip file. */
export interface ZipEntry {
  name: string;
  content: Buffer;
}

/** What is unpacked of one zip file at most: how many files, and how many bytes they have together. */
export interface ZipLimits {
  entries: number;
  bytes: number;
}

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const encrypted = 1;
const hasDescriptor = 8;

/**
 * Unpacks a zip file, one file at a time, and stops before there is too much of it whatever the file says of itself: a few kilobytes can unpack to
 * gigabytes. What other programs could understand in another way than this one (zip64, several volumes, sizes that are not said) is refused.
 *
 * @throws UnreadableSheet `too-large` or `damaged`.
 */
export function* zipEntries(bytes: Buffer, limits: ZipLimits): Generator<ZipEntry> {
  const damaged = new UnreadableSheet('damaged');
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw damaged;
  const count = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count) throw damaged;
  if (count > limits.entries) throw new UnreadableSheet('too-large');
  let at = bytes.readUInt32LE(end + 16);
  let left = limits.bytes;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signature.entry) throw damaged;
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (flags & encrypted || (flags & hasDescriptor && packed === 0 && size !== 0)) throw damaged;
    if (local + 30 > end || bytes.readUInt32LE(local) !== signature.local) throw damaged;
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + packed > end) throw damaged;
    const content = unpacked(bytes.subarray(from, from + packed), method, left);
    left -= content.length;
    yield { name, content };
  }
}

function unpacked(packed: Buffer, method: number, most: number): Buffer {
  if (method === 0) {
    if (packed.length > most) throw new UnreadableSheet('too-large');
    return packed;
  }
  if (method !== 8) throw new UnreadableSheet('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableSheet(error instanceof RangeError ? 'too-large' : 'damaged');
  }
}
