import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-staff-owed.js';
import { staffOwedMessages } from '../src/i18n/staff-owed.js';
import type { OwedByOrganization } from '../src/domain/generated/staff.js';
import type { PretendStaffServer } from '../test/support/staff-server.js';
import { pressInStaff, staffStory, type StaffStory } from './story-staff.js';

const tag = 'mga-staff-owed';

interface OwedArguments extends StaffStory {
  [attribute: string]: unknown;
}

const meta: Meta<OwedArguments> = {
  title: 'Officials/Replies owed',
  component: tag,
  render: ({ token, prepare, ...attributes }) => staffStory(tag, { 'queue-href': '#{id}', ...(attributes as Record<string, string>) }, { token, prepare }),
};
export default meta;

type Story = StoryObj<OwedArguments>;

const nothing: Partial<OwedByOrganization> = { pending: 0, drafted: 0, overdue: 0, oldest: undefined, waits: { upTo5: 0, upTo10: 0, upTo20: 0, more: 0 } };

function upToDate({ world: { owed } }: PretendStaffServer): void {
  Object.assign(owed, { organizations: owed.organizations.slice(0, 1).map((row) => ({ ...row, ...nothing })), total: { ...owed.total, ...nothing }, moderation: 0 });
}

/** Many institutions with long names, and one of them up to date. */
function many({ world: { owed } }: PretendStaffServer): void {
  const names = ['Ministerio Secretaría de Ejemplo para la Coordinación entre Instituciones', 'Superintendencia de Ejemplo', 'Ministerio de Ejemplo A', 'Servicio Nacional de Ejemplo para Zonas Extremas', 'Municipio de Ejemplo'];
  owed.organizations = names.map((name, index) => {
    const more = Math.max(0, 140 - index * 45);
    const waits = { upTo5: index * 3, upTo10: 12 + index, upTo20: 30 - index * 5, more };
    const pending = waits.upTo5 + waits.upTo10 + waits.upTo20 + waits.more;
    const row = { organization: { id: `o${index}`, name }, pending, drafted: index, overdue: more, answered: 18 * index, oldest: { ...owed.total.oldest!, days: 61 - index * 9 }, waits };
    return index === 4 ? { ...row, ...nothing } : row;
  });
  Object.assign(owed.total, { pending: 478, overdue: 240, answered: 180, oldest: owed.organizations[0]!.oldest, waits: { upTo5: 18, upTo10: 54, upTo20: 90, more: 240 } });
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2 } };

/** What a coordinator sees: every institution, the one that owes the oldest reply first, and what is assigned to nobody. */
export const Overview: Story = {};

/** What an official sees: their own institution. */
export const OneInstitution: Story = {
  tags: ['state'],
  args: { token: 'token-salud', prepare: ({ world: { owed } }) => void Object.assign(owed, { organizations: owed.organizations.slice(0, 1), total: owed.organizations[0]!, moderation: 0 }) },
};

/** Nothing is owed. */
export const UpToDate: Story = { tags: ['state'], args: { prepare: upToDate } };

/** Hundreds, by institutions with long names. */
export const Many: Story = { tags: ['state'], args: { prepare: many } };

/** While it is on its way. */
export const Loading: Story = { tags: ['state'], args: { prepare: (server) => void server.hold('GET /owed-replies') } };

/** When the server cannot be reached. */
export const Failed: Story = { tags: ['state'], args: { prepare: (server) => void server.fail('GET /owed-replies', 'unreachable') } };

/** The session ended: it asks to sign in again, and what is on the screen stays. */
export const SessionEnded: Story = {
  tags: ['state'],
  args: { prepare: (server) => void server.fail('GET /owed-replies.csv', { status: 401, code: 'unauthorized' }) },
  play: ({ canvasElement }) => pressInStaff(canvasElement, tag, staffOwedMessages.es.csv),
};

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { prepare: many } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: the table is the content, also where it is drawn as blocks; the bar only repeats its figures; what is
 * overdue is a word; every download says how it ended.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
