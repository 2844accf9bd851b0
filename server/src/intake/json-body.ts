import type { FastifyInstance } from 'fastify';
import { IntakeProblem } from './problem.js';

/** Nothing the intake takes is nested deeper; what is would only be there to exhaust whoever looks into it. */
const deepest = 8;

/** Largest body, in bytes: the longest proposal the schema allows, with every character escaped, fits. */
export const largestBody = 1_048_576;

/**
 * Reads bodies as JSON, and nothing but JSON: valid UTF-8, not nested for its own sake, and without the keys (`__proto__`, `constructor.prototype`)
 * that would reach into the prototype of objects. An empty body is `undefined`.
 */
export function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(['application/json', 'application/merge-patch+json'], { parseAs: 'buffer', bodyLimit: largestBody }, (request, body, done) => {
    const text = decoded(body as Buffer);
    if (text === '') return done(null, undefined);
    if (text === undefined || isTooDeep(text)) return done(new IntakeProblem('not-json'));
    return void parse(request, text, done);
  });
}

/** The text of the bytes; `undefined` when they are not UTF-8. A replaced character would be one nobody wrote. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
