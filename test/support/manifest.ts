import { expect } from 'chai';

type Named = { name: string }[];

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Named; cssParts?: Named; cssProperties?: Named }[] }[];
}

// Asked for at once: tests of elements have a `fetch` of their own.
const manifest = fetch(new URL('../../custom-elements.json', import.meta.url)).then((answer) => answer.json() as Promise<Manifest>);

/** Attributes every element of a page has, which an element may watch without being the one that tells of them. */
const ofTheLanguage = ['dir', 'lang'];

/**
 * That an element on a page and its entry in custom-elements.json agree: on all attributes, on the parts there are to see now, and on the custom
 * properties. Of these an element publishes those that matter for it: its styles bring the tokens of all.
 */
export async function expectPublished(element: Element): Promise<void> {
  const { modules } = await manifest;
  const published = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === element.localName);
  const names = (list: Named | undefined): string[] => (list ?? []).map(({ name }) => name);
  const [attributes, parts, properties] = [published?.attributes, published?.cssParts, published?.cssProperties].map(names) as [string[], string[], string[]];
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  const root = element.shadowRoot!;
  const styles = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
  const drawn = new Set([...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]));
  const without = (list: readonly string[], known: readonly string[]): string[] => list.filter((name) => !known.includes(name)).sort();

  expect({
    'attributes not published': without(observedAttributes, [...attributes, ...ofTheLanguage]),
    'attributes it does not have': without(attributes, observedAttributes),
    'parts not published': without([...drawn], parts),
    'custom properties its styles do not read': properties.filter((name) => !styles.includes(`var(${name}`)),
  }).to.deep.equal({ 'attributes not published': [], 'attributes it does not have': [], 'parts not published': [], 'custom properties its styles do not read': [] });
}
