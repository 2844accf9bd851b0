import { email, flexibleDate, identifier, line, list, url } from '../readers.js';
import { optional, required, table } from '../table.js';

export const organizations = table({
  name: 'organizations',
  spanish: 'organizaciones',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    name: required('nombre', line),
    shortName: optional('sigla', line),
    aliases: optional('otros nombres', list(line)),
    sector: optional('sector', identifier),
    parent: optional('depende de', identifier),
    classification: optional('tipo', line),
    start: optional('inicio', flexibleDate),
    end: optional('término', flexibleDate),
    region: optional('región', identifier),
    url: optional('enlace', url),
    email: optional('correo', email),
  },
});
