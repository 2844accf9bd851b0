// Runs in the page of one widget that other pages show in a frame (`/embed/…`): tells them how tall it is.
import { heightMessage, isHeightQuestion } from './height-message.js';

/** What WordPress adds to the address of a page it frames, and wants back with each message. */
const secret = /[#?&]secret=([\w-]{1,64})/u.exec(location.hash)?.[1];

// Any page may show the widget, so any may know its height: there is nothing else in what is sent.
const tell = (message: object): void => parent.postMessage(message, '*');

if (parent !== window) {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(heightMessage(height));
    if (secret) tell({ message: 'height', value: height, secret });
  }).observe(document.documentElement);
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && isHeightQuestion(data) && last > 0) tell(heightMessage(last));
  });

  // WordPress frames pages so that no link in them leads anywhere, and follows those to the same site itself when it is told.
  if (secret) {
    document.addEventListener('click', (event) => {
      const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
      if (event.defaultPrevented || !link?.href || link.host !== location.host || link.download) return;
      event.preventDefault();
      tell({ message: 'link', value: link.href, secret });
    });
  }
}
