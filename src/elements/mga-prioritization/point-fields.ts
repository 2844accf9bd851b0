import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { pointsLeft } from '../../domain/ballot-draft.js';
import type { Theme } from '../../domain/feed.js';
import type { BallotSession } from './ballot-session.js';

/** Handing out points: a field for each theme between two buttons, and how many are left. */
export function pointFields(session: BallotSession, language: string | undefined): TemplateResult {
  const { draft, offered, round, t } = session;
  const left = pointsLeft(draft, round);
  return html`<p class="left ${left < 0 ? 'alert' : ''}">${t.left(left, session.say(Math.abs(left)))}</p>
    <p class="hint">${t.orderNote}</p>
    <ul class="plain unranked">${repeat(offered, ({ id }) => id, (theme) => pointField(session, theme, left, language))}</ul>`;
}

function pointField(session: BallotSession, { id, name, description }: Theme, left: number, language: string | undefined): TemplateResult {
  const { draft, round, t } = session;
  const points = draft.points[id] ?? 0;
  const step = (by: 1 | -1, isEnd: boolean): TemplateResult =>
    html`<button type="button" aria-label=${by > 0 ? t.more(name) : t.fewer(name)} aria-disabled=${String(isEnd)} @click=${() => !isEnd && session.give(id, points + by)}><span aria-hidden="true">${by > 0 ? '+' : '−'}</span></button>`;
  return html`<li part="row">
    <div class="theme" lang=${language ?? ''}><strong>${name}</strong>${description ? html`<span class="small muted">${description}</span>` : ''}</div>
    <div class="moves">
      ${step(-1, points === 0)}
      <input type="number" inputmode="numeric" min="0" max=${round.points} step="1" aria-label=${t.pointsOf(name)} .value=${live(String(points))} @change=${(event: Event) => session.give(id, (event.target as HTMLInputElement).valueAsNumber)} />
      ${step(1, left <= 0)}
    </div>
  </li>`;
}
