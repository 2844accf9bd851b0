import { plainName } from '../../report/nearest.js';
import type { RowOf } from '../table.js';
import { holidays, meetings } from './calendar.js';
import { commitments, milestones } from './commitments.js';
import { guideSteps, workshopGuides } from './guides.js';
import { organizations } from './organizations.js';
import { regions, sectors } from './places.js';
import { plans, stages, themes } from './plans.js';
import { criteria, prioritizations, scores } from './prioritizations.js';
import { consultations, proposals, replies } from './proposals.js';
import { agreementUpdates, evidence, irm, reports } from './progress.js';

/** Every kind of table, under the name of its rows in `OfficeRows`. */
export const tables = {
  organizations, sectors, regions, holidays, themes, plans, stages, commitments, milestones, reports, evidence, irm, meetings, agreementUpdates,
  consultations, proposals, replies, prioritizations, criteria, scores, workshopGuides, guideSteps,
};

export type TableName = keyof typeof tables;

/** The rows of every table of an office's folder; a table without a file has none. */
export type OfficeRows = { [Name in TableName]: RowOf<(typeof tables)[Name]>[] };

export const tableNames = Object.keys(tables) as TableName[];

/** The table a file or a page of a workbook holds by its name, in English or Spanish, whatever its accents, case and separators; `undefined` for any other. */
export function tableOf(fileName: string): TableName | undefined {
  const name = plainName(fileName.replace(/\.(?:[ct]sv|xlsx)$/iu, ''));
  return tableNames.find((key) => [tables[key].name, tables[key].spanish].map(plainName).includes(name));
}

/** The rows of a folder without tables. */
export function noRows(): OfficeRows {
  return {
    organizations: [], sectors: [], regions: [], holidays: [], themes: [], plans: [], stages: [], commitments: [], milestones: [],
    reports: [], evidence: [], irm: [], meetings: [], agreementUpdates: [], consultations: [], proposals: [], replies: [],
    prioritizations: [], criteria: [], scores: [], workshopGuides: [], guideSteps: [],
  };
}
