import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/mga-commitment-board.js';
import '../src/define/mga-commitment.js';
import '../src/define/mga-feed.js';
import type { MgaFeedChangeEvent, MgaFeedReportEvent } from '../src/ui/events.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, fadingFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, type Attributes } from './widget.js';

/** Two widgets that read one feed. */
const page = ({ src }: Attributes = {}): TemplateResult =>
  html`<mga-feed src=${String(src ?? demonstrationAddress())}>
    <mga-commitment-board as-of=${demonstrationDay} view="table"></mga-commitment-board>
    <hr />
    <mga-commitment record="DEMO01" as-of=${demonstrationDay}></mga-commitment>
  </mga-feed>`;

const meta: Meta<Attributes> = { title: 'Feed', component: 'mga-feed', render: page };
export default meta;

type Story = StoryObj<Attributes>;

/** The address in the controls; the widgets inside follow it. */
export const Playground: Story = { args: { src: demonstrationAddress() } };

/** It draws nothing of its own. Every widget inside reads its feed, which is asked for once. */
export const Overview: Story = {};

/** While the feed is on its way, each widget keeps its place. */
export const Loading: Story = { tags: ['state'], args: { src: endlessFeed('feed-endless') } };

/** When it cannot be had, each widget says so. */
export const Failed: Story = { tags: ['state'], args: { src: missingFeed('feed-missing') } };

/** A feed with nothing in it. */
export const Empty: Story = { tags: ['state'], args: { src: storyFeed('feed-empty', aFeed().with({ demonstration: true }).build()) } };

/** A later check failed: what there is stays. */
export const Stale: Story = {
  tags: ['state'],
  args: { src: fadingFeed('feed-fading', demonstrationFeed) },
  play: async ({ canvasElement }) => {
    await settled(canvasElement.querySelector('mga-commitment')!);
    await canvasElement.querySelector('mga-feed')!.refresh();
  },
};

/** Part of it could not be read: the widgets it concerns say so, and the page is told by an event. */
export const PartlyUnreadable: Story = {
  tags: ['state'],
  args: { src: storyFeed('feed-unreadable', { ...demonstrationFeed, commitments: [...(demonstrationFeed.commitments as object[]), { id: 'sin-titulo' }] as never }) },
};

/** What a page can hear: each change of the feed, and what of it could not be read. */
export const Events: Story = {
  tags: ['options'],
  render: () => {
    const list = document.createElement('ol');
    const write = (words: string): void => {
      list.append(Object.assign(document.createElement('li'), { textContent: words }));
    };
    return html`<div
      @mga-feed-change=${({ state }: MgaFeedChangeEvent) => write(`mga-feed-change: ${state.status}`)}
      @mga-feed-report=${({ problems }: MgaFeedReportEvent) => write(`mga-feed-report: ${problems.map(({ path, reason }) => `${path} ${reason}`).join(', ')}`)}
    >
      ${list} ${page({ src: storyFeed('feed-events', aFeed().with({ demonstration: true }).withCommitment().withBadRecord('commitments', { id: 'sin-titulo' }).build()) })}
    </div>`;
  },
};

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/** It has no box, no role and no focus: assistive technology meets only what is inside. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
