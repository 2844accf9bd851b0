import type { PlanFigure, Verdict } from '../../domain/plan-summary.js';
import { drawingWidth, ink, textBlock, wrapText } from '../../ui/figure/drawing.js';
import type { Drawing, Shape } from '../../ui/figure/drawing.js';
import { figureName, figureValue, targetWords } from './figure-words.js';
import { leadWords } from './summary-lead.js';
import type { SummaryView } from './summary-view.js';

const width = drawingWidth - 48;
const size = 14;
/** Room for the names; where values end; where verdicts and targets begin. */
const columns = { name: 270, value: 425, verdict: 450, target: 585 };

/** A sign for each verdict beside its word, as on the page. */
const signs: Record<Verdict, { sign: string; fill: string }> = {
  met: { sign: '✓', fill: ink.complete },
  'not-met': { sign: '✕', fill: ink.alert },
  pending: { sign: '◷', fill: ink.accent },
  'no-data': { sign: '?', fill: ink.muted },
  'not-measured': { sign: '–', fill: ink.muted },
};

/** The scorecard as it stands on the page, for a report: the sentence, then each group with its figures, verdicts and values. */
export function scorecardDrawing(view: SummaryView): Drawing {
  const { summary, t } = view;
  const shapes: Shape[] = [];
  const lead = textBlock(wrapText(leadWords(view), width, 17, true), { y: 0, size: 17, bold: true });
  shapes.push(...lead.shapes);
  let y = lead.height + 20;
  for (const { group, figures } of summary.groups) {
    shapes.push(...textBlock([t.groups[group]], { y, size: size + 1, bold: true }).shapes);
    y += 26;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: ink.muted, width: 2 });
    for (const figure of figures) {
      const row = figureShapes(figure, view, y + 8);
      shapes.push(...row.shapes);
      y += row.height + 16;
      shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: ink.line });
    }
    y += 22;
  }
  return { width, height: y, shapes };
}

function figureShapes(figure: PlanFigure, view: SummaryView, y: number): { shapes: Shape[]; height: number } {
  const { t } = view;
  const { sign, fill } = signs[figure.verdict];
  const target = targetWords(figure, view);
  const name = textBlock(wrapText(figureName(figure, view), columns.name, size), { y, size });
  const verdict = textBlock([`${sign} ${t.verdict[figure.verdict]}`], { x: columns.verdict, y, size, bold: true, fill });
  const aim = textBlock(wrapText(target ? `${t.target}: ${target}` : '', width - columns.target, size - 1), { x: columns.target, y, size: size - 1, fill: ink.muted });
  const amount = textBlock([figureValue(figure, view) ?? '–'], { x: columns.value, y, size, bold: true, anchor: 'end' });
  return { shapes: [...name.shapes, ...verdict.shapes, ...aim.shapes, ...amount.shapes], height: Math.max(name.height, aim.height, amount.height) };
}
