// A floor of what is made with Lit: the cards or rows a widget drew, each as one template with its words put in, and nothing to work out first.
import { html, render } from './lit.js';
import { htmlOf } from './static-copy.js';

const hole = '\u0000';

/** Every text and attribute below an element, in the order of the markup: what of it to read and to write. */
function* slots(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  do {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) yield node;
    else yield* node.attributes;
  } while (walker.nextNode());
}

/** Puts a value into each slot of a copy. */
function filled(element, values) {
  const copy = element.cloneNode(true);
  [...slots(copy)].forEach((slot, index) => (slot.nodeValue = values[index]));
  return copy.outerHTML;
}

/** Templates of elements: those of the same markup share one, with a place for each text or attribute that is not the same in all. */
function templatesOf(elements) {
  const kinds = new Map();
  for (const element of elements) {
    const values = [...slots(element)].map((slot) => slot.nodeValue);
    const skeleton = filled(element, values.map(() => ''));
    const kind = kinds.get(skeleton) ?? kinds.set(skeleton, { element, all: [] }).get(skeleton);
    kind.all.push({ element, values });
  }
  const templates = new Map();
  for (const { element: first, all } of kinds.values()) {
    const varies = all[0].values.map((value, index) => all.some(({ values }) => values[index] !== value));
    const texts = filled(first, all[0].values.map((value, index) => (varies[index] ? hole : value))).split(hole);
    const strings = Object.assign(texts, { raw: texts });
    for (const { element, values } of all) templates.set(element, () => html(strings, ...values.filter((_, index) => varies[index])));
  }
  return templates;
}

/**
 * Takes a copy of what a widget drew and gives a function that puts it into a place: what is around the cards as static HTML, the cards by Lit.
 * @param {Element} widget
 * @param {string} selector of the cards
 */
export function litCopy(widget, selector) {
  const nodes = widget.shadowRoot.querySelectorAll('*').length;
  const frame = document.createElement('div');
  frame.innerHTML = htmlOf(widget.shadowRoot);
  const cards = [...frame.querySelectorAll(selector)];
  const templates = templatesOf(cards);
  const lists = [...new Set(cards.map(({ parentElement }) => parentElement))];
  const contents = lists.map((list) => [...list.children].map((card) => templates.get(card)));
  lists.forEach((list, index) => {
    list.replaceChildren();
    list.setAttribute('data-list', index);
  });
  const around = frame.innerHTML;
  return {
    insert(place) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [...widget.shadowRoot.adoptedStyleSheets];
      root.innerHTML = around;
      contents.forEach((list, index) => render(list.map((template) => template()), root.querySelector(`[data-list="${index}"]`)));
      place.append(host);
      if (root.querySelectorAll('*').length !== nodes) throw new Error('The copy is not what was drawn');
      return host;
    },
  };
}
