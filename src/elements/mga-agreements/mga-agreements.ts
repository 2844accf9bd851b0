import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filterLedger } from '../../domain/agreement-views.js';
import { agreementLedger, type LedgerEntry } from '../../domain/agreements.js';
import type { Feed } from '../../domain/feed.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { agreementStyles } from '../../ui/agreement/agreement-styles.js';
import { baseStyles } from '../../ui/base-styles.js';
import { blockStyles } from '../../ui/blocks.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { PageController } from '../../ui/page-controller.js';
import { recordContext, type RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import { statusStyles } from '../../ui/status-badge.js';
import { UrlState } from '../../ui/url-state.js';
import { agreementsStyles } from './agreements-styles.js';
import { ledgerFilters, selectionOf, type LedgerChoice } from './ledger-filters.js';
import { ledgerHeader } from './ledger-figures.js';
import { groupsByMeeting, groupsByResponsible } from './ledger-groups.js';

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
 * @cssprop [--mga-font-size=1em] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a meeting was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaAgreements extends LitElement {
  static override styles = [baseStyles, statusStyles, filterStyles, blockStyles, agreementStyles, agreementsStyles];

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
  #url = new UrlState(this, ['state', 'responsible', 'q', 'view'], ({ state, responsible, q, view }) => {
    this.choice = { selection: selectionOf(state), responsible, query: q, view: view === 'meeting' ? 'meeting' : 'responsible' };
  });

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed) => (this.#entries(feed).length === 0 ? this.#page.messages(agreementMessages).none : undefined),
      content: (feed) => this.#renderLedger(this.#entries(feed), recordContext(feed, this.#feed, this.#page)),
    });
  }

  #renderLedger(entries: readonly LedgerEntry[], context: RecordContext): TemplateResult {
    const t = this.#page.messages(agreementMessages);
    const { choice } = this;
    const shown = this.#filter(entries, choice, context.organizations);
    const options = { level: this.headingLevel + 1, minutesHref: this.minutesHref, responsible: choice.responsible };
    return html`${heading(this.headingLevel, t.title)} ${ledgerHeader(entries, context)} ${ledgerFilters(entries, choice, context, this.#onChange)}
      <p role="status" class="small muted">${t.shown(shown.length, entries.length)}</p>
      ${shown.length > 0 ? nothing : html`<p class="empty" part="empty">${t.noneFound} <button type="button" class="link" @click=${this.#onClear}>${t.clear}</button></p>`}
      ${choice.view === 'meeting' ? groupsByMeeting(shown, context, options) : groupsByResponsible(shown, context, options)}`;
  }

  /** The agreements this widget is about, worked out once for each version of the feed, day and attributes. */
  #entries(feed: Feed): readonly LedgerEntry[] {
    const context = recordContext(feed, this.#feed, this.#page);
    return this.#scope(this.#ledger(feed.meetings, feed.commitments, context.organizations, context.today), context.organizations, this.plan, this.institution, this.theme);
  }

  #ledger = rememberLast((meetings: Feed['meetings'], commitments: Feed['commitments'], organizations: RecordContext['organizations'], today: string) =>
    agreementLedger({ meetings, commitments, organizations, today }),
  );

  #scope = rememberLast((entries: readonly LedgerEntry[], organizations: RecordContext['organizations'], plan?: string, institution?: string, theme?: string) =>
    filterLedger(entries, { plan, institution, theme }, organizations),
  );

  #filter = rememberLast((entries: readonly LedgerEntry[], { selection, responsible, query }: LedgerChoice, organizations: RecordContext['organizations']) =>
    filterLedger(entries, { selection, responsible, query }, organizations),
  );

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
