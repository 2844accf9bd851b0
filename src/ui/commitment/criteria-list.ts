import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Criteria } from '../../domain/feed.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import type { RecordContext } from '../record-context.js';

const names = ['userImpact', 'diverseTypes', 'measurable', 'ogpValue', 'fiveSectors'] as const satisfies readonly (keyof Criteria)[];

/** The five criteria as a checklist. Met, not met and unknown are three things, told by mark and word. */
export function criteriaList(criteria: Criteria, { page }: RecordContext): TemplateResult {
  const t = page.messages(commitmentMessages);
  return html`<ul class="criteria plain">
    ${names.map((name) => {
      const { met, note } = criteria[name] ?? {};
      const [mark, word] = met === undefined ? ['–', t.unknown] : met ? ['✓', t.met] : ['✕', t.notMet];
      return html`<li><span class="mark" aria-hidden="true">${mark}</span><span>${t.criterion[name]}: <strong>${word}</strong>${note ? html`.<br /> <span class="muted">${note}</span>` : nothing}</span></li>`;
    })}
  </ul>`;
}
