// Widgets for editors whose CMS lets no unknown element through: `<div data-mga="commitment-board" data-feed="…">`.
import { tagSuffix } from './release/release.js';

/** Each build has an attribute of its own, such as `data-mga-v1`, so that it is clear whose widget goes into an element. */
const mark = `data-mga${tagSuffix}`;

/**
 * Puts a widget into each `data-mga` there is below `root`: those of its other `data-…` that are attributes of the widget become so
 * (`data-heading-level` is `heading-level`), and what it has inside is what the widget shows until there is data. A name that is no widget's is left
 * as it is and told on the console. Doing it again changes nothing.
 */
export function mountWidgets(root: ParentNode = document): void {
  for (const place of root.querySelectorAll(`[${mark}]:not([${mark}-mounted])`)) {
    const name = place.getAttribute(mark)!;
    const tag = `mga-${name}${tagSuffix}`;
    const element = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
    if (!element) {
      console.warn(`mga-widgets: ${mark}="${name}" is not the name of a widget`);
      continue;
    }
    const widget = document.createElement(tag);
    for (const attribute of element.observedAttributes ?? []) {
      const value = place.getAttribute(`data-${attribute}`);
      if (value !== null) widget.setAttribute(attribute, value);
    }
    widget.append(...place.childNodes);
    place.setAttribute(`${mark}-mounted`, '');
    place.append(widget);
  }
}
