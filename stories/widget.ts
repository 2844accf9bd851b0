/** Attributes of a widget, by name. What is missing or empty is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A widget with these attributes, as a page would write it; the rows of its documentation that are not attributes are none. */
export function widget(tag: string, attributes: Attributes): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== '' && value !== false && /^[a-z-]+$/.test(name)) element.setAttribute(name, String(value));
  return element;
}

/** Waits until a widget shows its feed. */
export async function settled(element: Element): Promise<void> {
  while (element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') !== 'false') await new Promise((resolve) => requestAnimationFrame(resolve));
}
