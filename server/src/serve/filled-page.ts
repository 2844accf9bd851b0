import type { Language } from '../messages/language.js';
import type { RenderedWidgets } from './rendered-widgets.js';

/** What stands inside an element of a page where the widget is to be written. */
const place = '<!-- render -->';

/** The feed around, or a widget that waits to be written; attributes are in double quotes. */
const openings = /<mga-([\w-]+)((?:\s+[\w-]+="[^"]*")*)\s*>(?:\s*<!-- render -->)?/gu;

/** Whether something of the page waits to be written. */
export const hasPlaces = (page: string): boolean => page.includes(place);

/** A page with each widget that has `<!-- render -->` right after its opening written there as plain HTML, of the served feed that the page names. */
export function filledPage(page: string, rendered: RenderedWidgets): string {
  const language: Language = /<html[^>]*\slang="en/u.test(page) ? 'en' : 'es';
  let around: string | undefined;
  return page.replace(openings, (opening, widget: string, written: string) => {
    const attributes = new Map([...written.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name, value]) => [name!, unescaped(value!)]));
    if (widget === 'feed') around = attributes.get('src');
    const base = attributes.get('feed') ?? around;
    const feed = /^\/feeds\/([^/]+)\/feed\.json$/u.exec(base ?? '')?.[1];
    if (!opening.endsWith(place) || feed === undefined) return opening;
    const html = rendered.html({ feed, widget, language, attributes, base: base! });
    return html === undefined ? opening : opening.slice(0, -place.length) + html;
  });
}

const unescaped = (value: string): string => value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
