/** Looks again and again for something the page is about to do; fails with what it found instead when time is over, five seconds unless told. */
export async function until(condition: () => boolean, found: () => string, milliseconds = 5_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${found()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Lets everything of this task and what it set off end. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
