import { isUtf8 } from 'node:buffer';

/** Text of a file and how it had to be read. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  /** Lines, from 1, with bytes that are not legal in the encoding the rest is written in. */
  brokenLines: number[];
}

/**
 * Reads the bytes of a text file as offices save them: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode text"), or
 * Windows-1252. Bytes that are not UTF-8 make it Windows-1252, unless it says that it is UTF-8 or most of the accented letters are: then those lines are broken.
 * Line ends become LF and a leading byte order mark goes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le', 'utf-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be', 'utf-16');
  const lenient = read(bytes, 'utf-8', 'utf-8');
  // A letter that was lost before the file was saved is U+FFFD, which is as legal as any other.
  if (isUtf8(bytes)) return lenient;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const broken = count(lenient.text, /\uFFFD/gu);
  const good = count(lenient.text, /[\u00A0-\uFFFC]/gu);
  if (!isMarked && good <= broken) return read(bytes, 'windows-1252', 'windows-1252');
  const brokenLines = lenient.text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []));
  return { ...lenient, brokenLines };
}

function read(bytes: Uint8Array, label: string, encoding: Decoded['encoding']): Decoded {
  const text = new TextDecoder(label).decode(bytes).replace(/\r\n?/gu, '\n');
  return { text, encoding, brokenLines: [] };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
