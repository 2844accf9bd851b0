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
import type { SdgSettings } from './sdg-settings.js';

const part = new Part(() => import('./sdg-part.js'));

/**
 * The seventeen Sustainable Development Goals and the commitments that say they contribute to each, the uncovered goals too: how many are covered,
 * against the feed's target for a plan; a goal opens to its commitments; and a table of commitments × goals, to read and to download.
 *
 * @tagname mga-sdg-coverage
 * @summary Commitments by Sustainable Development Goal.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart summary - The figure of the whole and its target.
 * @csspart figure - How many goals are covered.
 * @csspart verdict - Whether the target is met: glyph and word.
 * @csspart list - The list of goals.
 * @csspart entry - A goal.
 * @csspart choose - The button of a goal.
 * @csspart panel - The commitments of the chosen goal.
 * @csspart commitment - A commitment of the chosen goal.
 * @csspart commitment-link - A link to a commitment.
 * @csspart status - A status: glyph and word.
 * @csspart table - Commitments × goals.
 * @csspart row - A commitment of the table.
 * @csspart downloads - The buttons that take the figure away.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-color-complete] - Status complete, and a target that is met.
 * @cssprop [--mga-color-alert] - A target that is not met.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaSdgCoverage extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Only the commitments of this plan. */
  @property() plan?: string;

  /** Only those this organization, or a part of it, leads, supports or carries out. */
  @property() institution?: string;

  /** Only those that reach this region (ISO 3166-2, such as CL-RM). */
  @property() region?: string;

  /** Only those of this theme. */
  @property() theme?: string;

  /** Only those this sector raised. */
  @property() sector?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which the figure is made, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the goal the reader chose is kept in the page's address, as `prefix.goal=16`; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it a commitment is linked to its own page, if it has one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  @state() private goal?: number;

  #feed = new FeedController(this, ['organizations', 'plans', 'commitments']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #url = new UrlState(this, ['goal'], ({ goal }) => {
    this.goal = Number(goal) || undefined;
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bones">${Array.from({ length: 17 }, () => html`<div class="bone box"></div>`)}</div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): SdgSettings {
    const { plan, institution, region, theme, sector, goal, headingLevel, commitmentHref } = this;
    return { scope: { plan, institution, region, theme, sector }, goal, level: headingLevel, commitmentHref, choose: this.#choose };
  }

  readonly #choose = (goal: number | undefined): void => {
    this.goal = goal;
    this.#url.write({ goal: goal?.toString() });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-sdg-coverage': MgaSdgCoverage;
  }
}
