import { Readable } from 'node:stream';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';

/** Ways an answer may be packed, the best first. */
const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/** Half a megabyte in about 10 ms, to a few hundredths more than what takes five times as long. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Packing less than this gains nothing, in bytes. */
const leastBytes = 1024;

const packers = { br: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotliOptions), gzip: (bytes: Buffer) => promisify(gzip)(bytes) };

/** The best encoding an `Accept-Encoding` lets through (RFC 9110 §12.5.3); `undefined` for none, or while `identity` is preferred. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const weights = new Map((header ?? '').split(',').map((each) => {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return [name, quality === undefined ? 1 : Number(quality) || 0] as const;
  }));
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const best = encodings.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  return weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : undefined;
}

const packed = new WeakMap<Buffer, Map<Encoding, Promise<Buffer>>>();

/** Bytes that never change, packed when they are first asked for and kept as long as they are. */
export function packedOnce(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  const known = packed.get(bytes) ?? new Map<Encoding, Promise<Buffer>>();
  packed.set(bytes, known);
  let made = known.get(encoding);
  if (!made) known.set(encoding, (made = packers[encoding](bytes)));
  return made;
}

/** Whether packing these bytes is worth it. */
export const isWorthPacking = ({ length }: Uint8Array): boolean => length >= leastBytes;

/** A stream packed on its way. */
export function packedStream(stream: Readable, encoding: Encoding): Readable {
  const packer = encoding === 'br' ? createBrotliCompress(brotliOptions) : createGzip();
  stream.once('error', (error) => packer.destroy(error));
  packer.once('close', () => stream.destroy());
  return stream.pipe(packer);
}

/** Kinds of pages, styles, scripts and pictures of lines. */
const textual = /^(?:text\/(?:html|css|javascript)|application\/javascript|image\/svg\+xml)\b/u;

/**
 * Packs pages, styles and scripts. The APIs' answers go as they are: they may have a person's secret beside words somebody else sent, and then the length of what is
 * packed tells of the secret (BREACH). Their ETags are weak, so they hold for every encoding.
 */
export function packPages(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!textual.test(String(reply.getHeader('content-type') ?? '')) || reply.hasHeader('content-encoding') || reply.statusCode !== 200) return payload;
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const isStream = payload instanceof Readable;
    if (!isStream && typeof payload !== 'string') return payload;
    const bytes = isStream ? undefined : Buffer.from(payload);
    const isSmall = bytes ? !isWorthPacking(bytes) : Number(reply.getHeader('content-length') ?? leastBytes) < leastBytes;
    reply.header('vary', 'accept-encoding');
    if (isSmall || !encoding) return payload;
    const etag = String(reply.getHeader('etag') ?? '');
    if (etag.startsWith('"')) reply.header('etag', `W/${etag}`);
    reply.header('content-encoding', encoding).removeHeader('content-length').removeHeader('accept-ranges');
    return isStream ? packedStream(payload, encoding) : packers[encoding](bytes!);
  });
}
