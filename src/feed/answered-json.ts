/**
 * Whether JSON was cut on its way: it opens and does not end in a bracket, so it may come whole next time. Anything else that is not JSON will not become it. What was
 * cut just after an inner bracket is not told from that.
 */
export function isCutShort(text: string): boolean {
  return /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
}

/**
 * The JSON of an answer, `undefined` when it is none. Of a refusal the status says enough, however little of its text came.
 * @throws {SyntaxError} When a success was cut on its way. Most engines say so themselves; WebKit takes an answer in pieces for whole though the last piece did not come.
 */
export function answeredJson({ ok }: Response, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (ok && isCutShort(text)) throw error;
    return undefined;
  }
}
