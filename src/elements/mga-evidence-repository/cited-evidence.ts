import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import { evidenceItem } from './evidence-item.js';
import type { EvidenceView } from './evidence-view.js';

/** The document that the address cites, on top of everything, whatever is filtered; or that this plan has none called so. */
export function citedEvidence(view: EvidenceView): TemplateResult | typeof nothing {
  const { citedDocument, evidence, t, level, onCloseCited } = view;
  if (citedDocument === undefined) return nothing;
  const item = evidence.items.find(({ key }) => key === citedDocument);
  return html`<section class="cited" part="cited" data-cited="evidence" tabindex="-1" aria-label=${t.cited}>
    ${heading(level + 1, t.cited, 'subheading')} ${item ? evidenceItem(item, view, true, true) : html`<p>${t.citedNone(citedDocument)}</p>`}
    <button type="button" class="no-print" @click=${onCloseCited}>${t.close}</button>
  </section>`;
}
