import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Freshness } from '../../domain/evidence-age.js';
import type { EvidenceFilters } from '../../domain/evidence-list.js';
import type { Plan } from '../../domain/feed.js';
import { baseStyles } from '../../ui/base-styles.js';
import { CitedRecord } from '../../ui/cited-record.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import type { IrmPackController } from '../../ui/pack/pack-controller.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { Printing } from '../../ui/printing.js';
import { recordContext } from '../../ui/record-context.js';
import { UrlState } from '../../ui/url-state.js';
import type { EvidenceArrangement, EvidenceChoice, EvidenceSettings } from './evidence-settings.js';

const part = new Part(() => import('./evidence-part.js'));

/**
 * The repository of a plan's evidence, for whoever reviews it: every document by commitment and milestone, with its age, source, size and hash; and
 * by OGP participation standard, for each minimum requirement the records of the feed that show it. What is missing is named. What the government
 * reports stands beside what the IRM coded. Documents can be searched, filtered and cited by link (`#evidence/ID`), requirements too
 * (`#requirement/2.2`).
 *
 * @tagname mga-evidence-repository
 * @summary Evidence by commitment and by OGP standard, and what is missing.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart lead - How many documents there are, how old, and what is missing.
 * @csspart definitions - What these figures count.
 * @csspart toolbar - The switch between arrangements, and the search.
 * @csspart filters - The folded filters.
 * @csspart groups - The commitments, or the requirements of a standard.
 * @csspart group - A commitment, or the documents of the process.
 * @csspart milestone - A milestone with its documents.
 * @csspart coding - A status by the government or by the IRM.
 * @csspart standard - A standard.
 * @csspart requirement - A minimum requirement.
 * @csspart check - A part of a requirement.
 * @csspart missing - What is missing of it.
 * @csspart record - A record that shows it, or that falls short.
 * @csspart item - A document.
 * @csspart card - All that is known of a document.
 * @csspart cited - The document that the address cites.
 * @csspart verdict - What was found, or how old a document is: glyph and word.
 * @csspart status - A status: glyph and word.
 * @csspart party - The name of an institution.
 * @csspart commitment-link - A link to a commitment.
 * @csspart minutes-link - A link to the minutes of a meeting.
 * @csspart proposal-link - A link to a proposal.
 * @csspart downloads - What can be taken away.
 * @csspart pack - The download of the pack for the IRM.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-color-complete] - What there is evidence of.
 * @cssprop [--mga-color-alert] - What is missing or old.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to minutes was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaEvidenceRepository extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the plan. Without it the one under way is shown, and the reader may choose others. */
  @property() plan?: string;

  /** Only the commitments this organization, or a part of it, answers for, and the documents it published or answers for. */
  @property() institution?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which ages are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which what the reader chose is kept in the page's address: `view`, `plan`, `q`, `commitment`, `type`, `institution`, `freshness`, `language` and `standard`. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos?ref={id}". Without it, its own page if the feed gives one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Address of the minutes of a meeting, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it meetings are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  /** Address of a proposal, with `{id}` in the place of its folio. Without it, its own page if the feed gives one. */
  @property({ attribute: 'proposal-href' }) proposalHref?: string;

  @state() private choice: EvidenceChoice = { arrangement: 'commitments', filters: {} };
  @state() private opened: ReadonlySet<string> = new Set();

  // Where proposals are kept in pages the figures of the consultation do: their pages are fetched when the pack is asked for, and not before.
  #feed = new FeedController(this, ['organizations', 'themes', 'plans', 'commitments', 'meetings', 'consultations', 'prioritizations', 'workshopGuides', 'documents'], ['proposals']);
  /** Comes with the part when the pack is first asked for. */
  #pack?: IrmPackController;
  #page = new PageController(this);
  #part = new PartController(this, part);
  #printing = new Printing(this);
  #document = new CitedRecord(this, 'evidence');
  #requirement = new CitedRecord(this, 'requirement');
  /** Requirement that was opened because the address cites it. */
  #openedFor?: string;
  #url = new UrlState(this, ['view', 'plan', 'q', 'commitment', 'type', 'institution', 'freshness', 'language', 'standard'], ({ view, plan, q, freshness, standard, ...filters }) => {
    this.choice = {
      arrangement: view === 'standards' ? view : 'commitments',
      plan,
      filters: { ...filters, freshness: freshness as Freshness | undefined, standard: Number(standard) || undefined, query: q },
    };
  });

  override willUpdate(): void {
    const { id } = this.#requirement;
    if (id === this.#openedFor) return;
    this.#openedFor = id;
    if (id === undefined) return;
    this.choice = { ...this.choice, arrangement: 'standards', filters: {} };
    this.opened = new Set([...this.opened, `r:${id}`]);
  }

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): EvidenceSettings {
    const { plan, institution, headingLevel, choice, opened, commitmentHref, minutesHref, proposalHref } = this;
    return {
      plan,
      institution,
      level: headingLevel,
      links: { commitment: commitmentHref, minutes: minutesHref, proposal: proposalHref },
      choice,
      opened,
      printing: this.#printing.now,
      citedDocument: this.#document.id,
      citedRequirement: this.#requirement.id,
      pack: this.#pack?.state ?? { status: 'idle' },
      onPack: this.#onPack,
      onCancelPack: () => this.#pack?.cancel(),
      onPlan: (chosen) => this.#choose({ plan: chosen, filters: {} }),
      onArrange: (arrangement: EvidenceArrangement) => this.#choose({ arrangement }),
      onFilter: (change: EvidenceFilters) => this.#choose({ filters: { ...this.choice.filters, ...change } }),
      onClear: this.#onClear,
      onToggle: this.#onToggle,
      onCloseCited: this.#onCloseCited,
    };
  }

  #choose(change: Partial<EvidenceChoice>): void {
    this.choice = { ...this.choice, ...change };
    const { arrangement, plan, filters } = this.choice;
    const { query: q, standard, commitment, type, institution, freshness, language } = filters;
    this.#url.write({ view: arrangement === 'standards' ? arrangement : undefined, plan, q, standard: standard?.toString(), commitment, type, institution, freshness, language });
  }

  readonly #onPack = (plan: Plan): void => void (this.#pack ??= this.#part.contents?.packController(this, this.#feed))?.start(plan, this.#feed.today, this.#page.interface);

  /** The button that did this goes away, so the focus goes to where the next choice begins. */
  readonly #onClear = (): void => {
    this.#choose({ filters: {} });
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  readonly #onToggle = (key: string, open: boolean): void => {
    if (open === this.opened.has(key)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(key);
    else opened.delete(key);
    this.opened = opened;
  };

  readonly #onCloseCited = (): void => {
    this.#document.show(undefined);
    this.renderRoot.querySelector<HTMLElement>('input[name=arrangement]:checked')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-evidence-repository': MgaEvidenceRepository;
  }
}
