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
import type * as BallotPart from './ballot-part.js';
import type { BallotSession } from './ballot-session.js';
import type { PrioritizationSettings, TrialNews } from './prioritization-settings.js';

const part = new Part(() => import('./prioritization-part.js'));
const ballotPart = new Part(() => import('./ballot-part.js'));

/**
 * How themes were ranked: the criteria with their weights, the scores and who gave them, and the arithmetic of each place. Readers can try other
 * weights; where sectors disagree is shown and not averaged away, and so is how much the order depends on the weights. Where people can vote, they put
 * themes in order or hand out points, and get a code and a key for their ballot when, and only when, it was received.
 *
 * @tagname mga-prioritization
 * @summary Themes ranked by published criteria, with the arithmetic.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart summary - When the round was, how it was done and who scored.
 * @csspart suppressed - The sentence about scores of too few people.
 * @csspart weights - The criteria with their weights, and the controls to try others.
 * @csspart slider - A slider that tries a weight.
 * @csspart weight - A field that tries a weight.
 * @csspart reset - The button that goes back to the published weights.
 * @csspart trial - What the weights on trial change.
 * @csspart ranking - The table of themes with their places.
 * @csspart disagreement - The table of what each sector thinks of each theme.
 * @csspart stability - The table of how firm each place is.
 * @csspart ballot - The form to vote.
 * @csspart send - The button that sends the ballot.
 * @csspart posting - A ballot on its way.
 * @csspart receipt - The ballot that was received.
 * @csspart votes - The table of what people voted.
 * @csspart turnout - How many voted.
 * @csspart row - A row of a table, or of the form to vote.
 * @csspart verdict - Whether a theme is taken up, or how firm that is: glyph and word.
 * @csspart change - How the place of a theme changed: glyph and words.
 * @csspart downloads - The buttons that save a figure.
 * @cssprop [--mga-color-accent=#006fb3] - Bars, links, focus and sliders.
 * @cssprop [--mga-color-limited] - What is on trial.
 * @cssprop [--mga-color-complete] - A theme that is taken up.
 * @cssprop [--mga-color-alert] - A weight that cannot be used.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaPrioritization extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the round of prioritization; the first with scores by default. */
  @property() record?: string;

  /** Only rounds that serve this plan. */
  @property() plan?: string;

  /** Rank by the scores of this sector; all sectors together by default. */
  @property() sector?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which the figures are made, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address, as `prefix.weights=impacto*40`; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address that takes ballots. Without it, what the feed says (`links.ballots`). */
  @property() action?: string;

  @state() private round?: string;
  /** Sector the reader chose; empty for all together. */
  @state() private by?: string;
  /** Weights on trial, as an address states them. */
  @state() private weights?: string;
  @state() private news?: TrialNews;
  /** Criterion whose field has something that is no weight. */
  @state() private refused?: string;

  #feed = new FeedController(this, ['themes', 'prioritizations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  /** Only where the feed has a round people vote in. */
  #ballotPart: PartController<typeof BallotPart> | undefined;
  #ballot: BallotSession | undefined;
  #url = new UrlState(this, ['round', 'by', 'weights'], ({ round, by, weights }) => {
    this.round = round;
    this.by = by;
    this.weights = weights;
    this.refused = undefined;
  });

  override updated(): void {
    const { state: feed } = this.#feed;
    if (!this.#ballotPart && this.#part.contents && feed.status === 'ready' && feed.feed.prioritizations.some(({ ballot }) => ballot)) queueMicrotask(this.#addBallot);
  }

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): PrioritizationSettings {
    const { record, plan, sector, round, by, weights, news, refused, headingLevel, urlState, action } = this;
    const contents = this.#ballotPart?.contents;
    const session = contents && (this.#ballot ??= contents.openSession(this, this.#page));
    return {
      record, plan, round, weights, news, refused,
      by: by ?? sector ?? '',
      level: headingLevel,
      shared: Boolean(urlState),
      ballot: session && ((scene) => contents.ballot(session, scene, action)),
      onRound: this.#onRound,
      onBy: this.#onBy,
      onWeights: this.#onWeights,
      onRefuse: this.#onRefuse,
      onReady: this.#onReady,
    };
  }

  /** Another round has other criteria, so a trial does not go along. */
  readonly #onRound = (round: string): void => {
    this.round = round;
    this.weights = this.news = this.refused = undefined;
    this.#url.write({ round, weights: undefined });
  };

  readonly #onBy = (by: string): void => {
    this.by = by;
    this.#url.write({ by });
  };

  /** While a slider moves, the address waits: browsers allow only so many changes. */
  readonly #onWeights: PrioritizationSettings['onWeights'] = (weights, news, settled = true) => {
    this.weights = weights;
    this.news = news;
    this.refused = undefined;
    if (settled) this.#url.write({ weights });
  };

  readonly #onRefuse = (criterion: string): void => {
    this.refused = criterion;
  };

  readonly #onReady = (): void => this.requestUpdate();

  /** Comes after the other part, whose styles are among its own. */
  readonly #addBallot = (): void => {
    this.#ballotPart ??= new PartController(this, ballotPart);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-prioritization': MgaPrioritization;
  }
}
