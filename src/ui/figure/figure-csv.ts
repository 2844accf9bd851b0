import { csvText } from '../../domain/csv.js';
import { figureMessages } from '../../i18n/figure.js';
import { messagesIn } from '../../i18n/messages.js';
import type { FigureOrigin } from './figure-origin.js';
import type { Figure } from './figure.js';

/**
 * A figure as a CSV file: its own columns, then source, day of the data and day of the figure on each line, so that a row that is copied
 * elsewhere still says where it comes from. Invented data says so in one column more. See docs/figures.md.
 */
export function figureCsv({ columns, rows }: Figure, { source, updated, asOf, demonstration, language }: FigureOrigin): string {
  const t = messagesIn(figureMessages, language);
  const invented = demonstration ? [t.invented] : [];
  const names = [...columns.map(({ name }) => name), t.source, t.updated, t.asOf, ...invented];
  return csvText(names, rows.map((row) => [...columns.map((_, index) => row[index]), source, updated, asOf, ...invented.map(() => t.yes)]));
}
