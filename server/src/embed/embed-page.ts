import { embedMessages } from '../messages/embed.js';
import type { EmbedRequest } from './embed-address.js';
import { html } from './html.js';

export interface EmbedPlace {
  /** Absolute address of this very page. */
  address: string;
  /** Address of the oEmbed endpoint. */
  oembed: string;
  /** Who publishes: the name of the forum. */
  forum: string;
  /** The widget as plain HTML, read until it is drawn and where it cannot be; see `renderWidget`. */
  fallback?: string;
}

/** What a page of one widget is called. */
export function embedTitle({ widget, language }: Pick<EmbedRequest, 'widget' | 'language'>, forum: string): string {
  return `${embedMessages[language].titles[widget.tag.replace(/^mga-/u, '')] ?? widget.summary} — ${forum}`;
}

/** The page of one widget, for a frame: nothing but the widget, with a link to the data inside it for when it cannot be drawn. */
export function embedPage(request: EmbedRequest, { address, oembed, forum, fallback = '' }: EmbedPlace): string {
  const { widget, feed, language, theme, attributes } = request;
  const t = embedMessages[language];
  const title = html(embedTitle(request, forum));
  const source = `/feeds/${encodeURIComponent(feed)}/feed.json`;
  const settings = [['feed', source], ['heading-level', '1'], ...widget.fixed, ...attributes].map(([name, value]) => ` ${name}="${html(value)}"`).join('');
  return `<!doctype html>
<html lang="${t.language}"${theme ? ` class="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${html(`${oembed}?url=${encodeURIComponent(address)}`)}" title="${title}">
<link rel="stylesheet" href="/embed.css">
<link rel="stylesheet" href="/render.css">
<script type="module" src="/widgets/mga.js"></script>
<script type="module" src="/widgets/frame/mga-frame.js"></script>
</head>
<body>
<main>
<${widget.tag}${settings}>
${fallback}<p>${html(t.unavailable)} <a href="${source}" target="_blank">${html(t.data)}</a>.</p>
</${widget.tag}>
</main>
</body>
</html>
`;
}

/** The page around the widget adds nothing but its colours and a margin. */
export const embedStyles = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
:root.light{color-scheme:light}
:root.dark{color-scheme:dark}
body{margin:0;padding:1rem;background:Canvas;color:CanvasText}
`;
