// Widgets for editors whose CMS lets no unknown element through: `<div data-mga="commitment-board" data-feed="…">`.

/**
 * Puts a widget into each `data-mga` there is below `root`: those of its other `data-…` that are attributes of the widget become so
 * (`data-heading-level` is `heading-level`), and what it has inside is what the widget shows until there is data. A name that is no widget's is left
 * as it is and told on the console. Doing it again changes nothing.
 */
export function mountWidgets(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-mga]:not([data-mga-mounted])')) {
    const tag = `mga-${place.dataset.mga}`;
    const element = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
    if (!element) {
      console.warn(`mga-widgets: data-mga="${place.dataset.mga}" is not the name of a widget`);
      continue;
    }
    const widget = document.createElement(tag);
    for (const name of element.observedAttributes ?? []) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    widget.append(...place.childNodes);
    place.dataset.mgaMounted = '';
    place.append(widget);
  }
}
