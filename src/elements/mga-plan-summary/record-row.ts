import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FigureRecord, PlanFigure } from '../../domain/plan-summary.js';
import { recordFact } from '../../ui/records/record-fact.js';
import { recordName } from '../../ui/records/record-name.js';
import { amountOf } from './figure-words.js';
import type { SummaryView } from './summary-view.js';

/** A record behind a figure: what it is, linked to where it is shown whole, and what the figure took from it. */
export function recordRow({ subject, fact }: FigureRecord, figure: PlanFigure, view: SummaryView): TemplateResult {
  const more = fact && recordFact(fact, view.context, (value) => amountOf(value, figure, view));
  return html`<li class="record" part="record"><span>${recordName(subject, view.context, view.links)}</span>${more ? html` <span class="fact muted">${more}</span>` : nothing}</li>`;
}
