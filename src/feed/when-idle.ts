/** Longest wait for a moment in which the page has nothing to do, in milliseconds. */
const patience = 2_000;
/** The wait where the engine does not tell of such moments (WebKit). */
const usualWait = 500;

/**
 * Settles once the page has nothing more urgent to do, and at once when it is in the background or the reader leaves it: what follows without waiting for
 * anything else is still done then.
 */
export function whenIdle(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const { signal } = stop;
    const go = (): void => {
      stop.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', go, { signal });
    globalThis.addEventListener('pagehide', go, { signal });
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: patience });
    else setTimeout(go, usualWait);
  });
}
