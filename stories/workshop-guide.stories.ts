import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-workshop-guide.js';
import { demonstrationAddress } from './demonstration.js';
import { aForum } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface GuideArguments {
  feed?: string;
  record?: string;
  people?: number;
  minutes?: number;
  headingLevel?: number;
  urlState?: string;
}

const guide = ({ feed, record, people, minutes, headingLevel, urlState }: GuideArguments) =>
  html`<mga-workshop-guide
    feed=${feed ?? demonstrationAddress()}
    record=${record ?? nothing}
    people=${people ?? nothing}
    minutes=${minutes ?? nothing}
    heading-level=${headingLevel ?? 2}
    url-state=${urlState ?? nothing}
  ></mga-workshop-guide>`;

const meta: Meta<GuideArguments> = { title: 'Standard workshop', component: 'mga-workshop-guide', render: guide };
export default meta;

type Story = StoryObj<GuideArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { people: 24, minutes: 120, headingLevel: 2 } };

/** The standard workshop as it usually is. Print it to see the kit. */
export const Overview: Story = {};

/** With little time: steps are cut, and some are left out. */
export const Short: Story = { args: { people: 12, minutes: 75 } };

/** With less time than it can take. */
export const TooShort: Story = { tags: ['state'], args: { people: 12, minutes: 20 } };

/** With a whole morning and many tables. */
export const Long: Story = { args: { people: 60, minutes: 240 } };

/** A guide that has no steps yet. */
export const NoSteps: Story = { tags: ['state'], render: () => guide({ feed: storyFeed('guide-no-steps', aForum().withWorkshopGuide({ title: 'Taller de ejemplo', purpose: 'Se está escribiendo.' }).build()) }) };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => guide({ feed: endlessFeed('guide-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => guide({ feed: missingFeed('guide-missing') }) };

/** A feed without a standard workshop. */
export const Empty: Story = { tags: ['state'], render: () => guide({ feed: storyFeed('guide-empty', aForum().build()) }) };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone, where a facilitator follows it. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: one button begins, pauses and goes on, so the focus stays; the clock's figures are not read each second, its changes
 * are; the step under way is marked for who hears the page too; what is for paper is not read.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
