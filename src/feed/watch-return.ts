/** Why it is worth asking the server again. */
export type ReturnReason = 'visible' | 'online';

/**
 * Tells when the reader comes back to the page (another tab, the back-forward cache, a waking machine) or the network comes back.
 * Returns the way to stop.
 */
export function watchReturn(onReturn: (reason: ReturnReason) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && onReturn('visible'), { signal });
  globalThis.addEventListener('pageshow', (event) => event.persisted && onReturn('visible'), { signal });
  globalThis.addEventListener('online', () => onReturn('online'), { signal });
  return () => stop.abort();
}
