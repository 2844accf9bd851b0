import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bulletin } from '../../domain/feed.js';
import { bulletinMessages } from '../../i18n/bulletins.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { bulletinAddress } from './bulletin-address.js';
import type { BulletinsSettings } from './bulletins-settings.js';

/** Ways to pass a bulletin on, none of which tells anybody else: the device's own, a letter, and the link to copy. */
export function bulletinShare(bulletin: Bulletin, { page, base }: RecordContext, { bulletinHref, copied, onCopy }: BulletinsSettings): TemplateResult | typeof nothing {
  const t = page.messages(bulletinMessages);
  const { id, title } = bulletin;
  const address = bulletinAddress(bulletin, bulletinHref, base);
  if (!address) return nothing;
  const letter = safeUrl(`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`);
  const isCopied = copied?.bulletin === id;
  return html`<div class="share small no-print" role="group" aria-label=${t.share} part="share">
      ${canShare() ? html`<button type="button" @click=${() => share(title, address)}>${t.shareWith}</button>` : nothing}
      ${letter ? html`<a class="button" href=${letter}>${t.mail}</a>` : nothing}
      <button type="button" @click=${() => onCopy(id, address)}>${isCopied && !copied.byHand ? t.copied : t.copy}</button>
      <span class="visually-hidden" role="status">${isCopied && !copied.byHand ? t.copied : nothing}</span>
    </div>
    ${isCopied && copied.byHand ? html`<label class="field no-print"><span class="small">${t.link}</span><input type="text" readonly .value=${address} /></label>` : nothing}`;
}

/** Firefox on a computer has no such thing, nor has a page without https. */
const canShare = (): boolean => 'share' in navigator;

function share(title: string, url: string): void {
  // Who closes the device's own window has shared nothing, and knows it.
  navigator.share({ title, url }).catch(() => undefined);
}
