import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProposalChoice } from '../../domain/proposal-facets.js';
import { baseStyles } from '../../ui/base-styles.js';
import { CitedRecord } from '../../ui/cited-record.js';
import { copyText } from '../../ui/copy-text.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import { UrlState } from '../../ui/url-state.js';
import { ROWS, type ConsultationChoice, type ConsultationSettings, type ConsultationView, type CopiedLink } from './consultation-settings.js';

const part = new Part(() => import('./consultation-part.js'));

const filterNames = ['state', 'theme', 'region', 'sector', 'institution', 'order'] as const;

/**
 * The public ledger of a consultation: where it stands, every proposal with its folio, and the reply to each: the decision, its reasons and the
 * commitment it became, or for how many working days it has been pending. Proposals can be searched, filtered, looked up by folio and cited
 * by link (`#proposal/FOLIO`). A second view tells what was heard and what was answered by theme.
 *
 * Proposals kept in pages are got as they are needed, so that a hundred thousand stay usable on a phone.
 *
 * @tagname mga-consultation
 * @summary The public ledger of proposals and replies.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart phases - The phases of the consultation.
 * @csspart phase - One phase.
 * @csspart facts - Dates, organiser and rules of the consultation.
 * @csspart participate - The link to take part.
 * @csspart figures - The figures of the consultation.
 * @csspart figure - A figure with its name.
 * @csspart toolbar - Search, folio and the switch between views.
 * @csspart filters - The folded filters.
 * @csspart list - The proposals.
 * @csspart proposal - A proposal with its reply.
 * @csspart reply - The reply.
 * @csspart details - The whole proposal, once it was opened.
 * @csspart cited - The proposal that was looked up or cited.
 * @csspart record-link - The link from the proposal that was looked up to the page of one's own proposal.
 * @csspart more - The button that shows more proposals.
 * @csspart heard - What was heard and answered by theme.
 * @csspart downloads - The buttons to take the table by theme away.
 * @csspart status - A state: glyph and word.
 * @csspart party - The name of an institution.
 * @csspart commitment-link - A link to a commitment.
 * @csspart evidence - A document.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaConsultation extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the consultation. Without it one that is open is shown, else the latest, and the reader may choose others. */
  @property() record?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of a plan: only the consultations that serve it. */
  @property() plan?: string;

  /** Day for which waiting times are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address: `record`, `view`, `q`, `state`, `theme`, `region`, `sector`, `institution` and `order`. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it a commitment links to its own page, if it has one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Address of the page to take part on, with `{id}` in the place of the consultation's identifier: "/proponer?consulta={id}". Without it the one the feed tells, if it does. */
  @property({ attribute: 'participate-href' }) participateHref?: string;

  /** Address of the page with `<mga-proposal-record>`: whoever looks up a folio gets a link to it with the folio in the fragment. Without it there is none. */
  @property({ attribute: 'record-href' }) recordHref?: string;

  @state() private choice: ConsultationChoice = { view: 'proposals', filter: {}, rows: ROWS };
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private copied?: CopiedLink;

  #feed = new FeedController(this, ['organizations', 'themes', 'commitments', 'consultations'], ['proposals']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #cited = new CitedRecord(this, 'proposal');
  #ledger?: { stop(): void };
  /** Place of the proposal that takes the focus once it is there: the first of those the reader asked for. */
  #nextRow?: number;
  #url = new UrlState(this, ['record', 'view', 'q', ...filterNames], ({ record, view, q, ...filter }) => {
    this.choice = { record, view: view === 'heard' ? view : 'proposals', filter: { ...filter, query: q } as ProposalChoice, rows: ROWS };
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ledger?.stop();
  }

  override updated(): void {
    const row = this.#nextRow === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`[data-places~="${this.#nextRow}"]`);
    if (!row) return;
    this.#nextRow = undefined;
    row.focus();
  }

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content, Ledger }) => {
        const ledger = this.#ledger instanceof Ledger ? this.#ledger : new Ledger(() => this.requestUpdate(), this.#feed);
        this.#ledger = ledger;
        return content(recordContext(feed, this.#feed, this.#page), settings, ledger);
      },
    });
  }

  #settings(): ConsultationSettings {
    const { record, plan, choice, opened, copied, headingLevel, commitmentHref, participateHref, recordHref } = this;
    return {
      record,
      plan,
      choice,
      cited: this.#cited.id,
      opened,
      copied,
      level: headingLevel,
      commitmentHref,
      participateHref,
      recordHref,
      onChoose: this.#onChoose,
      onView: this.#onView,
      onFilter: this.#onFilter,
      onClear: this.#onClear,
      onMore: this.#onMore,
      onLookUp: this.#onLookUp,
      onToggle: this.#onToggle,
      onCopy: this.#onCopy,
    };
  }

  readonly #onChoose = (record: string): void => {
    this.choice = { ...this.choice, record, filter: {}, rows: ROWS };
    this.#write();
  };

  readonly #onView = (view: ConsultationView): void => {
    this.choice = { ...this.choice, view };
    this.#write();
  };

  readonly #onFilter = (change: ProposalChoice): void => {
    this.choice = { ...this.choice, filter: { ...this.choice.filter, ...change }, rows: ROWS };
    this.#write();
  };

  /** The button that did this goes away, so the focus goes to where the next choice begins. */
  readonly #onClear = (): void => {
    this.choice = { ...this.choice, filter: { order: this.choice.filter.order }, rows: ROWS };
    this.#write();
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  readonly #onMore = (): void => {
    this.#nextRow = this.choice.rows;
    this.choice = { ...this.choice, rows: this.choice.rows + ROWS };
  };

  readonly #onLookUp = (folio: string | undefined): void => {
    this.#cited.show(folio);
    if (folio === undefined) this.renderRoot.querySelector<HTMLElement>('input[name=folio]')?.focus();
  };

  readonly #onToggle = (id: string, open: boolean): void => {
    if (open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  };

  readonly #onCopy = async (id: string, address: string): Promise<void> => {
    this.copied = { id, byHand: !(await copyText(address)) };
    if (!this.copied.byHand) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[readonly]')?.select();
  };

  #write(): void {
    const { record, view, filter } = this.choice;
    const { query, ...rest } = filter;
    const values = Object.fromEntries(filterNames.map((name) => [name, rest[name]]));
    this.#url.write({ record, view: view === 'heard' ? view : undefined, q: query, ...values });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-consultation': MgaConsultation;
  }
}
