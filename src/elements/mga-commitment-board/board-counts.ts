import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sumMilestones } from '../../domain/status.js';
import type { BoardView } from './board-view.js';

/** How many commitments and milestones are shown and where they stand, with the definition of each word beside the figures. */
export function boardCounts({ t, shown, scoped }: BoardView): TemplateResult {
  const counts = sumMilestones(shown.map(({ milestones }) => milestones));
  const overdue = shown.filter((entry) => entry.overdue).length;
  const lacking = shown.filter((entry) => entry.lacksEvidence).length;
  const figure = (count: number, word: string): TemplateResult | typeof nothing => (count > 0 ? html`<li><strong>${count}</strong> ${word}</li>` : nothing);
  return html`<div class="counts" part="counts">
    <ul class="plain figures">
      <li><strong role="status">${t.shown(shown.length, scoped.length)}</strong></li>
      ${figure(overdue, t.overdue(overdue))} ${figure(lacking, t.lackEvidence)}
    </ul>
    ${counts.total > 0
      ? html`<ul class="plain figures" part="milestone-counts">
            <li class="muted">${t.milestones}:</li>
            ${figure(counts.complete, t.complete(counts.complete))} ${figure(counts.underWay, t.underWay)} ${figure(counts.notStarted, t.notStarted(counts.notStarted))}
            ${figure(counts.notReported, t.notReported)}
          </ul>`
      : nothing}
    <details class="small">
      <summary>${t.howCounted}</summary>
      <p>${t.countsDefinition}</p>
    </details>
  </div>`;
}
