// The page that makes what an editor pastes: `/configurador.html` and `/en/configurator.html`.
import { interfaceLanguage } from '../../src/i18n/messages.js';
import { Configurator } from './app.js';
import type { ScriptPlace } from './snippet-html.js';
import type { WidgetList } from './widget-list.js';
import { configuratorWords } from './words.js';

/** Starts in an element whose links marked `data-feed` are the feeds to offer; they are what is there without this script. */
async function start(root: HTMLElement): Promise<void> {
  const pageLanguage = document.documentElement.lang;
  const language = interfaceLanguage(pageLanguage);
  const feeds = [...root.querySelectorAll<HTMLAnchorElement>('a[data-feed]')].map(({ href, textContent }) => ({ value: href, name: textContent.trim() }));
  try {
    const { version, widgets } = (await json('/widgets/mga.widgets.json')) as WidgetList;
    const latest = { address: new URL('/widgets/mga.js', location.href).href };
    const fixed = await fixedScript(version);
    new Configurator(root, { language, pageLanguage, widgets, feeds, scripts: { latest, ...(fixed && { fixed }) } });
  } catch (error) {
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = configuratorWords[language].failed;
    root.prepend(words);
    throw error;
  }
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** The script that never changes, with the hash it has there; `undefined` where versions are not kept apart. */
async function fixedScript(version: string): Promise<ScriptPlace | undefined> {
  try {
    const folder = `/widgets/${encodeURIComponent(version)}/`;
    const { files } = (await json(`${folder}mga.integrity.json`)) as { files?: Record<string, { integrity?: string } | undefined> };
    const integrity = files?.['mga.js']?.integrity;
    return integrity === undefined ? undefined : { address: new URL(`${folder}mga.js`, location.href).href, integrity };
  } catch {
    return undefined;
  }
}

const root = document.getElementById('configurador');
if (root) void start(root);
