import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commitmentTimeline } from '../../domain/commitment-timeline.js';
import type { Timeline, TimelineRow } from '../../domain/commitment-timeline.js';
import { milestoneStatus } from '../../domain/status.js';
import { formatDay, formatFlexibleDate } from '../../i18n/formats.js';
import { heading } from '../../ui/heading.js';
import { isToday, reckonedDay } from '../../ui/reckoned-day.js';
import { statusBadge } from '../../ui/status-badge.js';
import { warnings } from './board-columns.js';
import type { BoardView } from './board-view.js';
import { openButton, openPressed } from './open-button.js';

/** Commitments on one axis of years. The words beside each bar say what the bar draws. */
export function boardTimeline(view: BoardView): TemplateResult {
  const { t, shown, feed, today, page } = view;
  const timeline = commitmentTimeline(shown, feed.plans, today);
  if (!timeline) return html`<p class="empty">${t.timelineNone}</p>`;
  return html`<p class="small muted">${t.timelineNote} ${timeline.today === undefined || isToday(view) ? nothing : t.timelineDay(formatDay(today, page.language))}</p>
    <div class="timeline" part="timeline" @click=${openPressed(view)}>
      ${axis(timeline, view)}
      <ol class="plain">${repeat(timeline.rows, ({ entry }) => entry.commitment.id, (row) => timelineRow(row, timeline, view))}</ol>
    </div>`;
}

/** A position on the axis, for the stylesheet. */
const at = (position: number): string => `--at: ${position.toFixed(4)}`;

function axis({ years, today }: Timeline, view: BoardView): TemplateResult {
  return html`<div class="axis" aria-hidden="true">
    ${years.map(({ year, at: position }) => html`<span class="year" .style=${at(position)}>${year}</span>`)}
    ${today === undefined ? nothing : html`<span class="today" .style=${at(today)}>${reckonedDay(view, view.t.today)}</span>`}
  </div>`;
}

function timelineRow({ entry, bar, fromPlan, marks }: TimelineRow, timeline: Timeline, view: BoardView): TemplateResult {
  const { commitment } = entry;
  return html`<li part="timeline-row">
    ${heading(view.level + 1, openButton(commitment, view), 'card-title')}
    <p class="timeline-words small">
      ${statusBadge(entry.group, view.words.status[entry.group])}
      ${entry.milestones.total > 0 ? html`<span>${view.t.milestonesOf(entry.milestones.complete, entry.milestones.total)}</span>` : nothing}
      <span class="muted">${dates(entry.commitment, fromPlan, view)}</span>
    </p>
    ${warnings(entry, view)}
    <div class="track" aria-hidden="true">
      ${timeline.years.map(({ at: position }) => html`<span class="tick" .style=${at(position)}></span>`)}
      ${bar ? html`<span class="bar ${entry.group} ${fromPlan ? 'from-plan' : ''}" .style=${`--from: ${bar.from.toFixed(4)}; --to: ${bar.to.toFixed(4)}`}></span>` : nothing}
      ${marks.map(({ milestone, at: position }) => html`<span class="mark-due ${milestoneStatus(milestone)}" .style=${at(position)}></span>`)}
      ${timeline.today === undefined ? nothing : html`<span class="now" .style=${at(timeline.today)}></span>`}
    </div>
  </li>`;
}

function dates({ plan: id, start, end }: TimelineRow['entry']['commitment'], fromPlan: boolean, { t, page, feed }: BoardView): string {
  const plan = feed.plans.find((candidate) => candidate.id === id);
  const words = [start ?? plan?.start, end ?? plan?.end].map((date) => (date === undefined ? '…' : formatFlexibleDate(date, page.language, 'medium')));
  if (words.every((word) => word === '…')) return t.undated;
  return `${t.from(words[0]!, words[1]!)}${fromPlan ? ` (${t.fromPlan})` : ''}`;
}
