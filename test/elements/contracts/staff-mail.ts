import { staffMailMessages } from '../../../src/i18n/staff-mail.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';

const t = staffMailMessages.es;

export const staffMailContract: StaffElementContract = {
  tag: 'mga-staff-mail',
  define: () => import('../../../src/define/mga-staff-mail.js'),
  attributes: { 'queue-href': '/bandeja/#{id}' },
  token: 'token-coordinacion',
  operation: 'GET /mail',
  readyText: 'Horas médicas que se puedan pedir sin viajar',
  states: {
    'with nothing to decide': { prepare: ({ world: { mail } }) => void (mail.items = []), reach: (page) => page.reads(t.nothing) },
    'on a server that sends no mail': { prepare: ({ world: { mail } }) => void (mail.sends = false), reach: (page) => page.reads(t.off) },
    'asked before messages are left': {
      reach: async (page) => {
        page.field(`${t.all}: ${t.group.decide}`).click();
        await page.press(t.leave);
        await page.reads(t.leaveAsk(2));
      },
    },
    'when a decision was not carried out': {
      prepare: (server) => void server.fail('POST /mail', 'unreachable'),
      reach: async (page) => {
        page.field(`${t.all}: ${t.group.decide}`).click();
        await page.press(t.leave);
        await page.press(t.yes.leave);
        await page.reads(t.maybeDone);
      },
    },
  },
};
