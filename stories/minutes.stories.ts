import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-minutes.js';
import { aForum, twoMinutes } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface MinutesArguments {
  feed?: string;
  record?: string;
  plan?: string;
  institution?: string;
  theme?: string;
  asOf?: string;
  headingLevel?: number;
  minutesHref?: string;
  urlState?: string;
}

const minutes = ({ feed, record, plan, institution, theme, asOf, headingLevel, minutesHref, urlState }: MinutesArguments) =>
  html`<mga-minutes
    feed=${feed ?? storyFeed('two-minutes', twoMinutes)}
    record=${record ?? nothing}
    plan=${plan ?? nothing}
    institution=${institution ?? nothing}
    theme=${theme ?? nothing}
    as-of=${asOf ?? '2026-06-01'}
    heading-level=${headingLevel ?? 2}
    minutes-href=${minutesHref ?? nothing}
    url-state=${urlState ?? nothing}
  ></mga-minutes>`;

const meta: Meta<MinutesArguments> = { title: 'Minutes', component: 'mga-minutes', render: minutes };
export default meta;

type Story = StoryObj<MinutesArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { record: 'abril', asOf: '2026-06-01', headingLevel: 2 } };

/** The latest minutes, with a list of the others. Each part has a link to cite it by, and the whole prints as a document. */
export const Overview: Story = {};

/** Minutes that use every section: groups of attendees, sub-items, agreements that were followed up. */
export const Whole: Story = { tags: ['state'], args: { record: 'abril' } };

/** A draft says so; attendance comes from the figures of the meeting, because its minutes do not list everyone. */
export const Draft: Story = { tags: ['state'], args: { record: 'mayo' } };

/** Minutes in which nothing was recorded, of a meeting whose date cannot be. */
export const Bare: Story = { tags: ['state'], render: () => minutes({ feed: storyFeed('bare-minutes', aForum().withMeeting({ title: 'Reunión con una fecha imposible', start: '2026-02-30', minutes: {} }).build()) }) };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => minutes({ feed: endlessFeed('minutes-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => minutes({ feed: missingFeed('minutes-missing') }) };

/** A feed without minutes. */
export const Empty: Story = { tags: ['state'], render: () => minutes({ feed: storyFeed('no-minutes', aForum().withMeeting().build()) }) };

/** A meeting that is not in the feed: no other is shown in its place. */
export const NotFound: Story = { tags: ['state'], args: { record: 'diciembre' } };

/** Only the minutes in which an institution, or a part of it, took part. */
export const OneInstitution: Story = { args: { institution: 'universidad' } };

/** Follow-ups lead to another page, and the chosen meeting is kept in the address. */
export const InAPage: Story = { args: { minutesHref: '?actas.record={id}', urlState: 'actas', headingLevel: 3 } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { args: { record: 'abril' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { record: 'abril' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: headings continue those of the page; following a citation moves the focus to what it cites;
 * numbers are links with a name; attendance is a table; text in another language is marked as such.
 */
export const Accessibility: Story = { args: { record: 'abril' }, parameters: { a11y: { test: 'error' } } };
