import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-consultation.js';
import type { Consultation } from '../src/domain/feed.js';
import { aLedger, anEmptyLedger, aPagedLedger, consultationDay } from './consultation-feed.js';
import { endlessFeed, missingFeed, storyFeed, storyFeedWithFiles } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

const consultation = (attributes: Attributes = {}): HTMLElement =>
  widget('mga-consultation', { feed: storyFeed('consultation', aLedger().build()), 'as-of': consultationDay, 'commitment-href': '#compromiso-{id}', ...attributes });

const meta: Meta<Attributes> = { title: 'Consultation', component: 'mga-consultation', render: consultation };
export default meta;

type Story = StoryObj<Attributes>;

const phase = (name: string, given: Partial<Consultation>): HTMLElement => consultation({ feed: storyFeed(`consultation-${name}`, (name === 'planned' ? anEmptyLedger(given) : aLedger(given)).build()) });

const thousands = (name: string, broken = ''): HTMLElement => {
  const { feed, files } = aPagedLedger(3_000);
  for (const path of files.keys()) if (broken && path.endsWith(broken)) files.delete(path);
  return consultation({ feed: storyFeedWithFiles(name, feed, files) });
};

/** Does something in a widget as a reader does, once it is there. */
async function use(canvas: HTMLElement, action: (root: ShadowRoot) => void): Promise<void> {
  const element = canvas.querySelector('mga-consultation')!;
  await settled(element);
  action(element.shadowRoot!);
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { record: 'consulta', 'as-of': consultationDay, 'heading-level': 2 } };

/** An open consultation with a proposal in every state, all invented. */
export const Overview: Story = {};

/** A proposal opened: all of it, who answered, and the link to cite it by. */
export const Opened: Story = { tags: ['state'], play: ({ canvasElement }) => use(canvasElement, (root) => root.querySelectorAll<HTMLElement>('details.whole > summary').forEach((summary, index) => index > 1 && index < 4 && summary.click())) };

/** What was heard and what was answered, by theme. */
export const HeardAndAnswered: Story = { tags: ['state'], play: ({ canvasElement }) => use(canvasElement, (root) => root.querySelector<HTMLElement>('input[value=heard]')!.click()) };

/** Before it opens. */
export const Planned: Story = { tags: ['state'], render: () => phase('planned', { status: 'planned', start: '2026-07-01', end: '2026-09-30', replyBy: '2026-11', figures: {} }) };

/** Said to be open after its last day: the widget tells. */
export const PastItsEnd: Story = { tags: ['state'], render: () => phase('late', { end: '2026-05-15', replyBy: '2026-05-22' }) };

/** Closed; what was sent is being analysed. */
export const Analysing: Story = { tags: ['state'], render: () => phase('analysing', { status: 'closed-analysing', end: '2026-05-29' }) };

/** Closed, with its report. */
export const Reported: Story = {
  tags: ['state'],
  render: () => phase('reported', { status: 'closed-reported', end: '2026-04-30', report: { id: 'informe', title: 'Informe de la consulta', url: 'https://mesa.example/informe.pdf', date: '2026-05-28', size: 1_200_000 } }),
};

/** Not going forward, and why. */
export const NotGoingForward: Story = { tags: ['state'], render: () => phase('stopped', { status: 'not-going-forward', statusReason: 'La elección de la nueva Mesa obliga a empezar de nuevo. Las propuestas recibidas pasan a la consulta siguiente.' }) };

/** Open, before anyone has proposed anything. */
export const NothingYet: Story = { tags: ['state'], render: () => consultation({ feed: storyFeed('consultation-nothing', anEmptyLedger({ figures: { awaitingModeration: 2 } }).build()) }) };

/** Three thousand proposals in pages: only what is shown is got, and the search reads an index. */
export const Thousands: Story = { tags: ['state'], render: () => thousands('consultation-thousands') };

/** A page of proposals that cannot be had: the rest stays, and it can be tried again. */
export const FailedPage: Story = { tags: ['state'], render: () => thousands('consultation-broken', 'propuestas/149.json') };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => consultation({ feed: endlessFeed('consultation-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => consultation({ feed: missingFeed('consultation-missing') }) };

/** A feed without consultations. */
export const Empty: Story = { tags: ['state'], render: () => consultation({ feed: storyFeed('consultation-none', anEmptyLedger().with({ consultations: [] }).build()) }) };

/** What the reader chose is kept in the address of the page, so that a view can be shared. */
export const SharedView: Story = { args: { 'url-state': 'consulta' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: states are glyph, word and colour; the number of results is announced; after "show more" the focus is on the
 * first new proposal; a proposal cited by link or looked up takes the focus, and closing it brings it back; the table by theme is a list
 * where it is narrow; native fields, buttons and disclosures.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
