import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { CitedRecord } from '../../ui/cited-record.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { deviceZone } from '../../ui/meeting/device-zone.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import { ReaderFilters } from './reader-filters.js';
import type { RegistrationDesk } from './registration-desk.js';
import type { WorkshopsSettings } from './workshops-settings.js';

const part = new Part(() => import('./workshops-part.js'));

/**
 * The call for workshops, by region from north to south: when and where each is, how one gets in, who facilitates it, who is invited, how many seats
 * are left, and where it stands. Where the feed names an intake for registrations, one registers here: with a seat or a place on the waiting list, and
 * only once the intake has confirmed it. Attributes such as `plan` or `region` narrow the workshops for good; the reader's filters work inside them.
 *
 * @tagname mga-workshops
 * @summary The call for workshops, with registration.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data or of a registration.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart toolbar - How many workshops there are, and the filters.
 * @csspart filters - The filters.
 * @csspart upcoming - What is still to come.
 * @csspart past - What is over.
 * @csspart group - The workshops of a region, to come or past.
 * @csspart definitions - How the figures are worked out.
 * @csspart without - Regions without workshops.
 * @csspart workshop - A workshop.
 * @csspart date - The date of a workshop.
 * @csspart status - Where a workshop stands: glyph and words.
 * @csspart moved - That a workshop moved, and from when.
 * @csspart reader-time - The time of a workshop on the reader's clock.
 * @csspart facts - Place, access, facilitator, sectors and seats.
 * @csspart party - The name of an institution.
 * @csspart register - The button or link to register.
 * @csspart join - The link to take part online.
 * @csspart download - The button that saves a workshop to a calendar.
 * @csspart page - The link to a workshop's own page.
 * @csspart cite - The link to a workshop here.
 * @csspart guide - The link to the standard workshop.
 * @csspart form - The form to register.
 * @csspart field - A question with its answer.
 * @csspart fault - What is wrong with an answer.
 * @csspart summary - The list of answers to mend, or why one is not registered.
 * @csspart consent - A consent.
 * @csspart send - The button that registers.
 * @csspart receipt - The receipt of a registration.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-alert] - Cancelled workshops, and what is wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaWorkshopsChangeEvent} mga-workshops-change - The reader changed the filters.
 * @fires {MgaRegistrationReceivedEvent} mga-registration-received - A registration was received.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaWorkshops extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Only the workshops of this plan. */
  @property() plan?: string;

  /** Only those called or facilitated by this institution, or one that is part of it. */
  @property() institution?: string;

  /** Only the workshops of this theme. */
  @property() theme?: string;

  /** Only the workshops in this region (ISO 3166-2, such as CL-RM). */
  @property() region?: string;

  /** Only the workshops this sector was invited to or attended. */
  @property() sector?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which it is worked out where workshops stand, YYYY-MM-DD, from its midnight; this moment by default, and if it is today. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the filters are kept in the page's address; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Time zone of the reader, an IANA name; that of the browser by default. */
  @property({ attribute: 'reader-zone' }) readerZone?: string;

  /** Address where registrations are received. Without it, what the feed says (`links.registrations`); without either one cannot register here. */
  @property() action?: string;

  /** Address of the page with `<mga-registration>`: the receipt links to it with the code and the key in the fragment, which no server sees. */
  @property({ attribute: 'registration-href' }) registrationHref?: string;

  /** Address of the guide of a standard workshop, with `{id}` in the place of its identifier: "/taller?guia={id}". Without it guides are not linked. */
  @property({ attribute: 'guide-href' }) guideHref?: string;

  #feed = new FeedController(this, ['meetings', 'organizations', 'consultations', 'workshopGuides']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #choice = new ReaderFilters(this);
  #cited = new CitedRecord(this, 'workshop');
  #desk: RegistrationDesk | undefined;

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div>${Array.from({ length: 3 }, () => html`<div class="bone box"></div>`)}`,
      empty: (feed, { missing }) => missing(feed, this.#page),
      content: (feed, { openDesk, content }) => content(recordContext(feed, this.#feed, this.#page), this.#settings(), (this.#desk ??= openDesk(this, this.#feed, this.#page))),
    });
  }

  #settings(): WorkshopsSettings {
    const { plan, institution, theme, region, sector, headingLevel, action, registrationHref, guideHref } = this;
    return {
      scope: { plan, institution, theme, region, sector },
      filters: this.#choice.filters,
      readerZone: this.readerZone ?? deviceZone(),
      level: headingLevel,
      action, registrationHref, guideHref,
      cited: this.#cited.id,
      filter: this.#choice.filter,
      clear: this.#clear,
    };
  }

  readonly #clear = (): void => {
    this.#choice.clear();
    // The button leaves with the filters, and focus must not leave with it.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.toolbar summary')?.focus());
  };
}

export { MgaRegistrationReceivedEvent, MgaWorkshopsChangeEvent } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'mga-workshops': MgaWorkshops;
  }
}
