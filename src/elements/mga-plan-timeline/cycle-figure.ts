import { axisPosition, monthAxis } from '../../domain/month-axis.js';
import type { Plan } from '../../domain/feed.js';
import type { CycleItem } from '../../domain/plan-cycle.js';
import { dayParts, formatDay } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { drawingWidth, ink, textBlock, wrapText } from '../../ui/figure/drawing.js';
import type { Drawing, Shape } from '../../ui/figure/drawing.js';
import type { Figure } from '../../ui/figure/figure.js';
import type { RecordContext } from '../../ui/record-context.js';
import { cycleDates, cycleMoment, cycleName, dayName } from './cycle-words.js';

/** The cycle as a table for a report. Dates stay as the source writes them, so that a spreadsheet can sort them. A trial is no part of it. */
export function cycleFigure(plan: Plan, items: readonly CycleItem[], { page, today }: RecordContext): Figure {
  const t = page.messages(planTimelineMessages);
  const { stage, kind, start, end, moment } = t.columns;
  return {
    file: 'ciclo-del-plan',
    title: t.figureTitle(plan.title),
    note: t.figureNote(formatDay(today, page.language)),
    columns: [{ name: stage }, { name: kind }, { name: start }, { name: end }, { name: moment }],
    rows: items.map((item) => [cycleName(item, page), t.kinds[item.kind], item.start, item.end, cycleMoment(item, page)]),
  };
}

const width = drawingWidth - 48;
const names = 250;
const size = 13;

/** The cycle as bars over months, for a report. */
export function cycleDrawing(items: readonly CycleItem[], context: RecordContext): Drawing {
  const { page, today } = context;
  const axis = monthAxis(items.flatMap(({ span }) => (span ? [span.start, span.end] : [])));
  const room = width - names;
  const at = (day: string, edge?: 'ends'): number => names + (axis ? axisPosition(axis, day, edge) : 0) * room;
  const bars: Shape[] = [];
  let y = 40;
  for (const item of items) {
    const name = textBlock(wrapText(cycleName(item, page), names - 20, size, true), { y, size, bold: true });
    const dates = textBlock(wrapText([cycleDates(item, page), cycleMoment(item, page)].filter(Boolean).join(' · '), names - 20, size - 1), { y: y + name.height, size: size - 1, fill: ink.muted });
    bars.push(...name.shapes, ...dates.shapes);
    if (item.span) {
      const from = at(item.span.start);
      const look = item.moment === 'past' ? ({ fill: ink.muted } as const) : item.moment === 'now' ? ({ fill: ink.accent, pattern: 'diagonal' } as const) : ({ fill: ink.background, stroke: ink.muted } as const);
      bars.push({ kind: 'rectangle', x: from, y: y + 4, width: Math.max(4, at(item.span.end, 'ends') - from), height: 14, ...look });
    }
    y += name.height + dates.height + 12;
  }
  const ticks = (axis?.ticks ?? []).flatMap(({ day }): Shape[] => {
    const { month, year } = dayParts(day, page.language);
    return [
      { kind: 'line', x1: at(day), y1: 22, x2: at(day), y2: y, stroke: ink.line },
      { kind: 'text', x: at(day) + 3, y: 32, text: day.slice(5, 7) === '01' ? year : month, size: 11, bold: day.slice(5, 7) === '01', fill: ink.muted },
    ];
  });
  const isOn = axis && today >= axis.start && today <= axis.end;
  const now: Shape[] = isOn
    ? [
        { kind: 'line', x1: at(today), y1: 16, x2: at(today), y2: y, stroke: ink.alert, width: 2 },
        { kind: 'text', x: at(today), y: 12, text: dayName(context), size: 12, bold: true, fill: ink.alert, anchor: at(today) > width - 50 ? 'end' : at(today) < names + 20 ? 'start' : 'middle' },
      ]
    : [];
  return { width, height: y, shapes: [...ticks, ...bars, ...now] };
}
