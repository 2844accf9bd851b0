import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { freshnesses } from '../../domain/evidence-age.js';
import { countEvidence, evidenceInstitutions, type EvidenceFilters } from '../../domain/evidence-list.js';
import type { EvidenceItem } from '../../domain/evidence.js';
import { standardNumbers } from '../../domain/ogp-standards.js';
import { searchable } from '../../domain/text.js';
import { formatNumber } from '../../i18n/formats.js';
import { foldedFilters, searchField, selectField, viewSwitch, type Choice } from '../../ui/filter-field.js';
import { rememberLast } from '../../ui/remember-last.js';
import { languageName } from './evidence-item.js';
import { evidenceArrangements } from './evidence-settings.js';
import { activeFilters, type EvidenceView } from './evidence-view.js';

/** Search, the switch between the two arrangements, and filters, which are folded so that a phone shows documents first. */
export function evidenceToolbar(view: EvidenceView): TemplateResult {
  const { t, choice, onFilter, onArrange, onClear, narrowed } = view;
  const names = { commitments: t.byCommitment, standards: t.byStandard };
  return html`<div class="toolbar no-print" part="toolbar">
      ${viewSwitch('arrangement', t.view, evidenceArrangements.map((value) => ({ value, label: names[value] })), choice.arrangement, onArrange)}
      ${view.items.length === 0 ? nothing : html`<div class="search-field" role="search" aria-label=${t.search}>${searchField(t.search, choice.filters.query ?? '', (query) => onFilter({ query }))}</div>`}
    </div>
    ${foldedFilters(filterFields(view), activeFilters(choice.filters), t)}
    ${narrowed ? html`<button type="button" class="no-print" @click=${onClear}>${t.clear}</button>` : nothing}
    <p class="small muted count" role="status">${narrowed ? sayFound(view) : nothing}</p>`;
}

function sayFound({ t, shown, items, context }: EvidenceView): string {
  const number = (value: number): string => formatNumber(value, context.page.language);
  return shown.length === 0 ? t.noneFound : t.found(number(shown.length), number(items.length));
}

/** What each filter counts by; worked out once for each list. */
const tallied = rememberLast((items: readonly EvidenceItem[], organizations: EvidenceView['context']['organizations']) => ({
  commitment: countEvidence(items, ({ commitment }) => [commitment?.id]),
  type: countEvidence(items, ({ document }) => [document.type && searchable(document.type)]),
  institution: countEvidence(items, (item) => evidenceInstitutions(item, organizations)),
  freshness: countEvidence(items, ({ freshness }) => [freshness]),
  language: countEvidence(items, ({ language }) => [language.toLowerCase()]),
  standard: countEvidence(items, ({ standard }) => [String(standard)]),
}));

function filterFields(view: EvidenceView): unknown[] {
  const { t, words, ages, items, context, choice, onFilter, commitments } = view;
  const { organizations, page } = context;
  const { filters } = choice;
  const counts = tallied(items, organizations);
  const field = (name: Exclude<keyof EvidenceFilters, 'query'>, label: string, all: string, choices: readonly Choice[]): unknown =>
    selectField(label, all, choices, String(filters[name] ?? ''), (value) => onFilter({ [name]: name === 'standard' ? Number(value) || undefined : value || undefined }));
  const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label, page.language);
  const written = new Map(items.map(({ document }) => [searchable(document.type ?? ''), document.type]));
  return [
    field('commitment', t.commitment, t.all, commitments.flatMap(({ commitment: { id, title } }) => (counts.commitment.has(id) ? [{ value: id, label: title, count: counts.commitment.get(id)! }] : []))),
    field('type', t.type, t.all, [...counts.type].map(([value, count]) => ({ value, label: written.get(value) ?? value, count })).sort(byLabel)),
    field('institution', t.institution, t.allFeminine, [...counts.institution].map(([value, count]) => ({ value, label: organizations.byId(value)?.name ?? value, count })).sort(byLabel)),
    field('freshness', t.freshness, t.allFeminine, freshnesses.flatMap((value) => (counts.freshness.has(value) ? [{ value, label: ages[value], count: counts.freshness.get(value)! }] : []))),
    field('language', t.language, t.all, [...counts.language].map(([value, count]) => ({ value, label: languageName(value, view), count })).sort(byLabel)),
    field('standard', t.standard, t.all, standardNumbers.flatMap((value) => (counts.standard.has(String(value)) ? [{ value: String(value), label: `${value}. ${words.standards[value]}`, count: counts.standard.get(String(value))! }] : []))),
  ];
}
