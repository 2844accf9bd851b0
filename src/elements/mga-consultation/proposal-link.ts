import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { citingFragment } from '../../ui/cited-record.js';
import { recordAddress } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { ConsultationSettings } from './consultation-settings.js';

/** The link to cite a proposal and its reply by: its own page if it has one, else this page, where the fragment opens it. */
export function proposalLink({ id, url, reply }: Proposal, { page, base }: RecordContext, { copied, onCopy }: ConsultationSettings): TemplateResult | typeof nothing {
  const t = page.messages(consultationMessages);
  const address = safeUrl(url, base) ?? recordAddress(citingFragment('proposal', id), '');
  if (!address) return nothing;
  const isCopied = copied?.id === id;
  return html`<p class="cite small no-print">
      <a href=${address}>${reply ? t.link : t.linkPending}</a>
      <button type="button" @click=${() => onCopy(id, address)}>${isCopied && !copied.byHand ? t.copied : t.copy}</button>
      <span class="visually-hidden" role="status">${isCopied && !copied.byHand ? t.copied : nothing}</span>
    </p>
    ${isCopied && copied.byHand ? html`<label class="field"><span class="small">${t.link}</span><input type="text" readonly .value=${address} /></label>` : nothing}`;
}
