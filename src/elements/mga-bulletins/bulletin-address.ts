import type { Bulletin } from '../../domain/feed.js';
import { citingFragment } from '../../ui/cited-record.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';

/** What the fragment that cites a bulletin begins with. */
export const bulletinKind = 'bulletin';

/**
 * Where a bulletin is, to link to and to cite: the address the page gives, else its own page, else this page, where the fragment opens it.
 * `undefined` in a frame that has no address of its own.
 */
export function bulletinAddress({ id, url }: Bulletin, template: string | undefined, base: string): SafeUrl | undefined {
  return recordAddress(template, id) ?? safeUrl(url, base) ?? recordAddress(citingFragment(bulletinKind, id), '');
}
