/** Registers an element unless the page has one of that name already: a second copy of the script, or another version, must not throw. */
export function safeDefine(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
