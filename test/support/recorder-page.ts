import type { FeedDocument } from '../../src/domain/feed.js';
import type { IntakeForm } from '../../src/domain/intake.js';
import { isDrawn, readableText } from './composed-tree.js';
import { until } from './until.js';
import type { FeedBuilder } from './feed-builder.js';
import { type StubbedRequest, useFetchStub } from './fetch-stub.js';
import { anIntakeForm } from './outbox-world.js';
import { aConsultation, consents, ProposalPage } from './proposal-page.js';
import { useQuietConsole } from './quiet-console.js';

/** A consultation with a workshop in Arica, and one held online. */
export const aWorkshop = (): FeedBuilder =>
  aConsultation()
    .withMeeting({ id: 'taller-arica', title: 'Taller de Arica', kind: 'workshop', start: '2026-05-30T10:00', place: { region: 'CL-AP' } })
    .withMeeting({ id: 'taller-en-linea', title: 'Taller en línea', kind: 'workshop', start: '2026-06-02T18:00', mode: 'online' });

/** What a person meets of the recorder. */
export class RecorderPage extends ProposalPage {
  /** The rows of the list, as they read. */
  get rows(): string[] {
    return this.all('[part~="row"]').map(readableText);
  }

  /** The button of a row. */
  rowButton(row: number, name: string): HTMLButtonElement {
    const found = [...this.all('[part~="row"]')[row]!.querySelectorAll('button')].find((each) => isDrawn(each) && readableText(each).startsWith(name));
    if (!found) throw new Error(`No button "${name}" in "${this.rows[row]}"`);
    return found;
  }

  async rowReads(row: number, text: string): Promise<void> {
    await until(() => this.rows[row]?.includes(text) ?? false, () => `"${text}" in row ${row}: ${JSON.stringify(this.rows)}`);
  }
}

/** Pages with a recorder, for the tests of the surrounding `describe`; nothing of one test is on the device in the next. */
export function useRecorderPages(): {
  /** @param options.address Address of an earlier page, to visit it again. */
  show: (options?: { feed?: FeedDocument; form?: Partial<IntakeForm> | false; attributes?: Record<string, string>; address?: string; language?: string }) => Promise<RecorderPage>;
  /** The next request to the intake of a page; `/form` below it for its form. */
  request: (page: RecorderPage, path?: string) => Promise<StubbedRequest>;
  /** Requests to the intake of a page so far. */
  sent: (page: RecorderPage) => number;
  /** Takes a page away, as leaving it does. */
  leave: (page: RecorderPage) => void;
} {
  const stub = useFetchStub();
  useQuietConsole();
  let place: HTMLElement;
  let number = 0;

  before(() => import('../../src/define/mga-proposal-recorder.js'));
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    place.remove();
    for (const name of Object.keys(localStorage)) if (name.startsWith('mga-widgets:')) localStorage.removeItem(name);
  });

  return {
    show: async ({ feed = aWorkshop().build(), form = {}, attributes = { meeting: 'taller-arica' }, address, language = 'es-CL' } = {}) => {
      number += 1;
      place.lang = language;
      const own = address ?? `https://datos.example/recorder/${Date.now()}-${number}`;
      const element = document.createElement('mga-proposal-recorder');
      for (const [name, value] of Object.entries({ feed: `${own}/feed.json`, action: `${own}/intake`, 'as-of': '2026-06-01', ...attributes })) element.setAttribute(name, value);
      const page = new RecorderPage(element, `${own}/intake`);
      place.append(element);
      if (!address) (await stub.next(`${own}/feed.json`)).respondJson(feed);
      await until(() => element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false', () => page.text);
      if (form) (await stub.next(`${page.intake}/form?consultation=plan-6`)).respondJson(anIntakeForm({ consents, ...form }));
      return page;
    },
    request: (page, path = '') => stub.next(page.intake + path),
    sent: (page) => stub.count(page.intake),
    leave: (page) => page.element.remove(),
  };
}
