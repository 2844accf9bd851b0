// `npm run test:faults`: every fault with every widget in the three engines, and a thousand mounts of each; ends with the table of what was seen.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mga-faults-'));
const file = join(folder, 'seen.jsonl');
const { code } = await run('node', ['scripts/test.mjs', 'faults', 'endurance'], { env: { FAULTS: 'full', FAULTS_REPORT: file } });
const seen = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
rmSync(folder, { recursive: true, force: true });

const distinct = (values) => [...new Set(values)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const about = (test) => seen.filter((line) => line.test === test);

for (const [test, title] of [['feed', 'The feed'], ['intake', 'What is sent']]) {
  const cells = about(test);
  console.log(`\n${title}: ${cells.length} cells, ${cells.filter(({ recovered }) => recovered).length} recovered without a reload`);
  row('fault', 'what is said', 'widgets', 'engines', 'recovered');
  row('---', '---', '---:', '---', '---:');
  for (const fault of distinct(cells.map((cell) => cell.fault))) {
    const of = cells.filter((cell) => cell.fault === fault);
    const said = distinct(of.map((cell) => cell.said)).map((words) => words.replace(/^Su [^.]*?\. /, '')).join(' / ');
    row(fault, said, distinct(of.map(({ widget }) => widget)).length, distinct(of.map(({ engine }) => engine)).join(', '), `${of.filter(({ recovered }) => recovered).length} of ${of.length}`);
  }
}

const leaks = about('leaks');
console.log('\nWhat one mount and removal leaves, on average');
row('widget', 'times', 'bytes', 'listeners', 'nodes');
row('---', '---:', '---:', '---:', '---:');
for (const { widget, times, bytes, listeners, nodes } of leaks) row(`\`${widget}\``, times, bytes.toFixed(0), listeners.toFixed(2), nodes.toFixed(2));
for (const line of seen.filter(({ test }) => !['feed', 'intake', 'leaks'].includes(test))) console.log(JSON.stringify(line));
process.exitCode = code;
