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
import { FragmentController } from './fragment-controller.js';
import type { MinutesSettings } from './minutes-settings.js';

const part = new Part(() => import('./minutes-part.js'));

/**
 * The minutes of a meeting: who attended, agenda, discussion, recommendations and agreements as they stand today. Each part has an address to
 * cite it by (`#minutes/{meeting}/agreements`), and it prints as a document.
 *
 * @tagname mga-minutes
 * @summary The minutes of a meeting.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart minutes - The document.
 * @csspart draft - The notice that the minutes are a draft.
 * @csspart section - A section of the document.
 * @csspart attendees - A group of attendees.
 * @csspart sectors - Attendance by sector.
 * @csspart agreement - An agreement.
 * @csspart update - What was reported of an agreement on a day.
 * @csspart minutes-link - A link to the minutes of another meeting.
 * @csspart status - A state: glyph and word.
 * @csspart party - The name of an institution.
 * @csspart evidence - A document.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of another meeting was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaMinutes extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the meeting. Without it the latest minutes are shown and the reader may choose others. */
  @property() record?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of a plan: the reader chooses among the minutes of its meetings. */
  @property() plan?: string;

  /** Identifier of an organization: the reader chooses among the minutes in which it, or a part of it, attended or took on an agreement. */
  @property() institution?: string;

  /** Identifier of a theme: the reader chooses among the minutes of its meetings, and of those whose agreements serve its commitments. */
  @property() theme?: string;

  /** Day for which the state of agreements is worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the meeting the reader chose is kept in the page's address, as `record`. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /**
   * Address of the minutes of another meeting, with `{id}` in the place of its identifier. Without it, and without `record`, they open in this
   * widget.
   */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  @state() private chosen?: string;

  #feed = new FeedController(this, ['organizations', 'commitments', 'meetings']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #fragment = new FragmentController(this);
  #url = new UrlState(this, ['record'], ({ record }) => (this.chosen = record));

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): MinutesSettings {
    const { record, plan, institution, theme, chosen, headingLevel, minutesHref } = this;
    return { record, scope: { plan, institution, theme }, cited: this.#fragment.fragment?.meeting, chosen, level: headingLevel, minutesHref, onChoose: this.#onChoose };
  }

  readonly #onChoose = (meeting: string): void => {
    this.chosen = meeting;
    this.#fragment.moveTo(meeting);
    this.#url.write({ record: meeting });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-minutes': MgaMinutes;
  }
}
