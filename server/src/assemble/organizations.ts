import { organizationIndex, searchable, type Organization } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/** The organizations an office lists, each reference in them checked; names claimed by two are reported. */
export function officeOrganizations(rows: OfficeRows['organizations'], preset: readonly Organization[], references: References, origins: Origins, report: Report): Organization[] {
  const ids = [...rows.map(({ cells }) => cells.id), ...preset.map(({ id }) => id)];
  references.define('organizations', ids.map((id) => [id, id]));
  const organizations = rows.map(({ cells, place }) =>
    origins.from(place, given<Organization>({
      ...cells,
      sector: references.one('sectors', cells.sector, place, 'sector'),
      parent: references.one('organizations', cells.parent, place, 'parent'),
      region: references.one('regions', cells.region, place, 'region'),
    })),
  );
  const rowOf = new Map(rows.map(({ cells, place }) => [cells.id, place]));
  for (const { alias, organizations: owners } of organizationIndex(organizations).ambiguous) {
    report.problem({ ...rowOf.get(owners[1]!)!, column: 'aliases' }, 'ambiguous-name', { found: alias, other: owners.join(', ') });
  }
  return organizations;
}

/**
 * The organizations of a preset that the office does not list itself, without the names and the sectors the office uses in its own way.
 */
export function presetOrganizations(preset: readonly Organization[], office: readonly Organization[], sectors: ReadonlySet<string>): Organization[] {
  const ids = new Set(office.map(({ id }) => id));
  const names = new Set(office.flatMap(namesOf));
  return preset
    .filter(({ id, name }) => !ids.has(id) && !names.has(searchable(name)))
    .map((organization) => given<Organization>({
      ...organization,
      shortName: organization.shortName && !names.has(searchable(organization.shortName)) ? organization.shortName : undefined,
      aliases: organization.aliases?.filter((alias) => !names.has(searchable(alias))),
      sector: organization.sector && sectors.has(organization.sector) ? organization.sector : undefined,
    }));
}

const namesOf = ({ name, shortName, aliases = [] }: Organization): string[] => [name, shortName, ...aliases].flatMap((each) => (each ? [searchable(each)] : []));

/** The preset's organizations that a document names, and those they are part of: nobody wants a feed full of strangers. */
export function namedIn(document: unknown, organizations: readonly Organization[]): Organization[] {
  const named = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'organization' || key === 'parent') && typeof inner === 'string') named.add(inner);
      else visit(inner);
    }
  };
  visit(document);
  const index = organizationIndex(organizations);
  for (const id of [...named]) for (const ancestor of index.ancestors(id)) named.add(ancestor.id);
  return organizations.filter(({ id }) => named.has(id));
}
