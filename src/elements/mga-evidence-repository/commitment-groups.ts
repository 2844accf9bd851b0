import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommitmentEvidence } from '../../domain/evidence-list.js';
import { commitmentCoding, milestoneCoding, type CodingPair } from '../../domain/irm-coding.js';
import { statusMessages } from '../../i18n/status.js';
import { commitmentStanding } from '../../ui/commitment/commitment-standing.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { heading } from '../../ui/heading.js';
import { statusBadge } from '../../ui/status-badge.js';
import { evidenceItems } from './evidence-item.js';
import type { EvidenceView } from './evidence-view.js';
import { fold } from './fold.js';

/** Up to how many documents found are shown without being asked for. */
const shownAtOnce = 30;

/** The evidence by commitment and milestone, then the documents that are of no commitment. While the reader searches, only where something was found. */
export function commitmentGroups(view: EvidenceView): TemplateResult {
  const { t, commitments, process, narrowed, shown, level } = view;
  const groups = narrowed ? commitments.filter(({ total }) => total > 0) : commitments;
  const open = narrowed && shown.length <= shownAtOnce ? true : undefined;
  const hidesProcess = narrowed && process.length === 0;
  return html`<div class="groups" part="groups">
    ${groups.length === 0 && !narrowed ? html`<p class="empty" part="empty">${t.noCommitments}</p>` : nothing}
    ${repeat(groups, ({ commitment }) => commitment.id, (group) => commitmentGroup(group, view, open))}
    ${hidesProcess
      ? nothing
      : fold('process', view, { className: 'group', ...(open && { open }) }, html`${heading(level + 1, t.process, 'group-title')}<span class="group-facts small">${t.documents(process.length)}</span>`, () => html`<p class="small muted">${t.processAbout}</p>
          ${process.length > 0 ? evidenceItems(process, view, true) : html`<p class="muted">${t.noProcess}</p>`}`)}
  </div>`;
}

/** A commitment on a line, what the government says beside what the IRM says; opened, both in full and its documents. */
function commitmentGroup(group: CommitmentEvidence, view: EvidenceView, open: true | undefined): TemplateResult {
  const { t, context, level } = view;
  const { commitment, total, lacking } = group;
  const { page, feed } = context;
  const number = commitment.number === undefined ? '' : `${commitment.number}. `;
  const withdrawn = commitment.withdrawn !== undefined;
  const summary = html`${heading(level + 1, html`${number}<span lang=${page.contentLanguage(feed) ?? nothing}>${commitment.title}</span>`, 'group-title')}
    <span class="group-facts small">
      <span>${total > 0 ? t.documents(total) : t.noEvidence}</span>
      ${withdrawn ? statusBadge('withdrawn', page.messages(statusMessages).status.withdrawn) : codingPair(commitmentCoding(commitment), view)}
      ${lacking ? html`<span class="alert">${t.lacking}</span>` : nothing}
    </span>`;
  return fold(`c:${commitment.id}`, view, { className: 'group', ...(open && { open }) }, summary, () => inside(group, view));
}

function inside({ commitment, own, milestones, agreements }: CommitmentEvidence, view: EvidenceView): TemplateResult {
  const { t, context, links, level, narrowed } = view;
  const { page, feed } = context;
  const section = (title: unknown, items: typeof own): TemplateResult | typeof nothing => (items.length === 0 ? nothing : html`<section>${heading(level + 2, title, 'subheading')}${evidenceItems(items, view)}</section>`);
  return html`${narrowed ? nothing : html`<p class="small">${commitmentLink(links.commitment, commitment, context)}</p>${commitmentStanding(commitment, context, level + 2)}`}
    ${section(t.ownEvidence, own)}
    ${milestones.map(({ milestone, items, lacking }) =>
      narrowed && items.length === 0
        ? nothing
        : html`<section part="milestone">
            ${heading(level + 2, t.milestone(milestone.title), 'subheading')}
            <p class="group-facts small" lang=${page.contentLanguage(feed) ?? nothing}>${codingPair(milestoneCoding(milestone), view)}</p>
            ${items.length > 0 ? evidenceItems(items, view) : html`<p class=${lacking ? 'alert small' : 'muted small'}>${lacking ? t.lacking : t.noEvidence}</p>`}
          </section>`,
    )}
    ${milestones.length === 0 && !narrowed ? html`<p class="muted small">${t.noMilestones}</p>` : nothing} ${section(t.agreementEvidence, agreements)}`;
}

/** The two words on the same thing side by side, and how they compare. */
function codingPair({ reported, irm, comparison }: CodingPair, { t, context }: EvidenceView): TemplateResult {
  const words = context.page.messages(statusMessages).status;
  return html`<span class="coding" part="coding"><span class="muted">${t.reported}:</span> ${statusBadge(reported, words[reported])}</span>
    <span class="coding" part="coding"><span class="muted">${t.irm}:</span> ${irm?.status ? statusBadge(irm.status, words[irm.status]) : html`<span class="muted">${t.notCoded}</span>`}</span>
    ${comparison === 'lower' || comparison === 'higher' || comparison === 'no-evidence' ? html`<strong>${t.comparison[comparison]}</strong>` : nothing}`;
}
