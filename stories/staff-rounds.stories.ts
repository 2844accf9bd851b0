import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-rounds.js';
import { staffRoundsMessages } from '../src/i18n/staff-rounds.js';
import { pressInStaff, staffStory, type StaffStory } from './story-staff.js';

const tag = 'mga-staff-rounds';
const t = staffRoundsMessages.es;

interface RoundsArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<RoundsArguments> = {
  title: 'Officials/Votes on themes',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, attributes as Record<string, string>, { token, prepare }),
};
export default meta;

type Story = StoryObj<RoundsArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** A vote that is open, one whose time is over and one that is closed. */
export const Overview: Story = {};

/** Nobody votes in anything. */
export const NoVotes: Story = { tags: ['state'], args: { prepare: ({ world: { rounds } }) => void (rounds.rounds = []) } };

/** Asked before a vote is closed. */
export const Closing: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, t.close) };

/** Without a reason nothing is done. */
export const WithoutReason: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, t.close, t.yes.close) };

/** Once its ballots were erased, a vote cannot be opened again. */
export const Erased: Story = { tags: ['state'], args: { prepare: ({ world: { rounds } }) => void (rounds.rounds = rounds.rounds.map((round) => ({ ...round, mayReopen: false }))) } };

/** What an official sees. */
export const Closed: Story = { tags: ['state'], args: { token: 'token-salud' } };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /prioritizations') } };

/** When the server cannot be reached. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /prioritizations', 'unreachable') } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/** What was done so that everybody can use it: each button is named for its vote; what is asked takes the focus, and so does what came of it; counts are a table. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
