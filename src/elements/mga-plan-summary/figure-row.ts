import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlanFigure } from '../../domain/plan-summary.js';
import { safeUrl } from '../../ui/safe-url.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { figureRecords } from './figure-records.js';
import { figureName, figureNotes, figureShare, figureValue, targetWords, unitOf } from './figure-words.js';
import type { SummaryView } from './summary-view.js';

/** A figure on one line; opened, what it means, how it is computed, where its target comes from, and the records behind it. */
export function figureRow(figure: PlanFigure, view: SummaryView): TemplateResult {
  const { t, opened, onToggle } = view;
  const { name, verdict } = figure;
  const value = figureValue(figure, view);
  const target = targetWords(figure, view);
  const notes = figureNotes(figure, view);
  const isAmount = value !== undefined && unitOf(figure) !== 'months' && unitOf(figure) !== 'workingDays';
  const share = figure.year === undefined ? figureShare(figure, view) : undefined;
  // Without a target and without data, both are said.
  const shown = verdict === 'not-measured' && value === undefined ? 'no-data' : verdict;
  return html`<details class="figure fold ${verdict}" part="figure" ?open=${opened.has(name)} @toggle=${(event: Event) => onToggle(name, (event.target as HTMLDetailsElement).open)}>
    <summary>
      <span class="name">${figureName(figure, view)}</span>
      <span class="value ${isAmount ? 'amount' : ''}">${value === undefined ? html`<span aria-hidden="true">–</span>` : html`<bdi>${value}</bdi>`}</span>
      <span class="held">${verdictBadge(shown, t.verdict[shown])}${target || shown !== verdict ? html` <span class="target">${target ? `${t.target}: ${target}` : t.verdict[verdict]}</span>` : nothing}</span>
      ${name === 'openMeetings' && notes.length > 0 ? html`<span class="caveat">${notes.join(' ')}</span>` : nothing}
    </summary>
    <div class="about small">
      <p>${view.words.definition[name]}</p>
      ${name !== 'openMeetings' && notes.length > 0 ? html`<p>${notes.join(' ')}</p>` : nothing}
      <dl class="method">
        <div><dt>${t.verdictTerm}</dt><dd>${value === undefined ? nothing : html`<strong>${value}${share ? ` (${share})` : nothing}</strong>. `}${t.verdict[shown]}: ${lowerFirst(t.verdictMeaning[shown])}</dd></div>
        <div><dt>${t.target}</dt><dd>${upperFirst(target ?? t.noTarget)}${targetSource(figure, view)}</dd></div>
        <div><dt>${t.howComputed}</dt><dd>${view.words.computed[name]}${share ? html` ${t.shareCut}` : nothing}</dd></div>
      </dl>
      ${opened.has(name) ? figureRecords(figure, view) : nothing}
    </div>
  </details>`;
}

function targetSource({ name, target }: PlanFigure, { words, context }: SummaryView): TemplateResult | typeof nothing {
  if (name === 'overdueCommitments' || name === 'overdueMilestones') return html`. ${words.ownDates}.`;
  const source = target?.source ?? target?.url;
  if (!source) return nothing;
  const url = safeUrl(target?.url, context.base);
  const language = context.page.contentLanguage(context.feed) ?? nothing;
  return html`. ${url ? html`<a href=${url} lang=${language}>${source}</a>` : html`<span lang=${language}>${source}</span>`}.`;
}

const upperFirst = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`;
const lowerFirst = (sentence: string): string => `${sentence[0]!.toLowerCase()}${sentence.slice(1)}`;
