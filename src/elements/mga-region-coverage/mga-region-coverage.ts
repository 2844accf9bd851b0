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
import { UrlState } from '../../ui/url-state.js';
import { regionMeasures } from './region-settings.js';
import type { RegionMeasure, RegionSettings } from './region-settings.js';

const part = new Part(() => import('./region-part.js'));

/**
 * The regions of the country as a strip of tiles, in the order of the feed (north to south, for Chile): where workshops were held, are scheduled or
 * there are none, or how many proposals or commitments each has. A region opens to its records. What belongs to no region, or to one the feed does
 * not know, is counted apart and said. The regions are those that existed at the time: a workshop of June 2018 is counted over fifteen, not sixteen.
 *
 * @tagname mga-region-coverage
 * @summary Workshops, proposals or commitments by region.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart summary - The figure of the whole.
 * @csspart figure - How many regions are covered.
 * @csspart list - The strip.
 * @csspart entry - A region.
 * @csspart choose - The button of a region.
 * @csspart panel - The records of the chosen region.
 * @csspart workshop - A workshop of the chosen region.
 * @csspart standing - Whether there was a workshop: glyph and word.
 * @csspart minutes-link - A link to the minutes of a workshop.
 * @csspart proposal - A proposal of the chosen region.
 * @csspart proposal-link - A link to a proposal.
 * @csspart commitment - A commitment of the chosen region.
 * @csspart commitment-link - A link to a commitment.
 * @csspart status - A status: glyph and word.
 * @csspart table - The same data as a table.
 * @csspart row - A row of the table.
 * @csspart downloads - The buttons that take the figure away.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus, bars and what is selected.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-color-complete] - Regions with a workshop held, and status complete.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a workshop was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaRegionCoverage extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** What is counted: `workshops`, `proposals` or `commitments`. */
  @property() measure: RegionMeasure = 'workshops';

  /** Only what serves this plan. */
  @property() plan?: string;

  /** Only workshops this organization, or a part of it, calls or leads; proposals addressed to it; commitments it leads, supports or carries out. */
  @property() institution?: string;

  /** Only what is of this theme. */
  @property() theme?: string;

  /** Only workshops this sector was invited to or attended; proposals it made; commitments it raised. */
  @property() sector?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which it is worked out what was held and which regions there are, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the region the reader chose is kept in the page's address, as `prefix.region=CL-RM`; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it a commitment is linked to its own page, if it has one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Address of a proposal, with `{id}` in the place of its folio. Without it a proposal is linked to its own page, if it has one. */
  @property({ attribute: 'proposal-href' }) proposalHref?: string;

  /** Address of the minutes of a workshop, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it they are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  @state() private chosen?: string;

  // Not proposals: a feed may keep a hundred thousand of them in pages, and the tallies of the consultations say how many there are.
  #feed = new FeedController(this, ['organizations', 'plans', 'commitments', 'meetings', 'consultations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #url = new UrlState(this, ['region'], ({ region }) => {
    this.chosen = region;
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div>${Array.from({ length: 5 }, () => html`<div class="bone box"></div>`)}`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): RegionSettings {
    const { measure, plan, institution, theme, sector, chosen, headingLevel, commitmentHref, proposalHref, minutesHref } = this;
    return {
      measure: regionMeasures.includes(measure) ? measure : 'workshops',
      scope: { plan, institution, theme, sector },
      chosen,
      level: headingLevel,
      hrefs: { commitment: commitmentHref, proposal: proposalHref, minutes: minutesHref },
      choose: this.#choose,
    };
  }

  readonly #choose = (key: string | undefined): void => {
    this.chosen = key;
    this.#url.write({ region: key });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-region-coverage': MgaRegionCoverage;
  }
}
