import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mga-downloads.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface DownloadsArguments {
  feed?: string;
  headingLevel?: number;
}

const downloads = ({ feed, headingLevel }: DownloadsArguments) => html`<mga-downloads feed=${feed ?? demonstrationAddress()} heading-level=${headingLevel ?? 2}></mga-downloads>`;

const meta: Meta<DownloadsArguments> = { title: 'Data to download', component: 'mga-downloads', render: downloads };
export default meta;

type Story = StoryObj<DownloadsArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { headingLevel: 2 } };

/** A feed that nobody made files of: everything is made in the browser. */
export const MadeInTheBrowser: Story = { tags: ['state'], render: () => downloads({ feed: storyFeed('downloads-alone', aFeed().withPlan().withCommitment().withMeeting().build()) }) };

/** A feed without records. */
export const Empty: Story = { tags: ['state'], render: () => downloads({ feed: storyFeed('downloads-empty', aFeed().build()) }) };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => downloads({ feed: endlessFeed('downloads-endless') }) };

/** When the feed cannot be read. */
export const Failed: Story = { tags: ['state'], render: () => downloads({ feed: missingFeed('downloads-missing') }) };
