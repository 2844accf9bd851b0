// Runs in a page that shows widgets in frames: `<iframe data-mga-frame src="…/embed/…">` becomes as tall as what is in it and no wider than
// its column.
import { heightOf, heightQuestion } from './height-message.js';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-mga-frame]')];

window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightOf(data);
  if (height === undefined) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A frame without `allow-same-origin` has no origin of its own to be told.
  if (frame && (origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox')))) Object.assign(frame.style, { height: `${height}px`, maxInlineSize: '100%', border: '0' });
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(heightQuestion, '*');
