// A page in Chromium or Firefox, as somebody's settings have it. WebKit's driver can be given no settings.
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../../scripts/browsers.mjs';
import { openBrowser } from '../../portal/visitor.mjs';

/** Preferences of Firefox for each setting. */
const preferences = {
  forcedColours: { 'browser.display.document_color_use': 2 },
  reducedMotion: { 'ui.prefersReducedMotion': 1 },
  largeText: { 'font.size.variable.x-western': 32, 'font.size.monospace.x-western': 26 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
};
/** Media features of Chromium for each setting. */
const features = {
  forcedColours: { name: 'forced-colors', value: 'active' },
  reducedMotion: { name: 'prefers-reduced-motion', value: 'reduce' },
  moreContrast: { name: 'prefers-contrast', value: 'more' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
};

async function openChromium(settings) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Emulation.setEmulatedMedia', { features: settings.flatMap((setting) => features[setting] ?? []) });
  if (settings.includes('largeText')) await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  return { browser, page };
}

async function openFirefox(settings) {
  const extraPrefsFirefox = Object.assign({ 'browser.download.alwaysOpenPanel': false }, ...settings.map((setting) => preferences[setting] ?? {}));
  const browser = await puppeteer.launch({ browser: 'firefox', headless: true, executablePath: findEngine('firefox').browser, extraPrefsFirefox });
  return { browser, page: await browser.newPage() };
}

/** Which of the settings an engine can be given. */
export const canEmulate = {
  chromium: Object.keys(features).concat('largeText'),
  firefox: Object.keys(preferences),
};

/**
 * Opens a page of an engine.
 * @param {string} engine one of `engines`
 * @param {string[]} settings what its person has set: forcedColours, reducedMotion, moreContrast, largeText, dark
 */
export async function openPage(engine, settings = []) {
  const unable = settings.filter((setting) => !canEmulate[engine].includes(setting));
  if (unable.length) throw new Error(`${engine} can not be given ${unable}`);
  const { browser, page } = await (engine === 'chromium' ? openChromium(settings) : openFirefox(settings));
  page.setDefaultTimeout(20_000);
  return {
    engine,
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (action, ...given) => page.evaluate(action, ...given),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => page.keyboard.type(text),
    /** The window, in CSS pixels; `zoom` is how many of the screen's each of those has. */
    resize: (width, height, zoom = 1) => page.setViewport({ width, height, deviceScaleFactor: zoom }),
    picture: (path) => page.screenshot({ path }),
    page,
    close: () => browser.close(),
  };
}
