import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingOf, type CheckName, type CheckRecord, type StandardCheck } from '../../domain/participation-standards.js';
import { recordList } from '../../ui/records/record-list.js';
import { targetSource } from '../../ui/target-words.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { checkRecord } from './check-record.js';
import { checkTarget, checkValue, missingSentences } from './check-words.js';
import type { EvidenceView } from './evidence-view.js';

/** A part of a requirement: what was found and against what, what is missing by name, the records that show it, and how it is computed. */
export function requirementCheck(check: StandardCheck, view: EvidenceView): TemplateResult {
  const { t, words, context } = view;
  const { name, verdict, records, target } = check;
  const value = checkValue(check, view);
  const bound = checkTarget(check, view);
  const shown = records.filter(({ counts }) => counts);
  return html`<section class="check ${verdict}" part="check">
    <p class="check-head"><strong>${words.check[name]}</strong> ${verdictBadge(verdict, words.verdict[verdict])}</p>
    ${value || bound ? html`<p class="small">${value}${value && bound ? ' · ' : nothing}${bound ? html`<span class="muted">${t.target}: ${bound}</span>` : nothing}</p>` : nothing}
    ${missing(check, view)}
    ${shown.length === 0 ? nothing : evidenceRecords(shown, check, view)}
    <details class="small"><summary>${t.howComputed}</summary><p>${words.computed[name]}</p>${target ? targetSource(target, t.target, context) : nothing}</details>
  </section>`;
}

/** The records that show it; many of them are folded. */
function evidenceRecords(records: readonly CheckRecord[], check: StandardCheck, view: EvidenceView): TemplateResult {
  const { t, context } = view;
  const list = recordList(records, context.page, (record) => checkRecord(record, check, view));
  return records.length <= 3 ? html`<div class="small">${list}</div>` : html`<details class="small"><summary>${t.records} (${records.length})</summary>${list}</details>`;
}

/** What is missing: in a sentence where no record stands for it, and the records that fall short or do not say. */
function missing(check: StandardCheck, view: EvidenceView): TemplateResult | typeof nothing {
  const { words, t } = view;
  const lack = missingOf(check);
  const sentences = missingSentences(check, lack, view);
  const { lacking, unstated }: { lacking: Partial<Record<CheckName, (count: number) => string>>; unstated: Partial<Record<CheckName, (count: number) => string>> } = words;
  const groups: { title: string; records: readonly CheckRecord[] }[] = [
    { title: lacking[check.name]?.(lack.records.length) ?? '', records: lack.records },
    { title: unstated[check.name]?.(lack.unstated.length) ?? '', records: lack.unstated },
  ].filter(({ records, title }) => records.length > 0 && title !== '');
  if (sentences.length === 0 && groups.length === 0) return nothing;
  return html`<div class="missing small" part="missing">
    <p><strong>${t.missing}.</strong> ${sentences.join(' ')}</p>
    ${groups.map(({ title, records }) => html`<p>${title}:</p>${recordList(records, view.context.page, (record) => checkRecord(record, check, view))}`)}
  </div>`;
}
