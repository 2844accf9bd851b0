// What somebody on the page does and meets, asked for by the test from outside the frame: also from a frame without an origin of its own.
import { tryIntake } from './intake.js';
import { tryFeed, tryStaleTag } from './feed.js';

const calls: Record<string, (given: never) => unknown> = { tryFeed, tryStaleTag, tryIntake };

addEventListener('message', ({ data, source }: MessageEvent<{ id: number; call: string; given: unknown }>) => {
  const answer = (said: object): void => (source as Window).postMessage({ id: data.id, ...said }, '*');
  Promise.resolve(calls[data.call]?.(data.given as never)).then(
    (value) => answer({ value }),
    (error: unknown) => answer({ error: String(error) }),
  );
});
parent.postMessage('here', '*');
