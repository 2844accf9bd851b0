declare global {
  interface Window {
    pageClock: { advance(milliseconds: number): void };
    pageProblems: string[];
  }
}

/** How long a second of the page's clock takes while it runs, in milliseconds: as long as the fault server's. */
const second = 50;

const frame = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Looks again and again for something the page is about to do. Tells whether it was seen within half a minute: names nobody knows are looked up one after another. */
export async function seen(condition: () => boolean): Promise<boolean> {
  for (const end = performance.now() + 30_000; performance.now() < end; await frame(10)) if (condition()) return true;
  return condition();
}

/** Lets the page's clock run, faster than the real one, until something is seen or `seconds` of it have passed. */
export async function runClock(seconds: number, condition: () => boolean): Promise<boolean> {
  for (let passed = 0; passed < seconds && !condition(); passed += 1) {
    await frame(second);
    window.pageClock.advance(1_000);
  }
  return seen(condition);
}
