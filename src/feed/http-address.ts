/**
 * The absolute form of an address that may be fetched, without its fragment; nothing when it is not http(s), carries a
 * user name or password (which `fetch` refuses), or cannot be understood.
 */
export function httpAddress(address: string | URL, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
