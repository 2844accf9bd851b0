import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-mail.js';
import type { MailEntry } from '../src/domain/generated/staff.js';
import { staffMailMessages } from '../src/i18n/staff-mail.js';
import { staffFolio } from '../test/support/staff-proposals.js';
import type { PretendStaffServer } from '../test/support/staff-server.js';
import { pressInStaff, staffStory, type StaffStory } from './story-staff.js';

const tag = 'mga-staff-mail';
const t = staffMailMessages.es;

interface MailArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<MailArguments> = {
  title: 'Officials/Mail that did not arrive',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, { 'queue-href': '#{id}', ...(attributes as Record<string, string>) }, { token, prepare }),
};
export default meta;

type Story = StoryObj<MailArguments>;

/** One of each thing that can happen to a message. */
function everyKind({ world: { mail } }: PretendStaffServer): void {
  const about = (number: number, given: Partial<MailEntry>): MailEntry => ({ id: `c${number}`, kind: 'reply', folio: staffFolio(100 + number), title: 'Horas médicas que se puedan pedir sin viajar', state: 'waiting', attempts: 1, createdAt: '2026-06-12T14:00:00Z', ...given });
  mail.items = [
    about(1, { state: 'uncertain', problem: 'interrupted' }),
    about(2, { state: 'refused', problem: 'recipient 550 5.1.1' }),
    about(3, { state: 'refused', problem: 'message 552 5.3.4' }),
    about(4, { state: 'given-up', attempts: 25, problem: 'timeout' }),
    about(5, { state: 'held', attempts: 0, problem: 'restored' }),
    about(6, { state: 'held', attempts: 0, problem: 'old' }),
    about(7, { attempts: 3, problem: 'connection ECONNREFUSED', nextAttemptAt: '2026-06-15T15:00:00Z' }),
    about(8, { state: 'handing-over', attempts: 0 }),
    { id: 'c9', kind: 'digest', state: 'waiting', attempts: 0, createdAt: '2026-06-15T11:00:00Z', nextAttemptAt: '2026-06-15T11:00:00Z' },
  ];
  Object.assign(mail.counts, { uncertain: 1, refused: 2, 'given-up': 1, held: 2, waiting: 2, 'handing-over': 1, sent: 1_204 });
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** One of each thing that can happen to a message. */
export const Overview: Story = { args: { prepare: everyKind } };

/** Nothing to decide. */
export const NothingToDecide: Story = { tags: ['state'], args: { prepare: ({ world: { mail } }) => void (mail.items = []) } };

/** A server that sends no mail at all. */
export const NoMail: Story = { tags: ['state'], args: { prepare: ({ world: { mail } }) => void Object.assign(mail, { sends: false, items: [] }) } };

/** Sending what may arrive twice is asked about first. */
export const Sending: Story = { tags: ['state'], args: { prepare: everyKind }, play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '.all input', t.send) };

/** So is leaving messages. */
export const Leaving: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '.all input', t.leave) };

/** Decided. */
export const Decided: Story = { tags: ['state'], play: ({ canvasElement }) => pressInStaff(canvasElement, tag, '.all input', t.leave, t.yes.leave) };

/** What an official sees. */
export const Closed: Story = { tags: ['state'], args: { token: 'token-salud' } };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /mail') } };

/** When the server cannot be reached. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /mail', 'unreachable') } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, args: { prepare: everyKind } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { prepare: everyKind } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, args: { prepare: everyKind } };

/**
 * What was done so that everybody can use it: each box is named for its message and described by what happened to it; what came of a decision takes the
 * focus; codes of mail servers come after the sentence that says what they mean.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, args: { prepare: everyKind } };
