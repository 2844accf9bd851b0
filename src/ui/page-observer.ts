/** What the widgets watch on the page around them: its language, direction and the state of its accessibility toolbar. */
const attributeFilter = ['lang', 'dir', 'class'];
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when `lang` or `dir` changes anywhere, or `class` does on the root. One observer serves every widget and goes with the last. */
export function observePage(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver((records) => {
      if (records.some(({ attributeName, target }) => attributeName !== 'class' || target === document.documentElement)) listeners.forEach((call) => call());
    });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: attributeFilter.slice(0, 2), subtree: true });
    observer.observe(document.documentElement, { attributes: true, attributeFilter, subtree: false });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
