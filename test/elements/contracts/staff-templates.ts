import { staffTemplatesMessages } from '../../../src/i18n/staff-templates.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';

const t = staffTemplatesMessages.es;

export const staffTemplatesContract: StaffElementContract = {
  tag: 'mga-staff-templates',
  define: () => import('../../../src/define/mga-staff-templates.js'),
  token: 'token-salud',
  operation: 'GET /templates',
  readyText: 'Fuera de competencia',
  states: {
    'without templates': { prepare: ({ world }) => void (world.templates = []), reach: (page) => page.reads(t.none) },
    'asked whether to remove one': { reach: (page) => page.press(t.remove) },
    'with one being written that has faults': {
      reach: async (page) => {
        await page.press(t.add);
        await page.press(t.save);
        await page.reads(t.fault.missing);
        await page.write(t.label.reasons, 'Sobre {title} y {nombre}: UnaPalabraMuyLargaQueNoTieneDondeCortarseYSigueYSigueYSigue');
      },
    },
    'with one that somebody else changed': {
      prepare: (server) => void server.fail('PUT /templates/{id}', { status: 409, code: 'conflict' }),
      reach: async (page) => {
        await page.press(t.change);
        await page.write(t.label.title, 'Otro nombre');
        await page.press(t.save);
        await page.reads(t.conflict);
      },
    },
    'asked whether to discard what is written': {
      reach: async (page) => {
        await page.press(t.add);
        await page.write(t.label.title, 'Otro nombre');
        await page.press(t.cancel);
      },
    },
  },
};
