// The page that makes what an editor pastes: `/configurador.html` and `/en/configurator.html`.
import { interfaceLanguage } from '../../src/i18n/messages.js';
import { Configurator } from './app.js';
import type { WidgetList } from './widget-list.js';
import { configuratorWords } from './words.js';

/** Starts in an element whose links marked `data-feed` are the feeds to offer; they are what is there without this script. */
async function start(root: HTMLElement): Promise<void> {
  const pageLanguage = document.documentElement.lang;
  const language = interfaceLanguage(pageLanguage);
  const feeds = [...root.querySelectorAll<HTMLAnchorElement>('a[data-feed]')].map(({ href, textContent }) => ({ value: href, name: textContent.trim() }));
  try {
    const answer = await fetch('/widgets/mga.widgets.json');
    const { widgets } = (await answer.json()) as WidgetList;
    new Configurator(root, { language, pageLanguage, widgets, feeds, scripts: { latest: { address: new URL('/widgets/mga.js', location.href).href } } });
  } catch (error) {
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = configuratorWords[language].failed;
    root.prepend(words);
    throw error;
  }
}

const root = document.getElementById('configurador');
if (root) void start(root);
