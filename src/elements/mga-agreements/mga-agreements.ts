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
import type { LedgerChoice, LedgerSettings } from './ledger-choice.js';

const part = new Part(() => import('./agreements-part.js'));

/**
 * The agreements of every meeting in one ledger: which are pending, overdue, without a date, done or dropped, who is responsible for each,
 * by when, and what has been reported of it since.
 *
 * @tagname mga-agreements
 * @summary The ledger of agreements across meetings.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart figure - A figure with its name.
 * @csspart group - The agreements of one party or meeting.
 * @csspart agreement - An agreement.
 * @csspart update - What was reported of an agreement on a day.
 * @csspart minutes-link - A link to the minutes of a meeting.
 * @csspart status - A state: glyph and word.
 * @csspart party - The name of an institution.
 * @csspart evidence - A piece of evidence.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a meeting was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaAgreements extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of a plan: only the agreements that serve its commitments, or that its meetings reached. */
  @property() plan?: string;

  /** Identifier of an organization: only the agreements that it, or a part of it, is responsible for. */
  @property() institution?: string;

  /** Identifier of a theme: only the agreements that serve its commitments, or that its meetings reached. */
  @property() theme?: string;

  /** Day for which deadlines are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address: `state`, `responsible`, `q` and `view`. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of the minutes of a meeting, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it meetings are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  @state() private choice: LedgerChoice = { view: 'responsible' };

  #feed = new FeedController(this, ['organizations', 'commitments', 'meetings']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #url = new UrlState(this, ['state', 'responsible', 'q', 'view'], ({ state, responsible, q, view }) => {
    this.choice = { selection: state as LedgerChoice['selection'], responsible, query: q, view: view === 'meeting' ? 'meeting' : 'responsible' };
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings.scope),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): LedgerSettings {
    const { plan, institution, theme, choice, headingLevel, minutesHref } = this;
    return { scope: { plan, institution, theme }, choice, level: headingLevel, minutesHref, onChange: this.#onChange, onClear: this.#onClear };
  }

  readonly #onChange = (change: Partial<LedgerChoice>): void => {
    this.choice = { ...this.choice, ...change };
    const { selection, responsible, query, view } = this.choice;
    this.#url.write({ state: selection, responsible, q: query, view: view === 'meeting' ? view : undefined });
  };

  readonly #onClear = (): void => {
    this.#onChange({ selection: undefined, responsible: '', query: '' });
    // The button leaves with the filters, and focus must not leave with it.
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-agreements': MgaAgreements;
  }
}
