import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { precedesStandards, standardsUrl } from '../../domain/ogp-standards.js';
import type { RequirementEvidence, StandardEvidence } from '../../domain/participation-standards.js';
import { verdicts } from '../../domain/plan-summary.js';
import { citingFragment } from '../../ui/cited-record.js';
import { heading } from '../../ui/heading.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl } from '../../ui/safe-url.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { evidenceItems } from './evidence-item.js';
import type { EvidenceView } from './evidence-view.js';
import { fold } from './fold.js';
import { requirementCheck } from './requirement-check.js';

/** The five standards with their minimum requirements. A filter by standard leaves that one; documents listed are those the reader's filters leave. */
export function standardGroups(view: EvidenceView): TemplateResult {
  const { t, words, evidence, choice, institution } = view;
  const source = safeUrl(standardsUrl);
  return html`${precedesStandards(evidence.plan) ? html`<p class="notice" part="notice">${words.precedes}</p>` : nothing}
    <p class="small muted">${source ? html`<a href=${source}>${words.source}</a>.` : nothing} ${institution ? t.standardsAre : nothing}</p>
    <div class="groups" part="groups">${evidence.standards.filter(({ number }) => !choice.filters.standard || number === choice.filters.standard).map((standard) => standardGroup(standard, view))}</div>
    <details class="small about">
      <summary>${t.whatVerdicts}</summary>
      <dl>${verdicts.map((verdict) => html`<div><dt>${verdictBadge(verdict, words.verdict[verdict])}</dt><dd>${words.verdictMeaning[verdict]}</dd></div>`)}</dl>
    </details>`;
}

function standardGroup({ number, requirements, stated }: StandardEvidence, view: EvidenceView): TemplateResult {
  const { t, words, level, shown } = view;
  const others = stated.filter((item) => shown.includes(item));
  return html`<section class="standard" part="standard">
    ${heading(level + 1, html`<span class="muted">${words.standard(number)}.</span> ${words.standards[number]}`, 'subheading')}
    ${requirements.map((requirement) => requirementGroup(requirement, view))}
    ${others.length > 0 ? html`<div class="others">${heading(level + 2, t.standardDocuments, 'label')}${evidenceItems(others, view, true)}</div>` : nothing}
  </section>`;
}

/** A requirement on a line; opened, what it asks and each of its checks. */
function requirementGroup({ number, verdict, checks, missing, stated }: RequirementEvidence, view: EvidenceView): TemplateResult {
  const { t, words, level, shown, citedRequirement } = view;
  const documents = stated.filter((item) => shown.includes(item));
  const names = missing.map(({ name }) => words.check[name]);
  const summary = html`${heading(level + 2, `${number} ${words.requirements[number]}`, 'group-title')}
    <span class="group-facts small">${verdictBadge(verdict, words.verdict[verdict])}${names.length > 0 ? html`<span class="muted">${t.missing}: ${lowerFirst(names).join('; ')}</span>` : nothing}</span>`;
  const address = recordAddress(citingFragment('requirement', number), '');
  return html`<div data-cited=${number === citedRequirement ? 'requirement' : nothing} tabindex=${number === citedRequirement ? '-1' : nothing}>
    ${fold(`r:${number}`, view, { className: 'group', part: 'requirement' }, summary, () => html`<p class="small"><strong>${t.asks}.</strong> ${words.asks[number]}</p>
      ${missing.length === 0 ? html`<p class="small">${t.nothingMissing}</p>` : nothing}
      ${checks.map((check) => requirementCheck(check, view))}
      ${documents.length > 0 ? html`<section class="check">${heading(level + 3, t.statedDocuments, 'label')}${evidenceItems(documents, view, true)}</section>` : nothing}
      ${address ? html`<p class="cite small no-print"><a href=${address}>${t.citeRequirement}<span class="visually-hidden">: ${number} ${words.requirements[number]}</span></a></p>` : nothing}`)}
  </div>`;
}

const lowerFirst = (names: readonly string[]): string[] => names.map((name) => `${name[0]!.toLowerCase()}${name.slice(1)}`);
