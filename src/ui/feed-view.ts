import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Feed } from '../domain/feed.js';
import type { FailedState, ReadyState } from '../feed/state.js';
import { feedMessages } from '../i18n/feed.js';
import { formatAge } from '../i18n/formats.js';
import type { FeedController } from './feed-controller.js';
import type { PageController } from './page-controller.js';

/** What a widget gives to be drawn in each state of its feed. */
export interface FeedViewParts {
  /** What stands in place while the feed is loading, with the box of what will replace it. */
  skeleton: () => unknown;
  /** The widget itself. */
  content: (feed: Feed) => unknown;
  /** Sentence shown instead of the content when the feed has nothing for this widget. */
  empty?: (feed: Feed) => string | undefined;
}

/**
 * The only place that draws loading, failed, stale and empty. While there is nothing to show, the widget's light-DOM children stay in view
 * if it has any: a page can put a table or links there that do without us.
 */
export function feedView(host: HTMLElement, feed: FeedController, page: PageController, parts: FeedViewParts): TemplateResult {
  const { state } = feed;
  const classes = classMap({ root: true, contrast: page.contrast, [`font-${page.fontStep}`]: page.fontStep > 0 });
  return html`<div class=${classes} part="base" dir=${page.direction} aria-busy=${String(state.status === 'loading')}>
    ${state.status === 'ready' ? ready(state, feed, page, parts) : state.status === 'failed' ? failed(state, feed, page) : loading(host, page, parts)}
  </div>`;
}

const hasFallback = (host: HTMLElement): boolean => host.childElementCount > 0 || Boolean(host.textContent?.trim());

function loading(host: HTMLElement, page: PageController, parts: FeedViewParts): TemplateResult {
  const t = page.messages(feedMessages);
  return html`<span class="visually-hidden" role="status">${t.loading}</span>${hasFallback(host) ? html`<slot></slot>` : html`<div class="skeleton" part="skeleton" aria-hidden="true">${parts.skeleton()}</div>`}`;
}

function failed({ problem, retrying }: FailedState, feed: FeedController, page: PageController): TemplateResult {
  const t = page.messages(feedMessages);
  const retry = problem.kind === 'no-address' ? nothing : html`<button type="button" part="retry" aria-disabled=${String(retrying)} @click=${feed.retry}>${retrying ? t.retrying : t.retry}</button>`;
  return html`<div class="notice failed" part="notice" role="status">
      <p>${t.failed[problem.kind]} ${problem.kind === 'http' ? t.httpStatus(problem.status) : nothing}</p>
      ${retry}
    </div>
    <slot></slot>`;
}

function ready(state: ReadyState, feed: FeedController, page: PageController, parts: FeedViewParts): TemplateResult {
  const t = page.messages(feedMessages);
  const empty = parts.empty?.(state.feed);
  return html`${state.feed.demonstration ? html`<p class="notice demonstration" part="demonstration">${t.demonstration}</p>` : nothing}
    ${freshness(state, feed, page)}
    ${empty === undefined ? parts.content(state.feed) : html`<p class="empty" part="empty">${empty}</p>`}
    ${feed.needs.some((name) => state.incomplete[name]) ? html`<p class="notice" role="status">${t.incomplete}</p>` : nothing}
    ${unreadable(state, feed, page)}`;
}

/** Says why the last check failed and how old what is shown is, without taking it away. */
function freshness(state: ReadyState, feed: FeedController, page: PageController): TemplateResult | typeof nothing {
  const { problem, checkedAt, saved, refreshing } = state;
  if (!problem) return nothing;
  const t = page.messages(feedMessages);
  const old = formatAge(Date.now() - checkedAt, page.language);
  return html`<div class="notice stale" part="notice" role="status">
    <p>${t.failed[problem.kind]} ${saved ? t.saved(old) : t.stale(old)}</p>
    <button type="button" part="retry" aria-disabled=${String(refreshing)} @click=${feed.retry}>${refreshing ? t.retrying : t.retry}</button>
  </div>`;
}

/** Says how many records of the collections this widget shows were left out, and lists them for whoever can mend them. */
function unreadable({ problems }: ReadyState, feed: FeedController, page: PageController): TemplateResult | typeof nothing {
  const own = problems.filter(({ path }) => feed.needs.some((name) => path === `/${name}` || path.startsWith(`/${name}/`)));
  if (own.length === 0) return nothing;
  const t = page.messages(feedMessages);
  return html`<details class="unreadable" part="unreadable">
    <summary>${t.unreadable(own.length)}</summary>
    <ul>
      ${own.slice(0, 50).map(({ path, reason, expected, found }) => html`<li><code>${path}</code> ${t.reasons[reason]}${expected && expected.length < 60 ? ` (${expected})` : ''}${found ? `: ${found}` : ''}</li>`)}
    </ul>
  </details>`;
}
