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
import { StepTimerController } from '../../ui/step-timer-controller.js';
import { UrlState } from '../../ui/url-state.js';
import type { GuideSettings } from './guide-settings.js';

const part = new Part(() => import('./guide-part.js'));

/**
 * The standard workshop, for whoever facilitates one: its steps with the minutes each has for so many people and so much time, a clock to follow
 * them with, and a kit to print: agenda, attendance sheet and proposal cards with the questions of the form.
 *
 * @tagname mga-workshop-guide
 * @summary The standard workshop to follow on a phone and to print.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart size - The fields for people and minutes.
 * @csspart print - The button that prints the kit.
 * @csspart timer - The clock and its buttons.
 * @csspart step - A step of the workshop.
 * @csspart sheet - A sheet of the printed kit.
 * @cssprop [--mga-color-accent=#006fb3] - The step under way, links and focus.
 * @cssprop [--mga-color-alert] - Time that is over, and a number that cannot be used.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @cssprop [--mga-sticky-offset=0px] - Height of what the page keeps at the top of the window, such as a fixed bar; what sticks stays below it.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaWorkshopGuide extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of the standard workshop; the first one by default. */
  @property() record?: string;

  /** How many people; 20 by default, or the nearest number the guide is meant for. */
  @property({ type: Number }) people?: number;

  /** How many minutes; by default what is usual for so many people. */
  @property({ type: Number }) minutes?: number;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Prefix under which what the reader chose is kept in the page's address, as `prefix.people=24`; nothing is kept without it. */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private chosenPeople?: number;
  @state() private chosenMinutes?: number;
  @state() private refused?: 'people' | 'minutes';

  #feed = new FeedController(this, ['workshopGuides', 'consultations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #timer = new StepTimerController(this);
  #url = new UrlState(this, ['people', 'minutes'], ({ people, minutes }) => {
    this.chosenPeople = people === undefined ? undefined : Number(people);
    this.chosenMinutes = minutes === undefined ? undefined : Number(minutes);
    this.refused = undefined;
  });

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): GuideSettings {
    const { record, people, minutes, chosenPeople, chosenMinutes, refused, headingLevel } = this;
    return {
      record, refused,
      people: [chosenPeople, people],
      minutes: [chosenMinutes, minutes],
      level: headingLevel,
      timer: this.#timer,
      onSize: this.#onSize,
      onRefuse: this.#onRefuse,
    };
  }

  readonly #onSize: GuideSettings['onSize'] = (field, value) => {
    if (field === 'people') this.chosenPeople = value;
    else this.chosenMinutes = value;
    this.refused = undefined;
    this.#url.write({ [field]: value === undefined ? undefined : String(value) });
  };

  readonly #onRefuse: GuideSettings['onRefuse'] = (field) => {
    this.refused = field;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-workshop-guide': MgaWorkshopGuide;
  }
}
