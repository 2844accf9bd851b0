import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-session.js';
import { pressInStaff, staffServerOf, staffStory, type StaffStory, writeInStaff } from './story-staff.js';

interface SessionArguments extends StaffStory {
  [attribute: string]: unknown;
}

function staffSession({ token = '', prepare, ...attributes }: SessionArguments): HTMLElement {
  const session = staffStory('p', {}, { token, prepare });
  session.querySelector('p')!.textContent = 'Lo que ve solo quien ingresó.';
  for (const [name, value] of Object.entries(attributes)) session.setAttribute(name, String(value));
  return session;
}

const meta: Meta<SessionArguments> = { title: 'Officials/Session', component: 'mga-staff-session', render: staffSession };
export default meta;

type Story = StoryObj<SessionArguments>;

const tag = 'mga-staff-session';
const elsewhere: StaffStory['prepare'] = (server) => void (server.world.methods = { token: true, openIdConnect: { label: 'la cuenta de la institución', href: '/api/staff/openid-connect/start' } });

/** Every attribute in the controls. The key is "token-salud". */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** Nobody is signed in. Any of "token-coordinacion", "token-salud" and "token-aguas" opens it. */
export const SignedOut: Story = { tags: ['state'] };

/** Where an identity provider is set up, besides the key. */
export const AnotherAccount: Story = { tags: ['state'], args: { prepare: elsewhere } };

/** Somebody is: who, and for whom. */
export const SignedIn: Story = { tags: ['state'], args: { token: 'token-salud' } };

/** A key that does not open it. */
export const WrongKey: Story = {
  tags: ['state'],
  play: async ({ canvasElement }) => {
    await writeInStaff(canvasElement, tag, '#token', 'otra-clave');
    await pressInStaff(canvasElement, tag, '[type="submit"]');
  },
};

/** After many attempts: how long to wait. */
export const TooManyAttempts: Story = {
  tags: ['state'],
  args: { prepare: (server) => void server.fail('POST /session', { status: 429, code: 'too-many-requests', retryAfter: 600 }) },
  play: WrongKey.play,
};

/** The server cannot be reached. */
export const Unreachable: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /session', 'unreachable') } };

/** The session ended while somebody was at work: asked again over the page, which stays as it is. */
export const Ended: Story = {
  tags: ['state'],
  args: { token: 'token-salud' },
  play: async ({ canvasElement }) => {
    await pressInStaff(canvasElement, tag, '.digest summary');
    staffServerOf(canvasElement).signInAs();
    dispatchEvent(new Event('online'));
  },
};

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, args: { prepare: elsewhere } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { token: 'token-salud' } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, args: { token: 'token-salud' } };

/** A field browsers know for a key, that can be shown; what is wrong is said before and beside it; nothing of what is inside is there while signed out. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
