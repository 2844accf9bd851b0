import { safeUrl, type SafeUrl } from './safe-url.js';

/**
 * The address of a record, from the template a page gives: "/actas?ref={id}" or "#acta-{id}", with `{id}` where the record's identifier goes.
 * Relative addresses are the page's. `undefined` without a template, or when it is not a safe address.
 */
export function recordAddress(template: string | undefined, id: string): SafeUrl | undefined {
  const address = template?.trim().replaceAll('{id}', encodeURIComponent(id));
  // A fragment is of the page the reader is in, whatever its <base> says.
  return safeUrl(address, address?.startsWith('#') ? location.href : document.baseURI);
}

/** Whether a click on a link is the browser's own affair: it asks for another tab or window, or somebody has dealt with it. */
export function asksForAnotherTab(click: MouseEvent): boolean {
  return click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
}
