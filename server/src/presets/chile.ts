import { chileHolidays } from './chile-holidays.js';
import { chileOrganizations } from './chile-organizations.js';
import { chileRegions } from './chile-regions.js';
import type { Preset } from './preset.js';

const standards = 'OGP, Participation and Co-Creation Standards';
const standardsUrl = 'https://www.opengovpartnership.org/ogp-participation-co-creation-standards/';

const may2018 = 'Recomendación de OGP a la Mesa, reunión del 8 de mayo de 2018';
const june2018 = 'Meta del proceso de cocreación, reunión del 13 de junio de 2018';

/** The Chilean roundtable: its five sectors, the regions, the holidays, the time in Santiago, and the figures it is held to. */
export const chile: Preset = {
  language: 'es-CL',
  timeZone: 'America/Santiago',
  publisher: { name: 'Mesa de Gobierno Abierto' },
  forum: {
    name: 'Mesa de Gobierno Abierto',
    shortName: 'MGA',
    targets: {
      commitmentsPerPlan: { min: 10, max: 20, source: may2018 },
      openMeetingsPerYear: { min: 3, source: may2018 },
      monthsBetweenMeetings: { max: 6, source: `${standards} (estándar 1)`, url: standardsUrl },
      monthsOfEvidence: { max: 6, source: `${standards} (estándar 2)`, url: standardsUrl },
      daysOfNotice: { min: 14, source: `${standards} (estándar 3)`, url: standardsUrl },
      implementationMeetingsPerYear: { min: 2, source: `${standards} (estándar 5)`, url: standardsUrl },
      sectorsPerCommitment: { min: 5, source: june2018 },
      sectorsPerPlan: { min: 5, source: june2018 },
      // The minutes ask for goals to be taken into account and for actions that can be measured, for a reply to each person and for minutes kept
      // up to date, without a figure; these are the figures that say so.
      sdgsPerPlan: { min: 1, source: `${may2018}: considerar los ODS` },
      percentMeasurable: { min: 100, source: `${june2018}: compromisos que se pueden medir` },
      percentReplied: { min: 100, source: `${may2018}: dar una respuesta a cada persona` },
      percentMinutes: { min: 100, source: `${may2018}: mantener al día las actas` },
    },
  },
  sectors: [
    { id: 'ciudadania', name: 'Ciudadanía' },
    { id: 'sociedad-civil', name: 'ONG y sociedad civil' },
    { id: 'sector-publico', name: 'Sector público' },
    { id: 'academia', name: 'Academia' },
    { id: 'sector-privado', name: 'Sector privado' },
  ],
  sectorWords: new Map([
    ['ciudadania', ['ciudadanía']],
    ['sociedad-civil', ['sociedad civil', 'ONG', 'ONGs', 'organizaciones no gubernamentales']],
    ['sector-publico', ['sector público']],
    ['academia', ['sector académico', 'academia', 'mundo académico']],
    ['sector-privado', ['sector privado', 'privados', 'gremios empresariales']],
  ]),
  regions: chileRegions,
  organizations: chileOrganizations,
  holidays: chileHolidays,
};
