import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { copyText } from '../../ui/copy-text.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { deviceZone } from '../../ui/meeting/device-zone.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import type { AgendaList, CalendarLayout, CalendarSettings, CopyState } from './calendar-settings.js';
import { MgaCalendarChangeEvent } from './events.js';
import { ReaderChoice } from './reader-choice.js';

const part = new Part(() => import('./calendar-part.js'));

/**
 * The forum's meetings: what comes and what was, as an agenda or a month, who may attend, what became of the minutes, how many open meetings
 * the year has and whether the forum meets as often as it must. A meeting can be saved to a calendar, and all of them subscribed to.
 *
 * Attributes such as `plan` or `region` narrow the meetings for good; the reader's own filters work inside them. The figures of the year are
 * always the forum's.
 *
 * @tagname mga-meeting-calendar
 * @summary The calendar of meetings.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart figures - The figures of the forum.
 * @csspart figure - One figure with its definition.
 * @csspart verdict - Whether a target is met.
 * @csspart toolbar - The switch between views and the filters.
 * @csspart filters - The filters.
 * @csspart agenda - The view as an agenda.
 * @csspart meeting - A meeting.
 * @csspart date - The date of a meeting.
 * @csspart access - Who may attend a meeting: glyph and words.
 * @csspart moved - That a meeting moved, and from when.
 * @csspart reader-time - The time of a meeting on the reader's clock.
 * @csspart minutes - What became of the minutes of a meeting.
 * @csspart minutes-link - A link to the minutes of a meeting.
 * @csspart details - What else is known of a meeting.
 * @csspart join - The link to attend a meeting online.
 * @csspart register - The link to register for a meeting.
 * @csspart download - The button that saves one meeting.
 * @csspart month - The view as a month.
 * @csspart grid - The grid of days.
 * @csspart grid-day - A day of the grid.
 * @csspart previous - The button to the month before.
 * @csspart today - The button to today.
 * @csspart next - The button to the month after.
 * @csspart day - The meetings of the chosen day.
 * @csspart take-away - How to have the meetings in a calendar of one's own.
 * @csspart address - The address to subscribe to.
 * @csspart copy - The button that copies it.
 * @csspart subscribe - The link that subscribes.
 * @csspart party - The name of an institution.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--mga-color-line] - Hairlines.
 * @cssprop [--mga-color-muted] - Secondary text.
 * @cssprop [--mga-color-complete] - A target that is met.
 * @cssprop [--mga-color-alert] - Cancelled meetings, pending minutes and targets that are not met.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaMinutesOpenEvent} mga-minutes-open - A link to the minutes of a meeting was followed; cancelable.
 * @fires {MgaCalendarChangeEvent} mga-calendar-change - The reader changed the view, the chosen day or the filters.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaMeetingCalendar extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Only the meetings of this plan. */
  @property() plan?: string;

  /** Only the meetings held in this region (ISO 3166-2, such as CL-RM). */
  @property() region?: string;

  /** Only the meetings of this theme. */
  @property() theme?: string;

  /** View shown first: `agenda` or `month`. */
  @property() view: CalendarLayout = 'agenda';

  /** Level of the calendar's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Day for which figures and pending minutes are worked out, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Prefix under which the view, the chosen day and the filters are kept in the page's address; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  /** Address of the minutes of a meeting, with `{id}` in the place of its identifier: "/actas?ref={id}". Without it they are not linked. */
  @property({ attribute: 'minutes-href' }) minutesHref?: string;

  /** Address of a workshop where one registers for it, with `{id}` in the place of its identifier: "/talleres#workshop/{id}". Without it only registration on another page is linked. */
  @property({ attribute: 'workshop-href' }) workshopHref?: string;

  /** Time zone of the reader, an IANA name; that of the browser by default. */
  @property({ attribute: 'reader-zone' }) readerZone?: string;

  @state() private copyState: CopyState = 'idle';

  #feed = new FeedController(this, ['organizations', 'meetings']);
  #page = new PageController(this);
  #choice = new ReaderChoice(this);
  #part = new PartController(this, part);

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone"></div>${Array.from({ length: 3 }, () => html`<div class="bone box"></div>`)}`,
      empty: (feed, { missing }) => missing(feed, this.#page),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), this.#settings()),
    });
  }

  #settings(): CalendarSettings {
    const { plan, region, theme, minutesHref, workshopHref, copyState } = this;
    const { filters, filtered, layout, lengths, day, filter, show } = this.#choice;
    return {
      scope: { plan, region, theme },
      filters,
      filtered,
      layout,
      lengths,
      chosenDay: day,
      readerZone: this.readerZone ?? deviceZone(),
      minutesHref,
      workshopHref,
      level: this.headingLevel,
      copyState,
      filter,
      clear: this.#clear,
      show,
      showMore: this.#showMore,
      choose: this.#choose,
      enterDay: () => this.#focus('.chosen-day'),
      copy: (address) => void this.#copy(address),
    };
  }

  /** Once what was asked for is drawn. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #clear = (): void => {
    this.#choice.clear();
    // The button leaves with the filters, and focus must not leave with it.
    this.#focus('.toolbar summary');
  };

  readonly #choose = (day: string, focus = false): void => {
    this.#choice.choose(day);
    if (focus) this.#focus(`[data-day="${day}"]`);
  };

  readonly #showMore = (list: AgendaList): void => {
    const shown = this.#choice.lengths[list];
    this.#choice.lengthen(list);
    // The button moves away; the first of the new meetings is what the reader asked for.
    this.#focus(`.meetings.${list} > li:nth-child(${shown + 1})`);
  };

  async #copy(address: string): Promise<void> {
    this.copyState = (await copyText(address)) ? 'copied' : 'failed';
    if (this.copyState === 'failed') this.renderRoot.querySelector<HTMLInputElement>('.subscribe input')?.select();
  }
}

export { MgaCalendarChangeEvent };

declare global {
  interface HTMLElementTagNameMap {
    'mga-meeting-calendar': MgaMeetingCalendar;
  }
}
