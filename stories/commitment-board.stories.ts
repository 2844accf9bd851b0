import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mga-commitment-board.js';
import '../src/define/mga-feed.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, fadingFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

const board = (attributes: Attributes = {}): HTMLElement => widget('mga-commitment-board', { feed: demonstrationAddress(), 'as-of': demonstrationDay, ...attributes });

const meta: Meta<Attributes> = { title: 'Commitment board', component: 'mga-commitment-board', render: board };
export default meta;

type Story = StoryObj<Attributes>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { view: 'columns', 'heading-level': 2, 'as-of': demonstrationDay } };

/** A plan under way, invented: commitments by status, with what is overdue or has no evidence. Each opens to all that is known of it. */
export const Overview: Story = {};

/** The same plan as a table, ordered by its headings; on a narrow page each row is a card. */
export const Table: Story = { args: { view: 'table' } };

/** The same plan on a time axis: bars from start to end, a mark for each milestone, and today. */
export const Timeline: Story = { args: { view: 'timeline' } };

/** A commitment opened over the page: Escape closes it, and the focus goes back to where it was. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mga-commitment-board')!;
    await settled(element);
    element.shadowRoot!.querySelector<HTMLElement>('[part~="open"]')?.click();
  },
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('board-endless') } };

/** While the feed is on its way, in a page that put a list of its own inside: it stays until there is something better. */
export const LoadingWithFallback: Story = {
  tags: ['state'],
  render: () => {
    const element = board({ feed: endlessFeed('board-endless') });
    element.innerHTML = '<ul><li>Primer compromiso del plan</li><li>Segundo compromiso del plan</li></ul>';
    return element;
  },
};

/** When the feed cannot be had: what happened, and a way to try again. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('board-missing') } };

/** A page that forgot to say where the data is. */
export const WithoutAddress: Story = { tags: ['state'], render: () => widget('mga-commitment-board', {}) };

/** A feed without commitments. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('board-empty', aFeed().with({ demonstration: true }).build()) } };

/** A later check failed: what there is stays, with its age and the reason. */
export const Stale: Story = {
  tags: ['state'],
  render: (given) => html`<mga-feed src=${fadingFeed('board-fading', demonstrationFeed)}>${board({ ...given, feed: undefined })}</mga-feed>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement.querySelector('mga-commitment-board')!);
    await canvasElement.querySelector('mga-feed')!.refresh();
  },
};

/** Some records of the feed could not be read; the others are shown, and those are named below. */
export const PartlyUnreadable: Story = {
  tags: ['state'],
  args: {
    feed: storyFeed('board-unreadable', {
      ...demonstrationFeed,
      commitments: [...(demonstrationFeed.commitments as object[]), { id: 'sin-titulo' }, { id: 'con espacios', title: 'Identificador imposible' }, 'texto'] as never,
    }),
  },
};

/** What an embed of one institution shows: its commitments and those of its parts, and nothing of the rest. */
export const OneInstitution: Story = { tags: ['options'], args: { institution: 'min-ejemplo' } };

/** Under a heading of its own in the page. */
export const HeadingLevel: Story = {
  tags: ['options'],
  args: { 'heading-level': 3 },
  render: (given) => html`<h2>Plan de acción</h2>
    ${board(given)}`,
};

/** View, filters and the open commitment are kept in the address of the page, which can be shared. */
export const KeptInTheAddress: Story = { tags: ['options'], args: { 'url-state': 'tablero' } };

/** Dressed as the page: an accent, no rounded corners, tighter. */
export const Themed: Story = {
  tags: ['options'],
  render: (given) => {
    const element = board(given);
    for (const [token, value] of Object.entries({ '--mga-color-accent': '#6b2fa0', '--mga-radius': '0', '--mga-space': '0.75em' })) element.style.setProperty(token, value);
    return element;
  },
};

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { tags: ['options'], parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** The table on a phone: a card for each row. */
export const NarrowTable: Story = { args: { view: 'table' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { view: 'timeline' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: a status is glyph, word and colour; the figures are announced when they change; the table is one at
 * any width; the open commitment is a native dialog; every figure has its definition beside it; targets are of 44 px.
 */
export const Accessibility: Story = { args: { view: 'table' }, parameters: { a11y: { test: 'error' } } };
