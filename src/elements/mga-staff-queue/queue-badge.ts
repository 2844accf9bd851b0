import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { QueueItem } from '../../domain/generated/staff.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { badgeStyles } from '../../ui/badge-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import { proposalBadge } from '../../ui/proposals/proposal-badge.js';

/** What is drawn for each thing a proposal needs, so that it can be told without its colour. */
const glyphs = {
  moderation: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.4 1.6"/>`,
  drafted: svg`<path d="m3 13 .8-3L11 2.8 13.2 5 6 12.2Z"/>`,
  overdue: svg`<path d="M8 1.8 14.6 13.6H1.4Z"/><path d="M8 6v3.6M8 11.2v.6"/>`,
  withdrawn: svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.5 5.5 5 5"/>`,
  retired: svg`<circle cx="8" cy="8" r="6.25"/><path d="M4.8 8h6.4"/>`,
};

/** What a proposal needs: glyph, word and colour together. With its decision once it is answered. */
export function queueBadge({ state, decision }: Pick<QueueItem, 'state' | 'decision'>, page: PageController): TemplateResult {
  if (state === 'answered') return proposalBadge(decision ?? 'accepted', page.messages(consultationMessages).state[decision ?? 'accepted']);
  return badge(state, page.messages(staffQueueMessages).state[state]);
}

/** That the day set for the reply has passed. */
export function overdueBadge(page: PageController): TemplateResult {
  return badge('overdue', page.messages(staffQueueMessages).overdue);
}

function badge(glyph: keyof typeof glyphs, word: string): TemplateResult {
  return html`<span class="badge queue ${glyph}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[glyph]}</svg>${word}</span>`;
}

export const queueBadgeStyles = css`
  ${badgeStyles}
  .queue.drafted {
    --_status: var(--_accent);
  }
  .queue.moderation {
    --_status: var(--_limited);
  }
  .queue.overdue {
    --_status: var(--_alert);
    color: var(--_alert);
  }
`;
