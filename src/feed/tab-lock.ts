/**
 * Does the work unless another tab of the same site is doing it under this name. Where there are no Web Locks (pages without https, sandboxed
 * frames) it is done: the idempotency key still keeps one proposal one.
 *
 * @returns Whether the work was done here.
 */
export async function ifAlone(name: string, work: () => Promise<void>): Promise<boolean> {
  let done: Promise<void> | undefined;
  try {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? (done = work()) : undefined));
  } catch {
    done ??= work();
  }
  // What failed in the work itself is told to the caller.
  await done;
  return done !== undefined;
}
