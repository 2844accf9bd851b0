import { staffRoundsMessages } from '../../../src/i18n/staff-rounds.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';

const t = staffRoundsMessages.es;

export const staffRoundsContract: StaffElementContract = {
  tag: 'mga-staff-rounds',
  define: () => import('../../../src/define/mga-staff-rounds.js'),
  attributes: {},
  token: 'token-coordinacion',
  operation: 'GET /prioritizations',
  readyText: 'Demo: temas del próximo plan',
  states: {
    'without rounds': { prepare: ({ world: { rounds } }) => void (rounds.rounds = []), reach: (page) => page.reads(t.nothing) },
    'asked before a round is closed': {
      reach: async (page) => {
        await page.press(t.close);
        await page.reads(t.why);
      },
    },
    'without a reason': {
      reach: async (page) => {
        await page.press(t.close);
        await page.press(t.yes.close);
        await page.reads(t.whyMissing);
      },
    },
    'when a round was not closed': {
      prepare: (server) => void server.fail('POST /prioritizations/{id}/close', 'unreachable'),
      reach: async (page) => {
        await page.press(t.close);
        await page.write(t.why, 'Terminó el plazo.');
        await page.press(t.yes.close);
        await page.reads(t.maybeDone);
      },
    },
  },
};
