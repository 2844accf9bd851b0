import type { Localized } from './messages.js';

const es = {
  download: 'Descargar',
  ofFigure: (title: string) => `«${title}»`,
  csv: 'Datos (CSV)',
  svg: 'Imagen (SVG)',
  png: 'Imagen (PNG)',
  noData: 'sin información',
  howComputed: 'Cómo se calcula',
  source: 'Fuente',
  updated: 'Datos actualizados',
  asOf: 'Calculado al',
  invented: 'Datos inventados',
  yes: 'sí',
  no: 'no',
  origin: (source: string, updated: string, asOf: string) => `Fuente: ${source}. Datos actualizados el ${updated}; calculado al ${asOf}.`,
};

const en: typeof es = {
  download: 'Download',
  ofFigure: (title) => `“${title}”`,
  csv: 'Data (CSV)',
  svg: 'Image (SVG)',
  png: 'Image (PNG)',
  noData: 'no information',
  howComputed: 'How this is worked out',
  source: 'Source',
  updated: 'Data updated',
  asOf: 'As of',
  invented: 'Invented data',
  yes: 'yes',
  no: 'no',
  origin: (source, updated, asOf) => `Source: ${source}. Data updated on ${updated}; worked out as of ${asOf}.`,
};

/** Words around every figure: its files, its source, its day. */
export const figureMessages: Localized<typeof es> = { es, en };
