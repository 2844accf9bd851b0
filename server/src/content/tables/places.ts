import { day, identifier, line, list, text } from '../readers.js';
import { optional, required, table } from '../table.js';

export const regions = table({
  name: 'regions',
  spanish: 'regiones',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    name: required('nombre', line),
    shortName: optional('nombre corto', line),
    start: optional('inicio', day),
    end: optional('término', day),
  },
});

export const sectors = table({
  name: 'sectors',
  spanish: 'sectores',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    name: required('nombre', line),
    description: optional('descripción', text),
    aliases: optional('otros nombres', list(line)),
  },
});
