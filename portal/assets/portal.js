// What the example page does by itself: the accessibility toolbar, the choice of data, the other language and the copy button.
// Every sentence is in the HTML, so that both languages share this file.
import './toolbar.js';

/** None on a page that shows no data of its own. */
const feed = document.querySelector('mga-feed');
const widgets = document.querySelectorAll('[heading-level]');
/** Empty on a page that shows one set of data only. */
const options = [...document.querySelectorAll('input[name=datos]')];

/* The address of the page says which data is shown: ?datos=demo */

function showAddress() {
  if (!feed) return;
  const chosen = new URLSearchParams(location.search).get('datos') ?? '';
  const option = options.find(({ value }) => value === chosen) ?? options[0];
  if (!option) return linkFiles(feed.getAttribute('src'), feed.getAttribute('src').replace(/[^/]*$/, 'calendar.ics'));
  option.checked = true;
  const { feed: source, calendar, plan, featured, asOf = null } = option.dataset;
  // What the server wrote inside the widgets is of the data that the page names itself.
  if (feed.getAttribute('src') !== source) for (const written of document.querySelectorAll('.mga-render')) written.remove();
  change(feed, 'src', source);
  for (const commitment of document.querySelectorAll('mga-commitment')) change(commitment, 'record', featured);
  for (const widget of document.querySelectorAll('[plan]')) change(widget, 'plan', plan);
  for (const { element, name, address } of addresses) change(element, name, withData(address));
  // Data that ended in 2018 says nothing of what is overdue today.
  for (const widget of widgets) change(widget, 'as-of', asOf);
  linkFiles(source, calendar);
}

/** The links to files lead to those of the data that the page shows. */
function linkFiles(source, calendar) {
  for (const link of document.querySelectorAll('[data-link]')) change(link, 'href', link.dataset.link === 'feed' ? source : calendar);
}

/** Addresses of other pages that the page gives its widgets, such as `commitment-href`. */
const addresses = [...widgets].flatMap((element) =>
  [...element.attributes].filter(({ name }) => name.endsWith('-href')).map(({ name, value }) => ({ element, name, address: value })),
);

/** An address of the portal with the data that this page shows. */
function withData(address) {
  const data = new URLSearchParams(location.search).get('datos');
  if (data !== 'demo' || address.startsWith('#')) return address;
  const [, page, query, fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address);
  return `${page}${query ? `${query}&` : '?'}datos=${data}${fragment ?? ''}`;
}

/** Sets or, for `null`, removes an attribute; nothing happens when it is so already. */
function change(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Goes to another address of this page. The widgets read theirs on `popstate` too, so what was filtered in other data is forgotten. */
function go(url) {
  history.pushState(null, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
}

addEventListener('popstate', showAddress);
for (const option of options) {
  option.addEventListener('change', () => {
    const url = new URL(location.pathname, location.href);
    if (option.value) url.searchParams.set('datos', option.value);
    go(url);
  });
}

/* The other language shows the same view, and the other pages the same data. */

/** Gives a link, as soon as it may be followed, what the address of this page says now. */
function carry(link, addressOf) {
  const path = link.getAttribute('href');
  for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, () => (link.href = addressOf(path)));
}

carry(document.querySelector('.language'), (path) => path + location.search + location.hash);
for (const link of document.querySelectorAll('.site-nav a, .brand')) {
  carry(link, withData);
}

/* Where the data is, for portal.css. */

feed?.addEventListener('mga-feed-change', ({ state }) => (feed.dataset.state = state.status));
document.querySelector('script[src$="/mga.js"]').addEventListener('error', () => feed && (feed.dataset.state = 'failed'));

/* Safari does not hold what is being read in place when something above it grows: until the visitor does something, the section asked for is. */

const asked = document.getElementById(location.hash.slice(1));
if (asked && feed && !CSS.supports('overflow-anchor', 'auto')) {
  const watcher = new ResizeObserver(() => asked.scrollIntoView());
  watcher.observe(feed);
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(type, () => watcher.disconnect(), { once: true, passive: true });
}

/* The lines to paste, with this very server's address. */

for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin;
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const code = document.getElementById(button.dataset.copy);
    const status = button.parentElement.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = button.dataset.select;
    }
  });
}

showAddress();
