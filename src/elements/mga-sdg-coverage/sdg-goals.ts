import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalCoverage } from '../../domain/sdg-coverage.js';
import { commitmentLines } from '../../ui/commitment/commitment-line.js';
import { disclosureList } from '../../ui/disclosure-list.js';
import { heading } from '../../ui/heading.js';
import { sdgMark } from '../../ui/sdg/sdg-mark.js';
import { goalName, shortName, type SdgView } from './sdg-view.js';

/** The seventeen goals as a list; each opens to its commitments. */
export function sdgGoals(view: SdgView): TemplateResult {
  const { coverage, goal: chosen, choose, t } = view;
  const entries = coverage.goals.map((each) => ({
    key: String(each.goal),
    className: each.commitments.length > 0 ? 'covered' : 'uncovered',
    label: goalLabel(each, view),
    panel: () => goalPanel(each, view),
  }));
  return html`<p class="small muted no-print">${t.hint}</p>
    ${disclosureList(entries, { label: t.goals, open: chosen?.toString(), onOpen: (key) => choose(key === undefined ? undefined : Number(key)) })}`;
}

function goalLabel({ goal, commitments }: GoalCoverage, view: SdgView): TemplateResult {
  const { coverage, t } = view;
  const count = coverage.covered === undefined ? t.noData : commitments.length > 0 ? t.commitments(commitments.length) : t.uncovered;
  return html`${sdgMark(goal, commitments.length > 0)}<span class="goal"><span class="visually-hidden">${t.goal(goal)}</span> <span class="goal-name">${shortName(goal, view)}</span> <span class="goal-count small">${count}</span></span>`;
}

function goalPanel({ goal, commitments }: GoalCoverage, view: SdgView): TemplateResult {
  const { coverage, commitmentHref, level, t } = view;
  const none = coverage.covered === undefined ? t.unknownSentence : t.uncoveredSentence;
  return html`${heading(level + 1, goalName(goal, view), 'subheading')} ${commitments.length > 0 ? commitmentLines(commitments, commitmentHref, view) : html`<p>${none}</p>`}`;
}
