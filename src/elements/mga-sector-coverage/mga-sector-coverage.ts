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
import type { SectorSettings } from './sector-settings.js';

const part = new Part(() => import('./sector-part.js'));

/**
 * Which sectors (citizens, civil society, public sector, academia, private sector, or those the feed names) are behind the commitments, the
 * proposals or the meetings: how many of each, zeros included, how many of them were reached, and who is missing in each commitment, region or theme.
 *
 * @tagname mga-sector-coverage
 * @summary Which sectors take part, and who is missing.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart summary - How many sectors were reached, and who is missing.
 * @csspart figure - A figure with its name.
 * @csspart verdict - Whether a target is met: glyph and word.
 * @csspart suppressed - The sentence about counts too small to publish.
 * @csspart unclassified - The sentence about those without a sector.
 * @csspart chart - The bars, which repeat what the table says.
 * @csspart table - The table of counts.
 * @csspart matrix - The table of which sectors are in each commitment, meeting, region or theme.
 * @csspart row - A row of a table.
 * @csspart downloads - The buttons that save a figure.
 * @csspart commitment-link - A link to a commitment.
 * @csspart minutes-link - A link to the minutes of a meeting.
 * @cssprop [--mga-color-accent=#006fb3] - Bars, links, focus and what is selected.
 * @cssprop [--mga-color-complete] - Bars of a third plan, and a target that is met.
 * @cssprop [--mga-color-limited] - Bars of a second plan.
 * @cssprop [--mga-color-alert] - A target that is not met.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a meeting was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaSectorCoverage extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** What the sectors are counted in: `commitments` they raised, `proposals` they made, or people of theirs at meetings (`attendance`) or at `workshops`. */
  @property() measure: SectorSettings['measure'] = 'commitments';

  /** Only what belongs to this plan. */
  @property() plan?: string;

  /** Only what this organization, or a part of it, answers for, calls or is asked. */
  @property() institution?: string;

  /** Only what is of this region (ISO 3166-2, such as CL-RM). */
  @property() region?: string;

  /** Only what is of this theme. */
  @property() theme?: string;

  /** Smallest count of people that is shown. The forum's own (`minimumCount` of the feed) counts when it is larger. */
  @property({ type: Number, attribute: 'minimum-count' }) minimumCount?: number;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which the figure is made, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address, as `prefix.view=regions`; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it a commitment is linked to its own page, if it has one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Address of the minutes of a meeting, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it meetings are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  @state() private view?: SectorSettings['view'];

  // Proposals are not among them: where they are kept in pages, the consultations have counted them.
  #feed = new FeedController(this, ['organizations', 'themes', 'plans', 'commitments', 'meetings', 'consultations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #url = new UrlState(this, ['view'], ({ view }) => {
    this.view = view as SectorSettings['view'];
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): SectorSettings {
    const { measure, plan, institution, region, theme, minimumCount, view, headingLevel, commitmentHref, minutesHref } = this;
    return { measure, scope: { plan, institution, region, theme }, minimumCount, view, level: headingLevel, commitmentHref, minutesHref, onView: this.#onView };
  }

  readonly #onView = (view: SectorSettings['view']): void => {
    this.view = view;
    this.#url.write({ view });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-sector-coverage': MgaSectorCoverage;
  }
}
