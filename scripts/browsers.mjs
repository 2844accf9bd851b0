// Where the browsers of the three engines are on this machine. Tools that need one ask here; nothing downloads a browser.
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines the tests run in, in the order they are reported. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** Debian packages that bring each engine. */
export const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const candidates = {
  chromium: [
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkitDriver: [process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver'],
  webkitBrowser: [process.env.WEBKIT_BROWSER_PATH, ...libraryFolders().map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))],
  xvfb: [process.env.XVFB_PATH, 'Xvfb'],
};

/**
 * Finds one engine.
 * @param {string} engine one of `engines`
 * @returns {Record<string, string> | undefined} absolute paths of what the engine needs; undefined when any part is missing
 */
export function findEngine(engine) {
  const parts = engine === 'webkit' ? { driver: 'webkitDriver', browser: 'webkitBrowser', xvfb: 'xvfb' } : { browser: engine };
  const found = Object.entries(parts).map(([part, key]) => [part, candidates[key].map(locate).find(Boolean)]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/** Engines that cannot run here. */
export const missingEngines = (wanted = engines) => wanted.filter((engine) => !findEngine(engine));

/** An absolute path is itself when it can be run; a bare name is looked for in PATH. */
function locate(name) {
  if (!name) return undefined;
  const paths = /[\\/]/.test(name) ? [name] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Debian keeps MiniBrowser under /usr/lib/<architecture>, others under /usr/libexec. */
function libraryFolders() {
  try {
    return ['/usr/libexec', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  } catch {
    return [];
  }
}
