/** An address of the web, whole: http or https. `undefined` for any other, and for a relative one without a base. */
export function webAddress(url: string | undefined, base?: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  const { protocol, href } = new URL(url, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The host an address names; `undefined` when it names none. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? undefined : host;
}
