import { expect } from 'chai';
import { html, LitElement } from 'lit';
import type { Feed, FeedDocument } from '../../src/domain/feed.js';
import { readFeed } from '../../src/domain/read-feed.js';
import type { RecordProblem } from '../../src/domain/record-problem.js';
import { feedProblem, type FeedProblem } from '../../src/feed/problem.js';
import type { FeedState, ReadyState } from '../../src/feed/state.js';
import { feedMessages } from '../../src/i18n/feed.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import type { FeedController } from '../../src/ui/feed-controller.js';
import { feedView } from '../../src/ui/feed-view.js';
import { PageController } from '../../src/ui/page-controller.js';
import { PartController, type WidgetPart } from '../../src/ui/part-controller.js';
import { Part } from '../../src/ui/part.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, deepActiveElement, readableText } from '../support/composed-tree.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useQuietConsole } from '../support/quiet-console.js';

/** A widget whose feed is in a test's hands. */
class ViewProbe extends LitElement {
  static override styles = baseStyles;
  state: FeedState = { status: 'loading' };
  empty?: (feed: Feed) => string | undefined;
  retries = 0;
  readonly page = new PageController(this);
  /** The half that is fetched: here from the start, unless a test sets another before the widget comes. */
  half = { contents: { styles: [], words: '' }, failed: false } as unknown as PartController<WidgetPart & { words: string }>;

  override render() {
    const feed = { state: this.state, needs: ['commitments', 'plans'], retry: () => void (this.retries += 1) } as unknown as FeedController;
    return feedView<WidgetPart & { words: string }>(this, feed, this.page, {
      part: this.half,
      skeleton: () => html`<p>skeleton</p>`,
      content: (given, contents) => html`<p>${given.commitments.length} compromisos ${contents.words}</p>`,
      empty: (given) => this.empty?.(given),
    });
  }
}

const feedOf = (document: FeedDocument = aFeed().withCommitment().build()) => readFeed(document).feed!;
const ready = (more: Partial<ReadyState> = {}): ReadyState => ({
  status: 'ready', feed: feedOf(), base: document.baseURI, checkedAt: Date.now() - 3 * 60_000, refreshing: false, saved: false, problems: [], incomplete: {}, ...more,
});

const problems: readonly FeedProblem[] = [
  { kind: 'no-address' }, { kind: 'offline' }, { kind: 'unreachable' }, { kind: 'timeout' }, { kind: 'http', status: 503 }, { kind: 'not-json' }, { kind: 'cut-short' },
  { kind: 'too-large', limit: 5 }, { kind: 'not-a-feed' }, { kind: 'newer-version', version: '2.0' }, { kind: 'endless-pages', limit: 5 },
].map((detail) => feedProblem(detail as Parameters<typeof feedProblem>[0]));

describe('the view of a feed', () => {
  const quiet = useQuietConsole();
  const { es, en } = feedMessages;
  let place: HTMLElement;
  before(() => customElements.define('view-probe', ViewProbe));
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => place.remove());

  const show = async (state: FeedState, prepare: (probe: ViewProbe) => void = () => undefined) => {
    const probe = document.createElement('view-probe') as ViewProbe;
    probe.state = state;
    prepare(probe);
    place.append(probe);
    await probe.updateComplete;
    return probe;
  };
  const change = async (probe: ViewProbe, state: FeedState) => {
    probe.state = state;
    probe.requestUpdate();
    await probe.updateComplete;
  };
  const base = (probe: ViewProbe) => probe.shadowRoot!.querySelector('[part~="base"]')!;
  const status = (probe: ViewProbe) => probe.shadowRoot!.querySelector('[role="status"]')?.textContent.trim();

  for (const state of [{ status: 'idle' }, { status: 'loading' }] as const) {
    it(`says that it is loading while it is ${state.status}, and keeps room that is not read aloud`, async () => {
      const probe = await show(state);
      expect(status(probe)).to.equal(es.loading);
      expect(base(probe).getAttribute('aria-busy')).to.equal('true');
      expect(probe.shadowRoot!.querySelector('[part~="skeleton"]')!.getAttribute('aria-hidden')).to.equal('true');
      expect(readableText(probe)).not.to.include('compromisos');
      expect(await axeViolations(place)).to.deep.equal([]);
    });
  }

  it('shows what the page put inside instead of the skeleton, be it only text, and not blank space', async () => {
    const inside = async (content: string) => show({ status: 'loading' }, (probe) => (probe.innerHTML = content));
    for (const content of ['<a href="#x">Planilla</a>', 'Planilla', '  Planilla  <!-- x -->']) {
      const probe = await inside(content);
      expect(readableText(probe)).to.include('Planilla');
      expect(probe.shadowRoot!.querySelector('[part~="skeleton"]')).to.equal(null);
      probe.remove();
    }
    expect((await inside('\n  <!-- nada -->\n')).shadowRoot!.querySelector('[part~="skeleton"]')).not.to.equal(null);
  });

  for (const [lang, messages] of [['es-CL', es], ['en', en]] as const) {
    for (const problem of problems) {
      it(`says what happened when the feed failed by ${problem.kind} (${lang})`, async () => {
        place.lang = lang;
        const probe = await show({ status: 'failed', problem, retrying: false }, (element) => (element.innerHTML = '<p>Planilla de la <a href="#x">Mesa</a></p>'));
        expect(status(probe)).to.include(messages.failed[problem.kind]);
        expect(readableText(probe)).to.include('Planilla').and.not.to.include('compromisos');
        expect(Boolean(button(probe, messages.retry)), 'a way to retry').to.equal(problem.kind !== 'no-address');
        if (problem.kind === 'http') expect(status(probe)).to.include('503');
        expect(await axeViolations(place)).to.deep.equal([]);
      });
    }
  }

  it('retries with a button that keeps the focus while it is at it', async () => {
    const problem = feedProblem({ kind: 'timeout' });
    const probe = await show({ status: 'failed', problem, retrying: false });
    button(probe, es.retry)!.focus();
    button(probe, es.retry)!.click();
    expect(probe.retries).to.equal(1);
    await change(probe, { status: 'failed', problem, retrying: true });
    expect(button(probe, es.retrying)!.getAttribute('aria-disabled')).to.equal('true');
    expect(deepActiveElement()).to.equal(button(probe, es.retrying));
  });

  it('shows the feed', async () => {
    const probe = await show(ready());
    expect(readableText(probe)).to.equal('1 compromisos');
    expect(base(probe).getAttribute('aria-busy')).to.equal('false');
  });

  it('is quiet while it looks for news', async () => {
    expect(readableText(await show(ready({ refreshing: true })))).to.equal('1 compromisos');
  });

  it('shows what it has, how old it is and why there is nothing newer', async () => {
    const problem = feedProblem({ kind: 'http', status: 502 });
    const probe = await show(ready({ problem }));
    expect(readableText(probe)).to.include('1 compromisos').and.to.include(es.failed.http).and.to.include('502');
    expect(readableText(probe)).to.match(/hace 3 minutos/);
    button(probe, es.retry)!.click();
    expect(probe.retries).to.equal(1);
    await change(probe, ready({ problem, refreshing: true }));
    expect(button(probe, es.retrying)!.getAttribute('aria-disabled')).to.equal('true');
    await change(probe, ready());
    expect(readableText(probe)).to.equal('1 compromisos');
  });

  it('says when it is the copy of an earlier visit, and a clock that goes back is no reason for a strange age', async () => {
    const problem = feedProblem({ kind: 'offline' });
    const probe = await show(ready({ problem, saved: true, checkedAt: Date.now() - 2 * 86_400_000 }));
    expect(readableText(probe)).to.include(es.failed.offline).and.to.include(es.saved('anteayer'));
    await change(probe, ready({ problem, saved: true, checkedAt: Date.now() + 86_400_000 }));
    expect(readableText(probe)).to.include(es.saved('este minuto'));
    expect(await axeViolations(place)).to.deep.equal([]);
  });

  it('says when there is nothing for this widget', async () => {
    const probe = await show(ready(), (element) => (element.empty = (feed) => `${feed.commitments.length} y nada más`));
    expect(readableText(probe)).to.equal('1 y nada más');
    expect(probe.shadowRoot!.querySelector('[part~="empty"]')).not.to.equal(null);
  });

  it('says that the data is invented, also beside nothing', async () => {
    const feed = feedOf({ ...aFeed().build(), demonstration: true });
    const probe = await show(ready({ feed }), (element) => (element.empty = () => 'nada'));
    expect(readableText(probe)).to.equal(`${es.demonstration} nada`);
  });

  it('says when pages of its own collections are missing, and not those of others', async () => {
    const problem = feedProblem({ kind: 'timeout' });
    const probe = await show(ready({ incomplete: { proposals: problem } }));
    expect(readableText(probe)).not.to.include(es.incomplete);
    await change(probe, ready({ incomplete: { plans: problem } }));
    expect(readableText(probe)).to.include(es.incomplete);
  });

  describe('what could not be read', () => {
    const bad = (...given: Partial<RecordProblem>[]): RecordProblem[] => given.map((one) => ({ path: '/commitments/1', reason: 'type', ...one }));
    const list = (probe: ViewProbe) => [...probe.shadowRoot!.querySelectorAll('[part~="unreadable"] li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

    it('is counted and listed by path and reason, if it is of this widget’s collections', async () => {
      const probe = await show(ready({
        problems: bad(
          { expected: 'object', found: 'null' }, { path: '/plans', reason: 'too-many', expected: '50000', found: '60000' }, { path: '/plans/0/title', reason: 'missing', expected: 'title' },
          { path: '/proposals/3' }, { path: '/plansandmore/0' }, { path: '', reason: 'missing', expected: 'forum' },
        ),
      }));
      expect(readableText(probe)).to.include(es.unreadable(3));
      probe.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
      expect(list(probe)).to.deep.equal([
        `/commitments/1 ${es.reasons.type} (object): null`, `/plans ${es.reasons['too-many']} (50000): 60000`, `/plans/0/title ${es.reasons.missing} (title)`,
      ]);
      expect(await axeViolations(place)).to.deep.equal([]);
    });

    it('is not spoken of when it is of others', async () => {
      expect(readableText(await show(ready({ problems: bad({ path: '/proposals/3' }) })))).to.equal('1 compromisos');
    });

    it('is said in the singular, in English too', async () => {
      place.lang = 'en';
      expect(readableText(await show(ready({ problems: bad({}) })))).to.include(en.unreadable(1));
    });

    it('is listed to fifty, and all are counted', async () => {
      const probe = await show(ready({ problems: Array.from({ length: 70 }, (_, index) => bad({ path: `/commitments/${index}` })[0]!) }));
      expect(readableText(probe)).to.include(es.unreadable(70));
      expect(list(probe)).to.have.length(50);
    });

    it('is told without long patterns, and as text', async () => {
      const probe = await show(ready({ problems: bad({ reason: 'pattern', expected: '^'.repeat(60), found: '<img src=x onerror=alert(1)>' }) }));
      expect(list(probe)).to.deep.equal([`/commitments/1 ${es.reasons.pattern}: <img src=x onerror=alert(1)>`]);
      expect(probe.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('has words for every reason in both languages', () => {
      for (const messages of [es, en]) for (const words of Object.values(messages.reasons)) expect(words).to.match(/\w+/);
    });
  });

  describe('the half of a widget that is fetched', () => {
    const withPart = (fetch: () => Promise<WidgetPart & { words: string }>) => (probe: ViewProbe) => {
      probe.half = new PartController(probe, new Part(fetch));
    };

    it('is waited for as the feed is', async () => {
      let arrive: (contents: WidgetPart & { words: string }) => void;
      const probe = await show(ready(), withPart(() => new Promise((resolve) => (arrive = resolve))));
      expect(status(probe)).to.equal(es.loading);
      arrive!({ styles: [], words: 'llegaron' });
      await settle();
      await probe.updateComplete;
      expect(readableText(probe)).to.equal('1 compromisos llegaron');
    });

    it('can fail, which is said and can be retried', async () => {
      quiet.expect(/a part of the script could not be loaded/);
      let attempts = 0;
      const probe = await show(ready(), withPart(() => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('No')) : Promise.resolve({ styles: [], words: 'al fin' });
      }));
      await settle();
      await probe.updateComplete;
      expect(status(probe)).to.include(es.partFailed);
      button(probe, es.retry)!.click();
      await settle();
      await probe.updateComplete;
      expect(readableText(probe)).to.equal('1 compromisos al fin');
    });

    it('does not hide why the feed failed', async () => {
      const probe = await show({ status: 'failed', problem: feedProblem({ kind: 'timeout' }), retrying: false }, withPart(() => new Promise(() => undefined)));
      expect(status(probe)).to.include(es.failed.timeout);
    });
  });

  it('follows the page: language, direction, contrast and larger text', async () => {
    const probe = await show({ status: 'loading' });
    place.lang = 'en';
    place.dir = 'rtl';
    document.documentElement.classList.add('a11y-contrast', 'a11y-font-2');
    await settle();
    await probe.updateComplete;
    document.documentElement.className = '';
    expect(status(probe)).to.equal(en.loading);
    expect(base(probe).getAttribute('dir')).to.equal('rtl');
    expect([...base(probe).classList]).to.include.members(['contrast', 'font-2']);
  });
});
