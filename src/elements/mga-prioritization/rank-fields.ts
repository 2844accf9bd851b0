import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Theme } from '../../domain/feed.js';
import type { BallotSession } from './ballot-session.js';

/** Putting themes in order with buttons and a select for each; nothing has to be dragged. */
export function rankFields(session: BallotSession, language: string | undefined): TemplateResult {
  const { draft: { order }, offered, t } = session;
  const left = offered.filter(({ id }) => !order.includes(id));
  return html`<p class="label">${t.ordered}</p>
    ${order.length === 0 ? html`<p class="hint">${t.noneOrdered}</p>` : html`<ol class="plain ranked">${repeat(order, (id) => id, (id, index) => rankedTheme(session, session.themeOf(id), index + 1, language))}</ol>`}
    ${left.length === 0 ? '' : html`<p class="label">${t.unordered}</p><p class="hint">${t.orderNote}</p><ul class="plain unranked">${repeat(left, ({ id }) => id, (theme) => unrankedTheme(session, theme, language))}</ul>`}`;
}

const nameOf = ({ name, description }: Theme, language: string | undefined): TemplateResult => html`<div class="theme" lang=${language ?? ''}><strong>${name}</strong>${description ? html`<span class="small muted">${description}</span>` : ''}</div>`;

function rankedTheme(session: BallotSession, theme: Theme, place: number, language: string | undefined): TemplateResult {
  const { draft: { order }, t } = session;
  const { id, name } = theme;
  const [isFirst, isLast] = [place === 1, place === order.length];
  const move = (how: 'up' | 'down', to: number, isEnd: boolean): TemplateResult =>
    html`<button type="button" id="${how}-${id}" aria-label=${t.move[how](name)} aria-disabled=${String(isEnd)} @click=${() => !isEnd && session.place(id, to, how)}><span aria-hidden="true">${how === 'up' ? '↑' : '↓'}</span> <span class="word">${t[how]}</span></button>`;
  return html`<li part="row">
    <span class="place" aria-hidden="true">${session.say(place)}</span>
    ${nameOf(theme, language)}
    <div class="moves">
      <select id="place-${id}" aria-label=${t.placeOf(name)} @change=${(event: Event) => session.place(id, Number((event.target as HTMLSelectElement).value), 'place')}>
        ${order.map((_, index) => html`<option value=${index + 1} .selected=${index + 1 === place}>${t.inPlace(session.say(index + 1))}</option>`)}
      </select>
      ${move('up', place - 1, isFirst)} ${move('down', place + 1, isLast)}
      <button type="button" aria-label=${t.move.remove(name)} @click=${() => session.place(id, 0, 'remove')}><span aria-hidden="true">×</span> <span class="word">${t.remove}</span></button>
    </div>
  </li>`;
}

function unrankedTheme(session: BallotSession, theme: Theme, language: string | undefined): TemplateResult {
  const { draft: { order }, t } = session;
  const next = order.length + 1;
  return html`<li part="row">
    ${nameOf(theme, language)}
    <div class="moves"><button type="button" id="add-${theme.id}" aria-label=${t.addAs(theme.name, session.say(next))} @click=${() => session.place(theme.id, next, 'add')}><span aria-hidden="true">+</span> ${t.add}</button></div>
  </li>`;
}
