const listeners = new Set<() => void>();
let observers: readonly MutationObserver[] = [];

/**
 * Calls back when something a widget takes from the page may have changed: `lang` or `dir` anywhere around it, through the shadow roots it is in,
 * or the `class` of the root element. The same observers serve every widget and go with the last.
 */
export function observePage(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  if (observers.length === 0) observers = [new MutationObserver(tell), new MutationObserver(tell)];
  const [languages, classes] = observers as [MutationObserver, MutationObserver];
  for (const root of rootsAround(element)) languages.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  classes.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
}

const tell = (): void => listeners.forEach((call) => call());

/** The shadow roots an element is in and the document, the nearest first. */
function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}
