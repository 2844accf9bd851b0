import { FeedStore } from './feed-store.js';
import { httpAddress } from './http-address.js';
import type { FeedSource } from './state.js';

/** The number changes with the shape of `FeedSource` or of the feeds in it, so that copies of the script that differ do not share. */
const registryKey = Symbol.for('mga-widgets:feed-stores:1');

/** Held weakly: a store lives as long as somebody reads it or keeps it, and goes with the last element that used it. */
type Registry = Map<string, WeakRef<FeedSource>>;

/**
 * The one store of an address on this page, shared by every widget and every copy of this script. Never throws: an address
 * that cannot be used gives a store that fails with `no-address`.
 *
 * @param address Absolute, or relative to `base`; the fragment does not count.
 * @param base Absolute URL; the document's by default.
 */
export function feedStore(address: string | URL, base: string | undefined = documentAddress()): FeedSource {
  const url = httpAddress(address, base) ?? '';
  const holder = globalThis as { [registryKey]?: Registry };
  const registry = (holder[registryKey] ??= new Map<string, WeakRef<FeedSource>>());
  const found = registry.get(url)?.deref();
  if (found) return found;
  for (const [key, reference] of registry) if (!reference.deref()) registry.delete(key);
  const store = new FeedStore(url);
  registry.set(url, new WeakRef(store));
  return store;
}

/** Nothing on a server, where there is no document. */
function documentAddress(): string | undefined {
  return (globalThis as { document?: Document }).document?.baseURI;
}
