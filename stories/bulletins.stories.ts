import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-bulletins.js';
import { demonstrationAddress } from './demonstration.js';
import { aForum } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { widget, type Attributes } from './widget.js';

const bulletins = (attributes: Attributes) => widget('mga-bulletins', { 'commitment-href': '#commitment/{id}', feed: demonstrationAddress(), ...attributes });

const meta: Meta<Attributes> = { title: 'Bulletins', component: 'mga-bulletins', render: bulletins };
export default meta;

type Story = StoryObj<Attributes>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { limit: 10, 'heading-level': 2 } };

/** The bulletins of the demonstration, newest first, with who is credited and the commitments each tells of. */
export const Overview: Story = {};

/** One bulletin by itself, with text, credits, commitments, links and ways to pass it on. */
export const One: Story = { args: { record: '2026-05-20-fichas-probadas' } };

/** The newest on another page, each leading to the page of bulletins. */
export const Teaser: Story = { args: { limit: 2, 'bulletin-href': '/boletines.html#bulletin/{id}' } };

/** Only those that credit an institution, or tell of a commitment it takes part in. */
export const OneInstitution: Story = { args: { institution: 'instituto-datos' } };

/** A headline and a day are enough. */
export const Bare: Story = {
  tags: ['state'],
  render: () => bulletins({ feed: storyFeed('bare-bulletins', aForum().withMany('bulletins', 14, (number) => ({ title: `Demo: Boletín número ${number}`, date: `2026-0${1 + (number % 6)}-15` })).build()) }),
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => bulletins({ feed: endlessFeed('bulletins-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => bulletins({ feed: missingFeed('bulletins-missing') }) };

/** A feed without bulletins. */
export const Empty: Story = { tags: ['state'], render: () => bulletins({ feed: storyFeed('no-bulletins', aForum().build()) }) };

/** A bulletin that the feed does not have. */
export const NotFound: Story = { tags: ['state'], args: { record: 'ninguno' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { args: { record: '2026-05-20-fichas-probadas' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { record: '2026-05-20-fichas-probadas' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: headlines are headings and links; following one takes the focus to the bulletin, and back to its headline;
 * how many are shown is announced, and so is the copied link; "show more" leads to the first that came.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
