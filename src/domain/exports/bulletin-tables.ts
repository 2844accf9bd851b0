import type { Bulletin } from '../feed.js';
import { columnsOf, exportTable } from './export-table.js';
import { blockCells, partyCells, personCell } from './export-words.js';

const bulletin = columnsOf<Bulletin, Bulletin>('Bulletin', (item) => item);

export const bulletins = exportTable({
  name: 'bulletins',
  spanish: 'boletines',
  collections: ['bulletins'],
  items: (feed) => feed.bulletins,
  columns: [
    bulletin('id', 'identificador'),
    bulletin('title', 'título'),
    bulletin('date', 'fecha'),
    bulletin('updated', 'actualizado'),
    bulletin('plan', 'plan'),
    bulletin('summary', 'resumen'),
    bulletin('text', 'texto', ({ blocks }) => blockCells(blocks).join('\n') || undefined, 'Bulletin.blocks'),
    bulletin('people', 'personas', ({ people = [] }) => people.map((person) => personCell(person)!)),
    bulletin('organizations', 'unidades', ({ organizations }) => partyCells(organizations)),
    bulletin('commitments', 'compromisos'),
    bulletin('links', 'enlaces', ({ links = [] }) => links.map(({ title, url }) => `${title}: ${url}`)),
    bulletin('url', 'enlace'),
  ],
});
