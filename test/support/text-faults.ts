type View = Window & typeof globalThis;

/** A piece of text as it is drawn: one line of one text node. */
interface Line {
  words: string;
  node: Node;
  element: HTMLElement;
  rect: DOMRect;
}

/** What is asked of a text's element and of those around it; each is asked once. */
interface Surroundings {
  fontSize: number;
  lineHeight: number;
  transform: string;
  /** Whether it is cut away for the eye and left for screen readers. */
  isOnlyHeard: boolean;
  /** The nearest box around that cuts what does not fit in its width; undefined when it scrolls, or there is none. */
  edges: { left: number; right: number; bottom?: number } | undefined;
}

/** The least text may be, in CSS pixels. */
const leastSize = 12;

/** Reads the surroundings of elements of one widget. `page` are the edges of the page. */
function surroundingsOf(view: View, page: { left: number; right: number }): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  const read = (element: Element): Surroundings => {
    const before = known.get(element);
    if (before) return before;
    const around = element.parentElement ? read(element.parentElement) : undefined;
    const { fontSize, lineHeight, textTransform, clipPath, overflowX, display } = view.getComputedStyle(element);
    const cuts = overflowX !== 'visible' && !display.startsWith('inline');
    const now: Surroundings = {
      fontSize: parseFloat(fontSize),
      lineHeight: parseFloat(lineHeight),
      transform: textTransform,
      isOnlyHeard: clipPath !== 'none' || Boolean(around?.isOnlyHeard),
      edges: cuts ? (/auto|scroll/.test(overflowX) ? undefined : element.getBoundingClientRect()) : around ? around.edges : page,
    };
    known.set(element, now);
    return now;
  };
  return read;
}

/** The lines of text of a shadow root or an element that are drawn. */
function* lines(root: ShadowRoot | Element, view: View, around: (element: Element) => Surroundings): Generator<Line> {
  const walker = view.document.createTreeWalker(root, view.NodeFilter.SHOW_TEXT);
  const range = view.document.createRange();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent?.trim().slice(0, 40);
    if (!element || !words || element.closest('style, option, svg') || !element.checkVisibility({ visibilityProperty: true }) || around(element).isOnlyHeard) continue;
    range.selectNodeContents(walker.currentNode);
    // An excerpt ends after so many lines: those that follow are cut away.
    const { bottom = Infinity } = around(element).edges ?? {};
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.top < bottom - 1) yield { words, node: walker.currentNode, element, rect };
  }
}

/** What keeps the text of a drawn widget, or of a page around its widgets, from being read, one line for each fault; none when all can be. */
export function textFaults(widget: Element, view: View): string[] {
  const root = widget.shadowRoot ?? widget;
  // Cards below the fold are not laid out until they come near.
  for (const element of root.querySelectorAll<HTMLElement>('*')) if (view.getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  const around = surroundingsOf(view, { left: 0, right: view.document.documentElement.clientWidth });
  const faults = new Set<string>();
  const drawn = [...lines(root, view, around)];
  for (const { words, element, rect } of drawn) {
    const fault = (what: string): unknown => faults.add(`${widget.localName} ${element.localName}.${element.className}: "${words}" ${what}`);
    const { fontSize, lineHeight, transform, edges } = around(element);
    if (fontSize < leastSize) fault(`is of ${fontSize} px`);
    if (lineHeight < fontSize * 1.05) fault(`has lines of ${lineHeight} px for ${fontSize} px`);
    if (transform !== 'none') fault(`is ${transform}`);
    if (edges && (rect.left < edges.left - 1 || rect.right > edges.right + 1)) fault(`goes from ${rect.left.toFixed()} to ${rect.right.toFixed()}, outside ${edges.left.toFixed()} to ${edges.right.toFixed()}`);
  }
  for (const [first, second] of overlapping(drawn)) faults.add(`${widget.localName}: "${first.words}" lies on "${second.words}"`);
  return [...faults];
}

/** Pairs of lines whose letters touch: nearly half a line in height, and more than a few pixels in width. */
function* overlapping(drawn: Line[]): Generator<[Line, Line]> {
  const ordered = [...drawn].sort((first, second) => first.rect.top - second.rect.top);
  for (const [index, first] of ordered.entries()) {
    for (let other = index + 1; other < ordered.length && ordered[other]!.rect.top < first.rect.bottom; other += 1) {
      const second = ordered[other]!;
      // A line that ends in an ellipsis is told twice: as it is drawn and as it would be.
      if (first.node === second.node && first.rect.top === second.rect.top) continue;
      const height = Math.min(first.rect.bottom, second.rect.bottom) - second.rect.top;
      const width = Math.min(first.rect.right, second.rect.right) - Math.max(first.rect.left, second.rect.left);
      if (width > 3 && height > 0.45 * Math.min(first.rect.height, second.rect.height)) yield [first, second];
    }
  }
}
