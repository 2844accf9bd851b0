/** Children as they are drawn: through shadow roots and slots. */
function composedChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
}

/** Every element below `root` as it is drawn, in order; `root` itself first. */
export function* composedElements(root: Element): Generator<HTMLElement> {
  yield root as HTMLElement;
  for (const child of composedChildren(root)) if (child instanceof Element) yield* composedElements(child);
}

/** Whether an element is drawn; what only screen readers meet is. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The text that somebody reads, hears or both, with single spaces. */
export function readableText(root: Element): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    if (node instanceof Element) {
      if (node.localName === 'style' || node.localName === 'script') return;
      if (!(node instanceof HTMLSlotElement) && getComputedStyle(node).display !== 'contents' && !isDrawn(node)) return;
    }
    composedChildren(node).forEach(visit);
    if (node instanceof Element) pieces.push(' ');
  };
  visit(root);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** What the keyboard reaches below `root`. */
export function controls(root: Element): HTMLElement[] {
  return [...composedElements(root)].filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])') && isDrawn(element));
}

/** The button that says `name`. */
export function button(root: Element, name: string): HTMLButtonElement | undefined {
  return controls(root).find((control): control is HTMLButtonElement => control instanceof HTMLButtonElement && control.textContent.trim() === name);
}

/** Where the focus is, inside whatever shadow roots it is. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
