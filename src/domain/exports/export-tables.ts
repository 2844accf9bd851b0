import { bulletins } from './bulletin-tables.js';
import { consultations, proposals, replies } from './consultation-tables.js';
import type { ExportTable } from './export-table.js';
import { members, organizations, regions, sectors, targets } from './forum-tables.js';
import { guideSteps, workshopGuides } from './guide-tables.js';
import { agreements, agreementUpdates, attendance, discussion, holidays, meetings, minutes, recommendations } from './meeting-tables.js';
import { commitments, indicators, milestones, plans, stages, themes } from './plan-tables.js';
import { criteria, prioritizations, scores, turnout, votes } from './prioritization-tables.js';
import { evidence, irm, measurements, reports } from './progress-tables.js';

/** Every table in which a feed leaves, in the order they are listed. */
export const exportTables: readonly ExportTable[] = [
  plans, stages, commitments, milestones, indicators, reports, measurements, evidence, irm,
  meetings, minutes, attendance, discussion, agreements, agreementUpdates, recommendations,
  consultations, proposals, replies,
  themes, prioritizations, criteria, scores, votes, turnout,
  organizations, members, sectors, regions, targets, holidays,
  bulletins, workshopGuides, guideSteps,
];
