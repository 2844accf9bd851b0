import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-attendance.js';
import { staffAttendanceMessages } from '../src/i18n/staff-attendance.js';
import { inStaff, pressInStaff, staffServerOf, staffStory, type StaffStory } from './story-staff.js';

const tag = 'mga-staff-attendance';
const t = staffAttendanceMessages.es;

interface AttendanceArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<AttendanceArguments> = {
  title: 'Officials/Attendance',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, attributes as Record<string, string>, { token, prepare }),
};
export default meta;

type Story = StoryObj<AttendanceArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2, meeting: 'taller-arica' } };

/** The meetings one may see. */
export const Overview: Story = {};

/** The list at the door. Print it to see the sheet to sign. */
export const Sheet: Story = { args: { meeting: 'taller-arica' } };

/** Some marked, and counted without a registration. */
export const Marked: Story = { tags: ['state'], args: { meeting: 'taller-arica' }, play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '.mark.came', '.person:nth-child(2) .absent', '[id="more-academia"]') };

/** The server is out of reach: the marks are on the device. */
export const Kept: Story = { tags: ['state'], args: { meeting: 'taller-arica', prepare: (server) => void server.fail('PUT /meetings/{id}/attendance', 'unreachable') }, play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '.mark.came') };

/** Somebody else marked the same person otherwise. */
export const Conflict: Story = {
  tags: ['state'],
  args: { meeting: 'taller-arica' },
  play: async ({ canvasElement }) => {
    await inStaff(canvasElement, tag, '.mark.came');
    const [sheet] = staffServerOf(canvasElement).world.meetings;
    Object.assign(sheet!, { version: 3 }).registrations[0]!.attended = false;
    await pressInStaff(canvasElement, tag, '.mark.came');
  },
};

/** Asked before a registration is cancelled. */
export const Cancelling: Story = { tags: ['state'], args: { meeting: 'taller-arica' }, play: ({ canvasElement }) => pressInStaff(canvasElement, tag, t.cancel) };

/** No meetings to see. */
export const Empty: Story = { tags: ['state'], args: { prepare: ({ world }) => void (world.meetings = []) } };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /meetings') } };

/** When the server cannot be reached. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /meetings', 'unreachable') } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, args: { meeting: 'taller-arica' } };

/** On a phone, at the door. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { meeting: 'taller-arica' } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, args: { meeting: 'taller-arica' } };

/**
 * What was done so that everybody can use it: the two buttons of a person are named with the person and say whether they are pressed; arrows go from
 * person to person; Enter in the search marks the only one found; whether it is saved is said aloud.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, args: { meeting: 'taller-arica' } };
