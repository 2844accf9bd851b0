import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedProvider } from '../../ui/feed-provider.js';
import type { MgaFeedChangeEvent, MgaFeedReportEvent } from '../../ui/events.js';

/**
 * Gives one feed to every widget inside it. It has no looks of its own. The feed is requested once for the whole page, whoever asks.
 *
 * @tagname mga-feed
 * @summary The feed for the widgets inside it.
 * @slot - The part of the page whose widgets read this feed.
 * @fires {MgaFeedChangeEvent} mga-feed-change - The feed began to load, arrived, was replaced by a newer version, or could not be had.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed could not be used; says what, where and why.
 */
export class MgaFeed extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the feed, absolute or relative to the page. */
  @property() src?: string;

  #provider = new FeedProvider(this);

  /** Where the feed stands: `idle`, `loading`, `ready` with the feed, or `failed` with the problem. */
  get state(): FeedProvider['state'] {
    return this.#provider.state;
  }

  /** Asks the server for news now. Settles when they have been dealt with; never rejects. */
  refresh(): Promise<void> {
    return this.#provider.refresh();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

export type { MgaFeedChangeEvent, MgaFeedReportEvent };

declare global {
  interface HTMLElementTagNameMap {
    'mga-feed': MgaFeed;
  }
}
