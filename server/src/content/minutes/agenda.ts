import type { AgendaItem } from 'mga-widgets/domain';
import type { Report } from '../../report/report.js';
import { withoutFinalStop } from '../directory.js';
import { stripMarkup } from '../markup.js';
import { markerOf, type Line } from './lines.js';

/** Reads the points of the agenda: numbered ("1.- x", "- 1.- x"), bulleted or one to a line; a line without marker goes on with the one before. */
export function readAgenda(file: string, lines: readonly Line[], report: Report): AgendaItem[] {
  const items: AgendaItem[] = [];
  let afterBlank = true;
  for (const line of lines) {
    const marker = markerOf(line.text);
    const title = withoutFinalStop(stripMarkup(marker?.text ?? line.text).text.replace(/\n/gu, ' '));
    const last = items.at(-1);
    if (marker && !title) report.note({ file, line: line.number }, 'empty-bullet', { found: line.text });
    else if (title && !marker && last && !afterBlank) last.title = `${last.title} ${title}`;
    else if (title) items.push({ ...(marker?.label && { number: marker.label }), title });
    afterBlank = !line.text;
  }
  return items;
}
