import type { BoardGroup } from '../domain/commitment-board.js';
import type { ShownStatus } from '../domain/status.js';
import type { Localized } from './messages.js';

const es = {
  status: {
    'not-reported': 'Sin información',
    'not-started': 'No iniciado',
    limited: 'Avance limitado',
    substantial: 'Avance sustancial',
    complete: 'Completo',
    'no-evidence': 'Sin evidencia',
    withdrawn: 'Retirado',
  } satisfies Record<ShownStatus | BoardGroup, string>,
  overdue: 'Atrasado',
  lacksEvidence: 'Falta evidencia',
  unreadableMilestones: 'Hay hitos ilegibles',
};

const en: typeof es = {
  status: {
    'not-reported': 'No information',
    'not-started': 'Not started',
    limited: 'Limited progress',
    substantial: 'Substantial progress',
    complete: 'Complete',
    'no-evidence': 'No evidence',
    withdrawn: 'Withdrawn',
  },
  overdue: 'Overdue',
  lacksEvidence: 'Evidence missing',
  unreadableMilestones: 'Some milestones unreadable',
};

/** Words for the states of commitments and milestones. */
export const statusMessages: Localized<typeof es> = { es, en };
