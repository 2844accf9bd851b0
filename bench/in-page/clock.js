// Measures in a page: from an action until what it causes is on the screen.

/** The end of a task: what is queued before it has been done. */
export function turn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

/** Waits for the next frame to be handed over to be painted, which is so in the first task after a frame's callbacks; gives the milliseconds the frame itself took. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      void turn().then(() => resolve(performance.now() - start));
    });
  });

/** Waits until the page is at rest, and collects its garbage. */
async function rest() {
  await painted();
  globalThis.gc?.();
  await painted();
}

/** Milliseconds from an action until it is done, `isDone` says so (it is asked after each task) and everything is laid out. */
async function laidOut(act, isDone) {
  const start = performance.now();
  await act();
  while (!isDone()) {
    if (performance.now() - start > 120_000) throw new Error('Waited in vain for what was to be drawn');
    await turn();
  }
  void document.body.offsetHeight;
  return performance.now() - start;
}

/**
 * Milliseconds of work from an action until its result is painted: laid out, and a frame has been drawn. The idle wait for the screen's next refresh, up to
 * 17 ms and the same for everybody, is left out: it would make everything short look alike.
 *
 * @param {() => unknown} act may return a promise
 * @param {() => boolean} isDone
 */
export async function timed(act, isDone = () => true) {
  await rest();
  return (await laidOut(act, isDone)) + (await painted());
}

/**
 * Milliseconds of the whole way, with every wait, until the frame that shows it has been drawn: for what has to be fetched first. `isDone` is asked in each
 * frame and nowhere else, for asking all the time would take the processor from what is measured.
 */
export async function timedWithWaits(act, isDone = () => true) {
  await rest();
  const start = performance.now();
  await act();
  while (!(await isInFrame(isDone))) if (performance.now() - start > 120_000) throw new Error('Waited in vain for what was to be drawn');
  return performance.now() - start;
}

/** Whether the next frame shows it; known once that frame has been handed over to be painted. */
const isInFrame = (isDone) => new Promise((resolve) => void requestAnimationFrame(() => {
  const done = isDone();
  void turn().then(() => resolve(done));
}));

/** A place of a fixed width on the page. */
export function stage() {
  const place = document.createElement('div');
  place.className = 'stage';
  place.style.inlineSize = '1200px';
  return document.body.appendChild(place);
}

let editions = 0;

/**
 * An `<mga-feed>` that has got and read its feed. Each time under another address, so that nothing the widgets worked out from it before is used again.
 * @param {string} address
 */
export async function readyFeed(address) {
  await customElements.whenDefined('mga-feed');
  const feed = document.createElement('mga-feed');
  feed.src = `${address}?edition=${(editions += 1)}`;
  stage().append(feed);
  while (feed.state?.status !== 'ready') {
    if (feed.state?.status === 'failed') throw new Error(`${address}: ${JSON.stringify(feed.state.problem)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return feed;
}

/** Removes a feed with the stage around it. */
export const dismiss = (element) => element.closest('.stage').remove();

/** Whether a widget has drawn its feed. */
export const isDrawn = (widget) => widget.shadowRoot?.querySelector('[part~=base]')?.getAttribute('aria-busy') === 'false';

/** Makes sure that the code of a widget is here: the first time it is fetched. */
export async function fetchParts(tag, address, attributes = {}) {
  const feed = await readyFeed(address);
  const widget = Object.assign(document.createElement(tag), attributes);
  feed.append(widget);
  while (!isDrawn(widget)) await new Promise((resolve) => setTimeout(resolve, 5));
  dismiss(feed);
}

/** Loads a script or a style sheet of a peer. */
export function load(address) {
  const isStyle = address.endsWith('.css');
  const element = document.createElement(isStyle ? 'link' : 'script');
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(`${address} could not be loaded`));
    if (isStyle) Object.assign(element, { rel: 'stylesheet', href: address });
    else element.src = address;
    document.head.append(element);
  });
}
