import type { ReactiveControllerHost } from 'lit';
import { isDay } from '../../domain/day.js';
import type { MeetingFilters } from '../../domain/meeting-calendar.js';
import { UrlState } from '../../ui/url-state.js';
import { calendarLayouts, pageLength, type AgendaList, type CalendarLayout } from './calendar-settings.js';
import { MgaCalendarChangeEvent } from './events.js';

/** Parts of a meeting a reader may filter by. */
export const filterNames = ['year', 'kind', 'access', 'region'] as const satisfies readonly (keyof MeetingFilters)[];

interface ChoiceHost extends ReactiveControllerHost, HTMLElement {
  urlState?: string;
  view: CalendarLayout;
}

/** What the reader chose to see, kept in the page's address when the widget has `url-state`, and told to the page. */
export class ReaderChoice {
  filters: MeetingFilters = {};
  /** Day chosen in the month. */
  day?: string;
  /** How many meetings of each list of the agenda are shown. */
  lengths: Readonly<Record<AgendaList, number>> = { upcoming: pageLength, past: pageLength };
  #layout?: CalendarLayout;
  #url: UrlState<(typeof filterNames)[number] | 'view' | 'day'>;

  constructor(private readonly host: ChoiceHost) {
    this.#url = new UrlState(host, [...filterNames, 'view', 'day'], ({ view, day, ...filters }) => {
      this.#layout = calendarLayouts.find((layout) => layout === view);
      this.day = day && isDay(day) ? day : undefined;
      this.filters = filters;
    });
  }

  /** View shown: the reader's, else the one the page asks for. */
  get layout(): CalendarLayout {
    return this.#layout ?? (calendarLayouts.includes(this.host.view) ? this.host.view : 'agenda');
  }

  get filtered(): boolean {
    return Object.values(this.filters).some(Boolean);
  }

  readonly show = (layout: CalendarLayout): void => {
    this.#layout = layout;
    this.#tell();
  };

  readonly choose = (day: string): void => {
    this.day = day;
    this.#tell();
  };

  readonly filter = (change: MeetingFilters): void => {
    this.filters = { ...this.filters, ...change };
    this.lengths = { upcoming: pageLength, past: pageLength };
    this.#tell();
  };

  readonly clear = (): void => this.filter(Object.fromEntries(filterNames.map((name) => [name, undefined])));

  readonly lengthen = (list: AgendaList): void => {
    this.lengths = { ...this.lengths, [list]: this.lengths[list] + pageLength };
    this.host.requestUpdate();
  };

  #tell(): void {
    const { filters, day } = this;
    this.#url.write({ ...Object.fromEntries(filterNames.map((name) => [name, filters[name]])), view: this.#layout, day });
    this.host.requestUpdate();
    this.host.dispatchEvent(new MgaCalendarChangeEvent(this.layout, day, filters));
  }
}
