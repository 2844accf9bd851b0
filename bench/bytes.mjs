// How many bytes a page downloads, after brotli, beside libraries an office would otherwise take: FullCalendar, react-dom, and the five controls of Web Awesome
// such a page needs, bundled and minified by esbuild as a careful page would.
//   npm run bench -- bytes
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../scripts/run.mjs';
import { print } from './support/measure.mjs';

/** Bytes after brotli at its best, as a web server keeps files that do not change. */
const compressed = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sizeOf = (file) => compressed(readFileSync(`${root}${file}`));
const kilobytes = (bytes) => bytes / 1000;

const main = kilobytes(sizeOf('dist/cdn/mga.js'));
const line = (name, value, rest) => print({ name: `bytes: ${name}`, n: 1, unit: 'kB (brotli)', values: [value], ...rest });
line('mga.js, which knows every widget', main, { target: 45 });
line('the chart, fetched where one is drawn', kilobytes(sizeOf('dist/cdn/mga-bar-chart.js')), { target: 50 });
const parts = readdirSync(`${root}dist/cdn`).filter((name) => name.endsWith('.js'));
line('mga.js and every part, for a page with every widget in every state', kilobytes(parts.reduce((sum, name) => sum + sizeOf(`dist/cdn/${name}`), 0)), { more: { files: parts.length } });

/** What a page that uses a peer imports. */
const peers = {
  'FullCalendar: core, month, list and Spanish': `import { Calendar } from '@fullcalendar/core'; import month from '@fullcalendar/daygrid'; import list from '@fullcalendar/list'; import es from '@fullcalendar/core/locales/es'; export default [Calendar, month, list, es];`,
  'react-dom': `import { createRoot } from 'react-dom/client'; export default createRoot;`,
  'Web Awesome: card, select, input, button and progress': ['card', 'select', 'input', 'button', 'progress-bar'].map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`).join(' '),
};

for (const [name, contents] of Object.entries(peers)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}bench` }, bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none',
  });
  line('mga.js', main, { against: { name, values: [kilobytes(compressed(outputFiles[0].contents))] } });
}
