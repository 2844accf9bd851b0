/** Whether JSON was cut on its way: it opens and does not close, so it may come whole next time. Anything else that is not JSON will not become it. */
export function isCutShort(text: string): boolean {
  return /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
}

/**
 * The JSON of an answer, `undefined` when it is none.
 * @throws {SyntaxError} When it was cut on its way. Most engines say so themselves; WebKit takes an answer in pieces for whole though the last piece did not come.
 */
export function answeredJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (isCutShort(text)) throw error;
    return undefined;
  }
}
