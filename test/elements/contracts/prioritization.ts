import { prioritizationMessages } from '../../../src/i18n/prioritization.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const scores = ['ciudadania', 'publico'].flatMap((sector, place) =>
  ['agua', 'datos', 'lenguaje'].flatMap((theme, row) =>
    ['impacto', 'medible'].map((criterion, column) => ({ theme, criterion, sector, value: 1 + ((row + 2 * column + place) % 5), voters: 20 - place })),
  ),
);

const round = aFeed()
  .with({ forum: { name: 'Mesa de Gobierno Abierto', minimumCount: 5 } })
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
  .withTheme({ id: 'agua', name: 'Información para cuidar el agua' })
  .withTheme({ id: 'datos', name: 'Datos abiertos' })
  .withTheme({ id: 'lenguaje', name: 'Lenguaje claro' })
  .withTheme({ id: 'salud', name: 'Esperas en salud' })
  .withPrioritization({
    id: 'temas',
    title: 'Priorización de temas del quinto plan',
    status: 'closed',
    start: '2026-03',
    end: '2026-04-30',
    method: 'Cada actor puntuó por separado.',
    report: { id: 'informe', title: 'Informe de la priorización', url: 'https://mesa.example/informe.pdf' },
    url: 'https://mesa.example/priorizacion',
    selected: 2,
    scaleMin: 1,
    scaleMax: 5,
    criteria: [{ id: 'impacto', name: 'Impacto en las personas', description: 'Cuánto mejora la vida diaria.', weight: 60 }, { id: 'medible', name: 'Se puede medir', weight: 40 }],
    scores: [...scores, { theme: 'salud', criterion: 'impacto', sector: 'publico', value: 4, voters: 2 }, { theme: 'salud', criterion: 'medible', sector: 'publico', value: 9 }],
  })
  .withPrioritization({ id: 'otra', title: 'Priorización que viene', status: 'planned' })
  .build();

export const prioritizationContract: ElementContract = {
  tag: 'mga-prioritization',
  define: () => import('../../../src/define/mga-prioritization.js'),
  attributes: { 'as-of': '2026-06-01' },
  feed: round,
  readyText: 'Información para cuidar el agua',
  emptyText: prioritizationMessages.es.none,
  collection: 'prioritizations',
};
