import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-plan-summary.js';
import type { FeedDocument } from '../src/domain/feed.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

const summary = (attributes: Attributes = {}): HTMLElement =>
  widget('mga-plan-summary', { feed: demonstrationAddress(), 'as-of': demonstrationDay, 'commitment-href': '#compromiso/{id}', 'minutes-href': '#acta/{id}', 'board-href': '#tablero', 'calendar-href': '#reuniones', 'consultation-href': '#consulta', ...attributes });

const meta: Meta<Attributes> = { title: 'Plan summary', component: 'mga-plan-summary', render: summary };
export default meta;

type Story = StoryObj<Attributes>;

const aForum = () => aFeed().with({ demonstration: true, forum: { name: 'Mesa de Ejemplo', targets: demonstrationFeed.forum.targets } }).withPlan({ id: 'plan', title: 'Plan de Ejemplo', start: '2026-01-01', end: '2027-12-31' });
const feedOf = (name: string, feed: FeedDocument): string => storyFeed(`summary-${name}`, feed);

/** Opens some figures of a widget, as a reader does. */
async function open(canvas: HTMLElement, ...places: number[]): Promise<void> {
  const element = canvas.querySelector('mga-plan-summary')!;
  await settled(element);
  const figures = element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~="figure"]');
  for (const place of places) figures[place]!.open = true;
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { plan: 'demo-2025', 'as-of': demonstrationDay, 'heading-level': 2 } };

/** The invented plan under way: met, not met, still in time, and without a target. */
export const Overview: Story = {};

/** Opened, a figure says what it means, how it is computed and where its target comes from, and lists the records behind it. */
export const Opened: Story = { tags: ['state'], play: ({ canvasElement }) => open(canvasElement, 1, 6, 11) };

/** A plan that has ended: its rhythm is reckoned for its last day. */
export const Ended: Story = { tags: ['state'], args: { plan: 'demo-2023' } };

/** A plan of which only the commitments' titles are published, which is not one that does nothing. */
export const LittleData: Story = { tags: ['state'], args: { feed: feedOf('little', aForum().withMany('commitments', 12).withMeeting({ start: '2026-05-08', access: undefined, minutes: {} }).build()) } };

/** A forum that has set no targets: everything is counted and nothing is judged. */
export const WithoutTargets: Story = { tags: ['state'], args: { feed: feedOf('no-targets', { ...demonstrationFeed, forum: { name: 'Mesa de Ejemplo' } }) } };

/** Milestones that could not be read keep a commitment from being complete. */
export const Unreadable: Story = {
  tags: ['state'],
  args: { feed: feedOf('unreadable', { ...demonstrationFeed, commitments: (demonstrationFeed.commitments as { id: string }[]).map((one) => (one.id === 'DEMO02' ? { ...one, milestones: 'tres hitos' } : one)) as never }) },
  play: ({ canvasElement }) => open(canvasElement, 0),
};

/** Proposals kept in pages: their figures come with the consultation, and no page is fetched. */
export const PagedProposals: Story = {
  tags: ['state'],
  args: {
    feed: feedOf('paged', aForum().withMany('commitments', 12).withPages('proposals', { href: 'proposals/1.json', count: 100_000 })
      .withConsultation({ id: 'c', title: 'Consulta de ejemplo', plan: 'plan', status: 'closed-analysing', figures: { received: 100_000, published: 98_000, answered: 61_400, withdrawn: 300, retired: 1_200, oldestPending: '2026-08-03' } }).build()),
  },
  play: ({ canvasElement }) => open(canvasElement, 13),
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('summary-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('summary-missing') } };

/** A feed without a plan. */
export const Empty: Story = { tags: ['state'], args: { feed: feedOf('empty', aFeed().build()) } };

/** A plan the feed does not have. */
export const UnknownPlan: Story = { tags: ['state'], args: { plan: 'plan-2099' } };

/** Without addresses from the page nothing is linked but what has a page of its own. */
export const WithoutLinks: Story = { args: { 'commitment-href': '', 'minutes-href': '', 'board-href': '', 'calendar-href': '', 'consultation-href': '' }, play: ({ canvasElement }) => open(canvasElement, 1, 4) };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: the sentence comes first; each verdict is glyph and word; figures are native disclosures whose
 * summary says name, value and verdict; the bar repeats what the list beside it says; no data is written out, never a blank or a zero.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
