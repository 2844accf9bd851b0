import type { Forum, Membership, Organization, Region, Sector, Target } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { personCell } from './export-words.js';

const whole = <Item>(item: Item): Item => item;
const organization = columnsOf<Organization, Organization>('Organization', whole);
const sector = columnsOf<Sector, Sector>('Sector', whole);
const region = columnsOf<Region, Region>('Region', whole);
const member = columnsOf<Membership, Membership>('Membership', whole);

export const organizations = exportTable({
  name: 'organizations',
  spanish: 'organizaciones',
  collections: ['organizations'],
  items: (feed) => feed.organizations,
  columns: [
    organization('id', 'identificador'),
    organization('name', 'nombre'),
    organization('shortName', 'sigla'),
    organization('aliases', 'otros nombres'),
    organization('sector', 'sector'),
    organization('parent', 'depende de'),
    organization('classification', 'tipo'),
    organization('start', 'inicio'),
    organization('end', 'término'),
    organization('region', 'región'),
    organization('url', 'enlace'),
    organization('email', 'correo'),
  ],
});

export const sectors = exportTable({
  name: 'sectors',
  spanish: 'sectores',
  collections: [],
  items: (feed) => feed.sectors,
  columns: [sector('id', 'identificador'), sector('name', 'nombre'), sector('description', 'descripción')],
});

export const regions = exportTable({
  name: 'regions',
  spanish: 'regiones',
  collections: [],
  items: (feed) => feed.regions,
  columns: [region('id', 'identificador'), region('name', 'nombre'), region('shortName', 'nombre corto'), region('start', 'inicio'), region('end', 'término')],
});

export const members = exportTable({
  name: 'members',
  spanish: 'integrantes',
  collections: [],
  items: (feed) => feed.forum.members ?? [],
  columns: [
    member('organization', 'organización'),
    member('person', 'persona', ({ person }) => personCell(person)),
    member('sector', 'sector'),
    member('role', 'función'),
    member('start', 'inicio'),
    member('end', 'término'),
  ],
});

interface NamedTarget {
  name: string;
  target: Target;
}

const target = columnsOf<NamedTarget, Target>('Target', (item) => item.target);

export const targets = exportTable({
  name: 'targets',
  spanish: 'metas del proceso',
  collections: [],
  items: ({ forum }) => Object.entries((forum.targets ?? {}) as Readonly<Record<keyof NonNullable<Forum['targets']>, Target>>).map(([name, target]): NamedTarget => ({ name, target })),
  columns: [columnFrom<NamedTarget>('name', 'nombre', 'Forum.targets', ({ name }) => name), target('min', 'mínimo'), target('max', 'máximo'), target('source', 'fuente'), target('url', 'enlace')],
});
