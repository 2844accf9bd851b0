import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import type { DownloadsSettings } from './downloads-settings.js';

const part = new Part(() => import('./downloads-part.js'));

/**
 * Every way to take the data of the feed away: the feed itself, each of its tables as CSV with how many rows it has and what a row is, the data
 * dictionary, calendars, news and data for search engines. Files the server has are linked; the others are made in the browser, so it works with any feed.
 *
 * @tagname mga-downloads
 * @summary The data to download.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when no table has rows.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart list - A list of downloads.
 * @csspart entry - A file: what it is called, what it holds and how large it is.
 * @csspart download - The link or button that downloads a file.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaDownloads extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private wanted?: string;
  @state() private failed = false;

  #feed = new FeedController(
    this,
    ['organizations', 'themes', 'plans', 'commitments', 'meetings', 'consultations', 'prioritizations', 'workshopGuides', 'bulletins', 'documents'],
    ['proposals'],
  );
  #page = new PageController(this);
  #part = new PartController(this, part);

  /** A table that waited for the pages of proposals is saved before it is drawn that it was. */
  override willUpdate(): void {
    const { feed, state } = this.#feed;
    const { contents } = this.#part;
    if (!this.wanted || !feed || !contents || state.status !== 'ready') return;
    if (state.incomplete.proposals) this.failed = true;
    else if (!feed.pages.proposals) contents.saveTable(this.wanted, feed);
    else return;
    this.wanted = undefined;
  }

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div>${Array.from({ length: 6 }, () => html`<div class="bone box"></div>`)}`,
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), this.#settings()),
    });
  }

  #settings(): DownloadsSettings {
    const { headingLevel, wanted, failed } = this;
    return { level: headingLevel, wanted, failed, gather: this.#gather };
  }

  readonly #gather = (table: string): void => {
    this.failed = false;
    this.wanted = table;
    this.#feed.load('proposals');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-downloads': MgaDownloads;
  }
}
