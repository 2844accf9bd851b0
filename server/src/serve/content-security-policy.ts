/**
 * The policy pages are served under: nothing but what comes from this server, no inline script or style, no form or base address that leads
 * away, and no other site that frames the page.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** That of every answer that is no page: a browser that shows one all the same runs nothing from it, in no frame. */
export const dataSecurityPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** That of the configurator and its preview: it reads the feed somebody types, wherever that is, and shows a page of this site in a frame. */
export const configuratorSecurityPolicy = `${contentSecurityPolicy.replace("connect-src 'self'", "connect-src 'self' https: http:")}; frame-src 'self'`;

/** That of the officials' inbox, which no page may show inside itself: a click there must mean what it seems to (clickjacking). */
export const inboxSecurityPolicy = contentSecurityPolicy.replace("frame-ancestors 'self'", "frame-ancestors 'none'");

/**
 * That of a page of one widget, which other sites show in a frame. This server is named by its address as well: in a frame without an origin of its own,
 * as a CMS makes them, WebKit finds nothing to be 'self'.
 */
export const embedSecurityPolicy = (origin: string, frameAncestors: readonly string[]): string =>
  contentSecurityPolicy.replace("frame-ancestors 'self'", `frame-ancestors ${frameAncestors.join(' ')}`).replace("form-action 'self'", "form-action 'none'").replaceAll("'self'", `'self' ${origin}`);
