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
import type { TimelineSettings, TrialNews } from './timeline-settings.js';

const part = new Part(() => import('./timeline-part.js'));

/**
 * The cycle of a plan: its stages, consultations, delivery, implementation and reviews by the IRM, with today among them; and what the delivery
 * date costs: a reader moves it or types it and sees how many months are left to implement the plan, beside the fewest there should be
 * (`forum.targets.monthsOfImplementation` of the feed). A trial never changes the plan's own date.
 *
 * @tagname mga-plan-timeline
 * @summary The cycle of a plan, and the time its delivery date leaves.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart plan - The title of the plan.
 * @csspart cycle - The pieces of the cycle.
 * @csspart stage - A piece of the cycle.
 * @csspart today - Today, or the day of `as-of`, among the pieces.
 * @csspart bar - The bar of a piece.
 * @csspart downloads - The buttons that save the cycle as a file.
 * @csspart trade - The delivery date and the time it leaves.
 * @csspart time - The time one delivery date leaves.
 * @csspart verdict - Whether that time is enough: glyph and words.
 * @csspart controls - What the reader tries a date with.
 * @csspart slider - The slider.
 * @csspart trial-date - The field a date is typed in.
 * @csspart reset - The button that ends the trial.
 * @csspart trial - The result of a trial.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus, what is under way.
 * @cssprop [--mga-color-complete] - Time that is enough.
 * @cssprop [--mga-color-alert] - Time that is not enough; today.
 * @cssprop [--mga-color-limited] - A trial.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaPlanTimeline extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the plan to show; without it, the current one, and a list to choose from when there are several. */
  @property() plan?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day that counts as today, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address: `plan` and `delivery`, the date on trial. */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private chosen?: string;
  @state() private trial?: string;
  @state() private news?: TrialNews;
  @state() private refused = false;

  #feed = new FeedController(this, ['plans', 'consultations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #url = new UrlState(this, ['plan', 'delivery'], ({ plan, delivery }) => {
    this.chosen = plan;
    this.trial = delivery;
    this.news = undefined;
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div>${Array.from({ length: 5 }, () => html`<div class="bone"></div><div class="bone short"></div>`)}<div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): TimelineSettings {
    const { plan, chosen, trial, news, refused, headingLevel } = this;
    return { plan, chosen, trial, news, refused, level: headingLevel, onChoose: this.#onChoose, onTry: this.#onTry, onRefuse: this.#onRefuse };
  }

  readonly #onChoose = (plan: string): void => {
    this.chosen = plan;
    // A date tried for one plan says nothing of another.
    this.#onTry(undefined);
  };

  readonly #onTry = (day: string | undefined, news?: TrialNews): void => {
    this.trial = day;
    this.news = news;
    this.refused = false;
    this.#url.write({ plan: this.chosen, delivery: day });
  };

  readonly #onRefuse = (): void => {
    this.refused = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-plan-timeline': MgaPlanTimeline;
  }
}
