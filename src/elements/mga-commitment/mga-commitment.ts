import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';

const part = new Part(() => import('./commitment-part.js'));

/**
 * One commitment of an action plan: where it stands according to the government and to the IRM, what it is for, who answers for it, its
 * milestones, progress by period and evidence.
 *
 * @tagname mga-commitment
 * @summary One commitment, whole.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart commitment - The commitment.
 * @csspart milestone - A milestone.
 * @csspart report - A progress report.
 * @csspart evidence - A piece of evidence.
 * @csspart status - A status: glyph and word.
 * @csspart party - The name of an institution.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaCommitment extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the commitment in the feed, or its OGP identifier. */
  @property() record?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which deadlines are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  #feed = new FeedController(this, ['organizations', 'themes', 'plans', 'commitments']);
  #page = new PageController(this);
  #part = new PartController(this, part);

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone"></div><div class="bone"></div>`,
      empty: (feed, { missing }) => missing(feed, this.record, this.#page),
      content: (feed, { content }) => content(this.record!, recordContext(feed, this.#feed, this.#page), this.headingLevel),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-commitment': MgaCommitment;
  }
}
