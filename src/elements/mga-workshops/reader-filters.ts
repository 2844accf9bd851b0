import type { ReactiveControllerHost } from 'lit';
import type { WorkshopFilters } from '../../domain/workshops.js';
import { UrlState } from '../../ui/url-state.js';
import { MgaWorkshopsChangeEvent } from './events.js';

/** What a reader may filter by. */
const filterNames = ['region', 'mode', 'sector', 'state'] as const satisfies readonly (keyof WorkshopFilters)[];

interface FilterHost extends ReactiveControllerHost, HTMLElement {
  urlState?: string;
}

/** What the reader chose to see, kept in the page's address when the widget has `url-state`, and told to the page. */
export class ReaderFilters {
  filters: WorkshopFilters = {};
  readonly #url: UrlState<(typeof filterNames)[number]>;

  constructor(private readonly host: FilterHost) {
    this.#url = new UrlState(host, filterNames, (filters) => (this.filters = filters));
  }

  readonly filter = (change: WorkshopFilters): void => {
    this.filters = { ...this.filters, ...change };
    this.#url.write(Object.fromEntries(filterNames.map((name) => [name, this.filters[name]])));
    this.host.requestUpdate();
    this.host.dispatchEvent(new MgaWorkshopsChangeEvent(this.filters));
  };

  readonly clear = (): void => this.filter(Object.fromEntries(filterNames.map((name) => [name, undefined])));
}
