// Two builds from the same sources:
//   dist/            one module per file, dependencies left to whoever installs the package
//   dist/cdn/        mga.js, minified, for a script tag, and the parts it fetches by their hash when they are needed
//   dist/cdn/frame/  what sizes a widget in a frame: one script inside it, one in the page around it
//   dist/portal/     configurator.js, the one page of the example site that is more than HTML and a small script
//   dist/cdn/staff/  mga-staff.js, the same for the pages of officials: one file, so that what they need weighs on nobody else
import { readFileSync, readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import templates from 'rollup-plugin-minify-template-literals';
import { integrity } from './scripts/rollup/integrity.mjs';
import { licences } from './scripts/rollup/licences.mjs';
import { minify } from './scripts/rollup/minify.mjs';
import { parts } from './scripts/rollup/parts.mjs';
import { trustedTypesPolicy } from './scripts/rollup/trusted-types-policy.mjs';

const { dependencies, version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = new RegExp(`^(${Object.keys(dependencies).join('|')})(/|$)`);
const extensions = ['.ts', '.js', '.mjs'];
const definitions = readdirSync(new URL('src/define/', import.meta.url)).map((name) => `src/define/${name}`);

/** The one tsconfig of the project: it says how decorators and class fields are compiled. */
const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });

/** A file for a script tag and what stands beside it in its folder. `last` are the plugins after the minifier. */
const scriptFiles = (input, dir, last, output) => ({
  input,
  plugins: [
    nodeResolve({ extensions, browser: true, exportConditions: ['production'] }),
    trustedTypesPolicy('mga-widgets'),
    typescript(),
    // A space between two templates is a space on the page: it may shrink to one, not vanish.
    templates({ include: ['src/**', 'portal/configurator/**'], options: { minifyOptions: { keepClosingSlash: true, conservativeCollapse: true } } }),
    minify(),
    ...last,
  ],
  output: { dir, format: 'es', entryFileNames: '[name].js', sourcemap: true, ...output },
});
const licenceTexts = (file) => licences({ name: 'mga-widgets', version, licence: 'MIT', file });

export default [
  {
    input: ['src/index.ts', 'src/define.ts', 'src/define-staff.ts', 'src/domain/index.ts', ...definitions],
    external,
    plugins: [nodeResolve({ extensions }), typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  scriptFiles(
    { mga: 'src/cdn.ts' },
    'dist/cdn',
    [licenceTexts('mga.licences.txt'), parts({ main: 'mga.js', registry: `mga-widgets:${version}` }), integrity({ version, file: 'mga.integrity.json' })],
    // Pieces of less than this are not worth a request of their own.
    { chunkFileNames: 'mga-[name].js', experimentalMinChunkSize: 4000 },
  ),
  ...[['mga-frame', 'src/frame/inside.ts'], ['mga-frame-host', 'src/frame/around.ts']].map(([name, file]) =>
    ({
      input: { [name]: file },
      plugins: [nodeResolve({ extensions }), typescript(), minify(), integrity({ version, file: `${name}.integrity.json` })],
      output: { dir: 'dist/cdn/frame', format: 'es', sourcemap: true },
    }),
  ),
  scriptFiles({ 'mga-staff': 'src/define-staff.ts' }, 'dist/cdn/staff', [licenceTexts('mga-staff.licences.txt'), integrity({ version, file: 'mga-staff.integrity.json' })], { inlineDynamicImports: true }),
  scriptFiles({ configurator: 'portal/configurator/configurator.ts' }, 'dist/portal', [licenceTexts('configurator.licences.txt')]),
];
