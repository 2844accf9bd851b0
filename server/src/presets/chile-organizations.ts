import type { Organization } from 'mga-widgets/domain';

/**
 * The bodies the roundtable's minutes name, with the names they are written under. The commission that serves as its secretariat is a unit of
 * Segpres, and minutes call it "Comisión", "Segpres" and "MINSEGPRES" within one table; they are one responsible party here, so that what it
 * owes is counted in one place. A person's role keeps the unit as it was written.
 */
export const chileOrganizations: readonly Organization[] = [
  {
    id: 'segpres',
    name: 'Ministerio Secretaría General de la Presidencia',
    shortName: 'Segpres',
    aliases: [
      'MINSEGPRES',
      'Comisión',
      'Comisión de Probidad y Transparencia',
      'Comisión de Probidad y Transparencia MINSEGPRES',
      'Comisión de Probidad y Transparencia de Segpres',
      'Subsecretaría General de la Presidencia',
      'Subsecretario General de la Presidencia',
      'Subsecretaria General de la Presidencia',
    ],
    sector: 'sector-publico',
    classification: 'Ministerio',
  },
  {
    id: 'labgob',
    name: 'Laboratorio de Gobierno',
    shortName: 'LabGob',
    aliases: ['Laboratorio', 'Lab de Gobierno'],
    sector: 'sector-publico',
    classification: 'Servicio público',
  },
  {
    id: 'ogp',
    name: 'Alianza para el Gobierno Abierto',
    shortName: 'OGP',
    aliases: ['Open Government Partnership', 'AGA'],
    classification: 'Organismo internacional',
    url: 'https://www.opengovpartnership.org/',
  },
  {
    id: 'cepal',
    name: 'Comisión Económica para América Latina y el Caribe',
    shortName: 'CEPAL',
    aliases: ['Comisión Económica para América Latina'],
    classification: 'Organismo internacional',
    url: 'https://www.cepal.org/',
  },
  { id: 'mga', name: 'Mesa de Gobierno Abierto', shortName: 'MGA', aliases: ['Mesa', 'Mesa de Gobierno Abierto de Chile'], classification: 'Foro multiactor' },
];
