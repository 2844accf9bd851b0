// The only file that touches chart.js, and only its bar pieces. It is fetched when the first chart is in view: see bars-chart.ts.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import type { Bars } from '../figure/bars.js';
import { wrapText } from '../figure/drawing.js';
import { canvasFill } from '../figure/pattern.js';
import type { ChartLook } from './chart-look.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A chart on a canvas. */
export interface BarChart {
  /** Draws other bars, or the same in another look. */
  update(bars: Bars, look: ChartLook): void;
  /** Lets go of the canvas and of everything that listens. */
  destroy(): void;
}

interface Shown {
  bars: Bars;
  look: ChartLook;
}

type BarConfiguration = ChartConfiguration<'bar', (number | null)[], string[]>;

/** Draws bars on a canvas whose parent has a position and a size. It does not move, and answers no pointer: the table beside it has the values. */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars, look: ChartLook): BarChart {
  const context = canvas.getContext('2d')!;
  const shown: Shown = { bars, look };
  const chart = new Chart(canvas, { type: 'bar', data: data(context, shown), options: options(context, shown), plugins: [valuesAtTheEnd(shown)] });
  return {
    update: (newBars, newLook) => {
      Object.assign(shown, { bars: newBars, look: newLook });
      chart.data = data(context, shown);
      chart.options = options(context, shown);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

function data(context: CanvasRenderingContext2D, { bars, look: { text, background, colors, font } }: Shown): BarConfiguration['data'] {
  return {
    labels: labels(bars, context.canvas.parentElement!.clientWidth, font.size),
    datasets: bars.series.map(({ name, values, token, pattern, colors: own }) => ({
      label: name,
      data: values.map((value) => value ?? null),
      backgroundColor: own ? [...own] : canvasFill(context, pattern, colors[token], background),
      borderColor: own ? text : colors[token],
      borderWidth: 1,
      borderSkipped: false,
      barPercentage: 0.9,
      categoryPercentage: 0.78,
    })),
  };
}

function options(context: CanvasRenderingContext2D, { bars, look: { text, line, font, rtl } }: Shown): ChartOptions<'bar'> {
  return {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { padding: { [rtl ? 'left' : 'right']: roomForValues(context, bars, font) } },
    scales: {
      x: { display: false, beginAtZero: true, reverse: rtl, suggestedMax: 1 },
      y: { position: rtl ? 'right' : 'left', border: { color: line }, grid: { display: false }, ticks: { color: text, autoSkip: false, font } },
    },
    onResize: (chart, { width }) => (chart.data.labels = labels(bars, width, font.size)),
  };
}

/** Names of the categories, in lines that leave most of the width to the bars. */
function labels({ categories }: Bars, width: number, size: number): string[][] {
  return categories.map((category) => wrapText(category, Math.max(90, width * 0.36), size));
}

function roomForValues(context: CanvasRenderingContext2D, { series }: Bars, font: ChartLook['font']): number {
  context.font = `${font.size}px ${font.family}`;
  return 12 + Math.max(0, ...series.flatMap(({ values, labels: words }) => words.map((label, index) => (values[index] ? context.measureText(label).width : 0))));
}

/** Writes each value at the end of its bar: also zero, and the words where there is no number, which a bar cannot show. */
function valuesAtTheEnd(shown: Shown): Plugin<'bar'> {
  return {
    id: 'valuesAtTheEnd',
    afterDatasetsDraw: (chart) => {
      const { bars, look: { text, font, rtl } } = shown;
      const { ctx } = chart;
      const along = chart.scales['x']!;
      ctx.save();
      ctx.font = `${font.size}px ${font.family}`;
      ctx.fillStyle = text;
      ctx.textBaseline = 'middle';
      ctx.textAlign = rtl ? 'right' : 'left';
      bars.series.forEach(({ values, labels: words }, dataset) => {
        chart.getDatasetMeta(dataset).data.forEach((bar, index) => ctx.fillText(words[index] ?? '', along.getPixelForValue(values[index] ?? 0) + (rtl ? -6 : 6), bar.y));
      });
      ctx.restore();
    },
  };
}
