import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { consultationMessages } from '../../i18n/consultation.js';
import { heading } from '../../ui/heading.js';
import { codeAddress } from '../../ui/own-record/secret-link.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { ConsultationSettings } from './consultation-settings.js';
import type { LedgerAnswer } from './ledger.js';
import { proposalRow } from './proposal-row.js';

/** The proposal of the folio that was looked up or that the address cites, on top of the list, whatever page it is on and whatever is filtered. */
export function citedProposal({ folio }: LedgerAnswer, context: RecordContext, settings: ConsultationSettings): TemplateResult | typeof nothing {
  const { cited, level, recordHref, onLookUp } = settings;
  if (cited === undefined) return nothing;
  const t = context.page.messages(consultationMessages);
  if (!folio) return html`<p class="notice" role="status">${t.folioSearching}</p>`;
  const close = html`<button type="button" @click=${() => onLookUp(undefined)}>${t.close}</button>`;
  if ('problem' in folio) return html`<div class="notice failed" data-cited="proposal" tabindex="-1"><p>${t.failed}</p>${close}</div>`;
  if (folio.value.length === 0) return html`<div class="notice" data-cited="proposal" tabindex="-1"><p>${t.folioNone(cited)}</p>${ownLink(cited, recordHref, t)}${close}</div>`;
  // Who came for it wants to see all of it; the same one further down in the list stays as it is.
  const open = { ...settings, opened: new Set(folio.value.map(({ id }) => id)), onToggle: () => undefined };
  return html`<section class="cited" part="cited" data-cited="proposal" tabindex="-1" aria-label=${t.cited}>
    ${heading(level + 1, t.cited, 'subheading')}
    ${folio.value.map((proposal) => html`<div class="row" part="proposal">${proposalRow(proposal, context, open, level + 2)}</div>`)}
    ${ownLink(folio.value[0]!.id, recordHref, t)}${close}
  </section>`;
}

/** The way to one's own proposal, which also knows of those that are not published. */
function ownLink(folio: string, recordHref: string | undefined, t: (typeof consultationMessages)['es']): TemplateResult | typeof nothing {
  const address = codeAddress(recordHref, 'folio', folio.trim());
  return address ? html`<p class="no-print"><a part="record-link" href=${address}>${t.folioOwn}</a></p>` : nothing;
}
