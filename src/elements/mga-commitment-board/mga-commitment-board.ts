import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BoardFilters, BoardOrder } from '../../domain/commitment-board.js';
import { baseStyles } from '../../ui/base-styles.js';
import { MgaCommitmentOpenEvent } from '../../ui/commitment/commitment-open-event.js';
import { copyText } from '../../ui/copy-text.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import { UrlState } from '../../ui/url-state.js';
import { boardLayouts } from './board-settings.js';
import type { BoardLayout, BoardSettings } from './board-settings.js';
import { MgaFilterChangeEvent } from './events.js';

const part = new Part(() => import('./board-part.js'));

const filterNames = ['plan', 'institution', 'theme', 'status', 'sdg', 'region', 'sector', 'query'] as const satisfies readonly (keyof BoardFilters)[];

/**
 * The tracking board of an action plan: its commitments by status, as a table or on a timeline, with search and filters. A commitment opens
 * to its milestones, progress by period, evidence and everyone who answers for it.
 *
 * Attributes such as `institution` or `plan` narrow the board for good; the reader's own filters work inside them.
 *
 * @tagname mga-commitment-board
 * @summary The tracking board of commitments.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart toolbar - Search and the switch between views.
 * @csspart filters - The folded filters.
 * @csspart counts - Figures of what is shown.
 * @csspart milestone-counts - Figures of the milestones of what is shown.
 * @csspart columns - The view by columns.
 * @csspart column - One column.
 * @csspart card - A commitment in a column.
 * @csspart table - The view as a table.
 * @csspart row - A row of the table.
 * @csspart timeline - The view as a timeline.
 * @csspart timeline-row - A commitment on the timeline.
 * @csspart open - The button that opens a commitment.
 * @csspart dialog - The open commitment.
 * @csspart close - The button that closes it.
 * @csspart commitment - The commitment inside the dialog.
 * @csspart milestone - A milestone.
 * @csspart report - A progress report.
 * @csspart evidence - A piece of evidence.
 * @csspart status - A status: glyph and word.
 * @csspart party - The name of an institution.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--mga-color-surface=#fff] - Background of what floats.
 * @cssprop [--mga-color-text] - Text of what floats.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-color-complete] - Status complete.
 * @cssprop [--mga-color-substantial] - Status substantial.
 * @cssprop [--mga-color-limited] - Status limited.
 * @cssprop [--mga-color-not-started] - Status not started.
 * @cssprop [--mga-color-alert] - Overdue and other warnings.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - The reader asked to see a commitment; preventable.
 * @fires {MgaFilterChangeEvent} mga-filter-change - The reader changed what the board shows.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaCommitmentBoard extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Only the commitments of this plan. */
  @property() plan?: string;

  /** Only those this organization, or a part of it, leads, supports or carries out. */
  @property() institution?: string;

  /** Only those of this theme. */
  @property() theme?: string;

  /** Only those that reach this region (ISO 3166-2, such as CL-RM). */
  @property() region?: string;

  /** Only those this sector raised. */
  @property() sector?: string;

  /** Only those that serve this Sustainable Development Goal, 1 to 17. */
  @property({ type: Number }) sdg?: number;

  /** View shown first: `columns`, `table` or `timeline`. */
  @property() view: BoardLayout = 'columns';

  /** Level of the board's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which deadlines are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the view, filters and open commitment are kept in the page's address; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private filters: BoardFilters = {};
  @state() private order: BoardSettings['order'] = { by: 'number', descending: false };
  @state() private unfolded = false;
  @state() private opened?: string;
  @state() private copied: BoardSettings['copied'] = 'not-yet';
  /** View the reader chose, until the page asks for another. */
  @state() private chosenView?: BoardLayout;

  #feed = new FeedController(this, ['organizations', 'themes', 'plans', 'commitments']);
  #page = new PageController(this);
  #url = new UrlState(this, [...filterNames, 'view', 'commitment'], ({ view, commitment, ...filters }) => {
    this.filters = { ...filters, sdg: Number(filters.sdg) || undefined, status: filters.status as BoardFilters['status'] };
    this.chosenView = view as BoardLayout | undefined;
    this.opened = commitment;
  });
  #part = new PartController(this, part);
  /** Commitment that was open over the page when it was last drawn. */
  #covered?: string;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.chosenView = undefined;
  }

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bones">${Array.from({ length: 8 }, () => html`<div class="bone box"></div>`)}</div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), this.#settings()),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), this.#settings()),
    });
  }

  /** A board that is moved keeps its dialog, which the browser has taken from over the page. */
  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && this.isConnected && !dialog.matches(':modal')) {
      // A board that was moved on the page comes back with its dialog open, but no longer over the page.
      dialog.removeAttribute('open');
      dialog.showModal();
    }
    if (!dialog && this.#covered) this.#returnTo(this.#covered);
    this.#covered = dialog ? this.opened : undefined;
  }

  /** The browser gives the focus back to the button that opened a dialog. One opened by a link, or closed by going back, had none. */
  #returnTo(id: string): void {
    if (this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-commitment="${CSS.escape(id)}"]`)?.focus();
  }

  #settings(): BoardSettings {
    const { plan, institution, theme, region, sector, sdg, opened } = this;
    const view = this.chosenView ?? this.view;
    return {
      scope: { plan, institution, theme, region, sector, sdg },
      filters: this.filters,
      unfolded: this.unfolded,
      layout: boardLayouts.includes(view) ? view : 'columns',
      order: this.order,
      level: this.headingLevel,
      opened,
      share: opened === undefined ? undefined : this.#url.address({ commitment: opened })?.href,
      copied: this.copied,
      open: this.#open,
      close: this.#close,
      copy: this.#copy,
      filter: this.#filter,
      clear: this.#clear,
      unfold: this.#unfold,
      show: this.#show,
      sort: this.#sort,
    };
  }

  readonly #open = (id: string): void => {
    if (!this.dispatchEvent(new MgaCommitmentOpenEvent(id))) return;
    this.opened = id;
    this.copied = 'not-yet';
    this.#url.enter({ commitment: id });
  };

  readonly #close = (): void => {
    this.opened = undefined;
    this.#url.write({ commitment: undefined });
  };

  readonly #filter = (change: Partial<BoardFilters>): void => {
    this.filters = { ...this.filters, ...change };
    this.#url.write(Object.fromEntries(filterNames.map((name) => [name, this.filters[name]?.toString()])));
    this.dispatchEvent(new MgaFilterChangeEvent(this.filters));
  };

  /** The button that did this goes away, so the focus goes to where the next choice begins. */
  readonly #clear = (): void => {
    this.#filter(Object.fromEntries(filterNames.map((name) => [name, undefined])));
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  readonly #unfold = (): void => void (this.unfolded = true);

  readonly #show = (view: BoardLayout): void => {
    this.chosenView = view;
    this.#url.write({ view });
  };

  readonly #sort = (by: BoardOrder): void => {
    this.order = { by, descending: this.order.by === by && !this.order.descending };
  };

  readonly #copy = async (address: string): Promise<void> => {
    this.copied = (await copyText(address)) ? 'copied' : 'by-hand';
    if (this.copied === 'copied') return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('dialog input')?.select();
  };
}

export { MgaFilterChangeEvent };

declare global {
  interface HTMLElementTagNameMap {
    'mga-commitment-board': MgaCommitmentBoard;
  }
}
