import { createHash } from 'node:crypto';

/** A strong ETag: it changes exactly when the bytes do. */
export const etagOf = (body: Buffer | string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether a request already has this version (RFC 9110 §13.1.2, weak comparison). */
export function matchesEtag(etag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//u, '')));
}
