import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed } from '../domain/feed.js';
import type { FeedProblem } from '../feed/problem.js';
import type { ReadyState } from '../feed/state.js';
import { feedMessages } from '../i18n/feed.js';
import { formatAge } from '../i18n/format-age.js';
import type { FeedController } from './feed-controller.js';
import type { PageController } from './page-controller.js';
import type { PartController, WidgetPart } from './part-controller.js';

/** What a widget gives to be drawn in each state of its feed. */
export interface FeedViewParts<Contents extends WidgetPart> {
  /** The half of the widget that draws the feed. */
  part: PartController<Contents>;
  /** What stands in place while the feed is loading, with the box of what will replace it. */
  skeleton: () => unknown;
  /** The widget itself. */
  content: (feed: Feed, contents: Contents) => unknown;
  /** Sentence shown instead of the content when the feed has nothing for this widget. */
  empty?: (feed: Feed, contents: Contents) => string | undefined;
}

/**
 * The only place that draws loading, failed, stale and empty. While there is nothing to show, the widget's light-DOM children stay in view
 * if it has any: a page can put a table or links there that do without us. They too keep the room of what will replace them.
 */
export function feedView<Contents extends WidgetPart>(host: HTMLElement, feed: FeedController, page: PageController, parts: FeedViewParts<Contents>): TemplateResult {
  const { state } = feed;
  const { part } = parts;
  const { contents } = part;
  const problem = state.status === 'failed' ? state.problem : undefined;
  const broken = problem !== undefined || part.failed;
  const isReady = state.status === 'ready' && contents !== undefined;
  const draw = (): unknown => {
    if (problem) return failed(page, failure(problem, page), state.status === 'failed' && state.retrying, problem.kind === 'no-address' ? undefined : feed.retry);
    if (broken) return failed(page, page.messages(feedMessages).partFailed, false, part.fetch);
    return isReady ? ready(state, contents, feed, page, parts) : loading(host, page, parts);
  };
  const classes = `root font-${page.fontStep} ${page.contrast ? 'contrast' : ''}`;
  return html`<div class=${classes} part="base" dir=${page.direction} aria-busy=${String(!broken && !isReady)}>${draw()}</div>`;
}

const hasFallback = (host: HTMLElement): boolean => host.childElementCount > 0 || Boolean(host.textContent.trim());

function loading<Contents extends WidgetPart>(host: HTMLElement, page: PageController, parts: FeedViewParts<Contents>): TemplateResult {
  const t = page.messages(feedMessages);
  return html`<span class="visually-hidden" role="status">${t.loading}</span>${hasFallback(host) ? html`<div class="skeleton"><slot></slot></div>` : html`<div class="skeleton" part="skeleton" aria-hidden="true">${parts.skeleton()}</div>`}`;
}

/** What happened, in a sentence or two. */
function failure(problem: FeedProblem, page: PageController): string {
  const t = page.messages(feedMessages);
  return problem.kind === 'http' ? `${t.failed.http} ${t.httpStatus(problem.status)}` : t.failed[problem.kind];
}

function failed(page: PageController, words: string, busy: boolean, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="notice failed" part="notice" role="status">
      <p>${words}</p>
      ${retry ? retryButton(page, busy, retry) : nothing}
    </div>
    <slot></slot>`;
}

function retryButton(page: PageController, busy: boolean, retry: () => void): TemplateResult {
  const t = page.messages(feedMessages);
  return html`<button type="button" part="retry" aria-disabled=${String(busy)} @click=${retry}>${busy ? t.retrying : t.retry}</button>`;
}

function ready<Contents extends WidgetPart>(state: ReadyState, contents: Contents, feed: FeedController, page: PageController, parts: FeedViewParts<Contents>): unknown[] {
  const t = page.messages(feedMessages);
  const empty = parts.empty?.(state.feed, contents);
  return [
    state.feed.demonstration ? html`<p class="notice demonstration" part="demonstration">${t.demonstration}</p>` : nothing,
    freshness(state, feed, page),
    empty === undefined ? parts.content(state.feed, contents) : html`<p class="empty" part="empty">${empty}</p>`,
    feed.needs.some((name) => state.incomplete[name]) ? html`<p class="notice" role="status">${t.incomplete}</p>` : nothing,
    unreadable(state, feed, page),
  ];
}

/** Says why the last check failed and how old what is shown is, without taking it away. */
function freshness(state: ReadyState, feed: FeedController, page: PageController): TemplateResult | typeof nothing {
  const { problem, checkedAt, saved, refreshing } = state;
  if (!problem) return nothing;
  const t = page.messages(feedMessages);
  const old = formatAge(Date.now() - checkedAt, page.language);
  return html`<div class="notice stale" part="notice" role="status">
    <p>${failure(problem, page)} ${saved ? t.saved(old) : t.stale(old)}</p>
    ${retryButton(page, refreshing, feed.retry)}
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
