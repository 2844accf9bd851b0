import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { groupEntries } from '../../domain/commitment-board.js';
import type { BoardEntry } from '../../domain/commitment-board.js';
import type { Commitment } from '../../domain/feed.js';
import { partyName } from '../../domain/organizations.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { flat } from '../../ui/flat.js';
import { heading } from '../../ui/heading.js';
import { statusBadge } from '../../ui/status-badge.js';
import { openButton, openPressed } from './open-button.js';
import { segments } from './segments.js';
import type { BoardView } from './board-view.js';

/** One column for each status; side by side where there is room, one under the other on a phone. */
export function boardColumns(view: BoardView): TemplateResult {
  return html`<div class="columns" part="columns" @click=${openPressed(view)}>
    ${groupEntries(view.shown).map(
      ({ group, entries }) => html`<section class="column ${entries.length === 0 ? 'vacant' : ''}" part="column">
        ${heading(view.level + 1, html`${statusBadge(group, view.words.status[group])} <span class="muted">${entries.length}</span>`, 'column-heading')}
        ${entries.length === 0
          ? html`<p class="muted small">${view.t.emptyColumn}</p>`
          : html`<ul class="plain cards">${repeat(entries, ({ commitment }) => commitment.id, (entry) => card(entry, view))}</ul>`}
      </section>`,
    )}
  </div>`;
}

/** What comes and goes as a commitment is reported on stays apart from the button, which may have the focus. */
function card(entry: BoardEntry, view: BoardView): TemplateResult {
  const { commitment, group, irm } = entry;
  const standing = [
    commitment.lead ? html`<p class="small" .textContent=${partyName(commitment.lead, view.organizations)}></p>` : nothing,
    ...progress(entry, view),
    warnings(entry, view),
    irm && irm !== group ? html`<p class="small">${view.t.irm}: ${statusBadge(irm, view.words.status[irm])}</p>` : nothing,
  ];
  return flat(html`<li class="card" part="card">${[kicker(commitment, view), heading(view.level + 2, openButton(commitment, view), 'card-title'), flat(html`${standing}`)]}</li>`);
}

/** Where each milestone stands, as bars, and how many are complete in words. */
function progress({ commitment, milestones }: BoardEntry, { t }: BoardView): unknown[] {
  if (milestones.total === 0) return [];
  return [segments(commitment.milestones!), html`<p class="small muted" .textContent=${t.milestonesOf(milestones.complete, milestones.total)}></p>`];
}

/** Number of a commitment and, when the board is not of one plan, which plan it is of. */
function kicker(commitment: Commitment, view: BoardView): TemplateResult | typeof nothing {
  const { number } = commitment;
  const words = [number === undefined ? undefined : view.page.messages(commitmentMessages).number(number), planTitle(commitment, view)].filter((word) => word !== undefined);
  return words.length > 0 ? html`<p class="muted small" .textContent=${words.join(' · ')}></p>` : nothing;
}

/** Which plan a commitment is of, where the board is not of one plan. */
export function planTitle({ plan }: Commitment, { feed, scope, filters }: BoardView): string | undefined {
  const isOfOne = feed.plans.length < 2 || scope.plan || filters.plan;
  return isOfOne ? undefined : feed.plans.find(({ id }) => id === plan)?.title;
}

/** What needs attention, in words. */
export function warnings({ overdue, lacksEvidence, unreadableMilestones }: BoardEntry, { words }: BoardView): TemplateResult | typeof nothing {
  const alerts = [overdue && words.overdue, lacksEvidence && words.lacksEvidence, unreadableMilestones && words.unreadableMilestones].filter((word) => word !== false);
  return alerts.length > 0 ? html`<p class="warnings small">${alerts.map((word) => html`<span class="alert" .textContent=${word}></span>`)}</p>` : nothing;
}
