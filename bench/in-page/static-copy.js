// The floor of a first render: the very DOM a widget drew, put in as static HTML under the same style sheets.

/**
 * What is in a node, as HTML without comments and with neighbouring texts joined.
 * @param {ParentNode} parent
 */
export function htmlOf(parent) {
  const copy = document.createElement('template');
  copy.content.append(...[...parent.childNodes].map((node) => node.cloneNode(true)));
  const comments = document.createTreeWalker(copy.content, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
  copy.content.normalize();
  return copy.innerHTML;
}

/**
 * Takes a copy and gives a function that puts it into a place, in a shadow root of its own.
 * @param {Element} widget
 * @param {{whole?: boolean}} options `whole` lays out what is not in view too, as a page that does nothing about it does
 */
export function staticCopy(widget, { whole = false } = {}) {
  const html = htmlOf(widget.shadowRoot);
  const sheets = [...widget.shadowRoot.adoptedStyleSheets];
  if (whole) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    sheets.push(sheet);
  }
  const nodes = widget.shadowRoot.querySelectorAll('*').length;
  return {
    nodes,
    insert(place) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = html;
      place.append(host);
      if (root.querySelectorAll('*').length !== nodes) throw new Error('The copy is not what was drawn');
      return host;
    },
  };
}
