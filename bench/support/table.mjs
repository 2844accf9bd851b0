// What the benchmarks wrote to a file, as the tables of docs/benchmarks.md: `npm run bench -- --table FILE`. No figure is copied by hand.
import { cpus, release, totalmem } from 'node:os';

/** The machine, as the first line of the file: medians mean nothing without it. @param {string} browser its name and version */
export const machineLine = (browser) => ({
  machine: { date: new Date().toISOString().slice(0, 10), processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), system: `${process.platform} ${release()}`, node: process.version, browser },
});

const number = (value) => (value === null ? '' : Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString('en') : String(value));
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (headings, rows) => (rows.length ? [row(headings), row(headings.map(() => '---')), ...rows.map(row)] : []);

const spread = (values) => (values ? ` (${values.map(number).join('–')})` : '');
const unitOf = ({ unit }) => unit.replace(' (brotli)', '');

function resultCells(line) {
  const { name, n, value, rounds, peer, against, ratio, target, met } = line;
  const beside = peer === null ? '' : `${number(against)}${spread(rounds > 1 ? line.againstSpread : null)}, ${peer}`;
  return [name, number(n), `${number(value)} ${unitOf(line)}${spread(rounds > 1 ? line.spread : null)}`, beside, number(ratio), target === null ? '' : `${number(target)}: ${met ? 'met' : '**missed**'}`];
}

const growthCells = ({ name, value, sizes, values, valuesUnit }) => [name.replace(/: growth$/, ''), sizes.map(number).join(', '), `${values.map(number).join(', ')} ${valuesUnit}`, number(value)];

/**
 * Markdown of the results and of the growth, under what they were measured on.
 * @param {string} text lines of JSON, as `--out FILE` writes them
 */
export function markdown(text) {
  const lines = text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const machine = lines.find((line) => line.machine)?.machine;
  const results = lines.filter((line) => line.name && line.unit !== 'exponent');
  const growth = lines.filter((line) => line.unit === 'exponent');
  const judged = results.filter(({ target }) => target !== null);
  return [
    machine ? `Measured on ${machine.date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB; ${machine.system}, Node ${machine.node}, ${machine.browser}.` : '',
    `${judged.filter(({ met }) => met).length} of ${judged.length} targets met.`,
    '', ...table(['result', 'n', 'value (quartiles)', 'beside (quartiles)', 'ratio', 'target'], results.map(resultCells)),
    '', ...table(['growth', 'sizes', 'values', 'exponent'], growth.map(growthCells)),
  ].join('\n').trim();
}
