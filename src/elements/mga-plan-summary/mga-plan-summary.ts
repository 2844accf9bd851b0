import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FigureName } from '../../domain/plan-summary.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import type { SummarySettings } from './summary-view.js';

const part = new Part(() => import('./summary-part.js'));

/**
 * How an action plan is doing: how many of its targets are met, what has been done, what the plan is made of and who takes part. Each figure
 * says what it means, how it is computed, where its target comes from, and lists the records behind it. Met, not met and no data are told apart.
 *
 * @tagname mga-plan-summary
 * @summary The scorecard of a plan.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart lead - The sentence that says how many targets are met.
 * @csspart standing - The commitments by status.
 * @csspart group - Figures about the same thing.
 * @csspart figure - A figure, with what stands behind it.
 * @csspart verdict - Whether a target is met: glyph and word.
 * @csspart status - A status of a commitment: glyph and word.
 * @csspart records - The records behind a figure.
 * @csspart record - A record behind a figure.
 * @csspart commitment-link - A link to a commitment.
 * @csspart minutes-link - A link to the minutes of a meeting.
 * @csspart proposal-link - A link to a proposal.
 * @csspart widget-link - A link to the widget that shows these records whole.
 * @csspart downloads - The buttons that download the scorecard.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-complete=#2d7a3a] - What is met, and commitments that are complete.
 * @cssprop [--mga-color-alert=#b3261e] - What is not met.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a meeting was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaPlanSummary extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of the plan; without it, the one under way. */
  @property() plan?: string;

  /** Day for which the figures are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it, its own page if the feed gives one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Address of the minutes of a meeting, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it meetings are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  /** Address of a proposal, with `{id}` in the place of its folio. Without it, its own page if the feed gives one. */
  @property({ attribute: 'proposal-href' }) proposalHref?: string;

  /** Address of the page with the board of commitments. */
  @property({ attribute: 'board-href' }) boardHref?: string;

  /** Address of the page with the calendar of meetings. */
  @property({ attribute: 'calendar-href' }) calendarHref?: string;

  /** Address of the page with the consultation. */
  @property({ attribute: 'consultation-href' }) consultationHref?: string;

  @state() private opened: ReadonlySet<FigureName> = new Set();

  // Proposals are not among them: where they are kept in pages the figures of the consultation do, and no page of them is fetched.
  #feed = new FeedController(this, ['organizations', 'themes', 'plans', 'commitments', 'meetings', 'consultations']);
  #page = new PageController(this);
  #part = new PartController(this, part);

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bones"><div class="bone box"></div><div class="bone box"></div><div class="bone box"></div></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): SummarySettings {
    const { plan, headingLevel, opened, commitmentHref, minutesHref, proposalHref, boardHref, calendarHref, consultationHref } = this;
    const links = { commitment: commitmentHref, minutes: minutesHref, proposal: proposalHref, board: boardHref, calendar: calendarHref, consultation: consultationHref };
    return { plan, level: headingLevel, links, opened, onToggle: this.#onToggle };
  }

  readonly #onToggle = (name: FigureName, open: boolean): void => {
    if (this.opened.has(name) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(name);
    else opened.delete(name);
    this.opened = opened;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-plan-summary': MgaPlanSummary;
  }
}
