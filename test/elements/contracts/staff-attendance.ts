import { staffAttendanceMessages } from '../../../src/i18n/staff-attendance.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';

const t = staffAttendanceMessages.es;

export const staffAttendanceContract: StaffElementContract = {
  tag: 'mga-staff-attendance',
  define: () => import('../../../src/define/mga-staff-attendance.js'),
  token: 'token-coordinacion',
  operation: 'GET /meetings',
  readyText: 'Taller de Arica',
  states: {
    'without meetings': { prepare: ({ world }) => void (world.meetings = []), reach: (page) => page.reads(t.none) },
    'with the list of a meeting open': {
      reach: async (page) => {
        await page.press(t.open);
        await page.reads('Persona de ejemplo 1');
      },
    },
    'asked before a registration is cancelled': {
      reach: async (page) => {
        await page.press(t.open);
        await page.reads('Persona de ejemplo 1');
        await page.press(t.cancel);
        await page.reads(t.yesCancel);
      },
    },
    'when marks could not be saved': {
      prepare: (server) => void server.fail('PUT /meetings/{id}/attendance', 'unreachable'),
      reach: async (page) => {
        await page.press(t.open);
        await page.reads('Persona de ejemplo 1');
        await page.press(t.mark.came);
        await page.reads(t.kept);
      },
    },
  },
};
