/** The element itself or its nearest ancestor that fits the selector, through the shadow roots it is in. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let node = element; ; ) {
    const found = node.closest(selector);
    if (found) return found;
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    node = root.host;
  }
}
