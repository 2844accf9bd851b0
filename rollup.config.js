// From the same sources:
//   dist/            one module per file, dependencies left to whoever installs the package
//   dist/cdn/        mga.js, minified, for a script tag, and the parts it fetches by their hash when they are needed
//   dist/cdn/frame/  what sizes a widget in a frame: one script inside it, one in the page around it
//   dist/portal/     configurator.js, the one page of the example site that is more than HTML and a small script
//   dist/cdn/staff/  mga-staff.js, the same for the pages of officials: one file, so that what they need weighs on nobody else
// and, instead of all of them, with --configSuffix v1 --configFolder dist/cdn-v1, an mga-v1.js whose tags end in -v1; with --configVersion, one that says it is another version.
import { readFileSync, readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import templates from 'rollup-plugin-minify-template-literals';
import { integrity } from './scripts/rollup/integrity.mjs';
import { licences } from './scripts/rollup/licences.mjs';
import { minify } from './scripts/rollup/minify.mjs';
import { parts } from './scripts/rollup/parts.mjs';
import { release } from './scripts/rollup/release.mjs';
import { trustedTypesPolicy } from './scripts/rollup/trusted-types-policy.mjs';

const { dependencies, version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = new RegExp(`^(${Object.keys(dependencies).join('|')})(/|$)`);
const extensions = ['.ts', '.js', '.mjs'];
const filesOf = (folder) => readdirSync(new URL(`${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`);

/** The one tsconfig of the project: it says how decorators and class fields are compiled. */
const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });

/** A file for a script tag and what stands beside it in its folder. `first` are the plugins before any other, `last` those after the minifier. */
const scriptFiles = (input, dir, last, output, first = []) => ({
  input,
  plugins: [
    ...first,
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
const licenceTexts = (file, own = version) => licences({ name: 'mga-widgets', version: own, licence: 'MIT', file });

const frameScripts = { 'mga-frame': 'src/frame/inside.ts', 'mga-frame-host': 'src/frame/around.ts' };

/** `mga.js` and its parts in a folder. A suffix is in the names of its files too: they can be published in the folder of others. */
const cdn = ({ folder, suffix = '', own = version, also = [] }) => {
  const name = `mga${suffix}`;
  return scriptFiles(
    { [name]: 'src/cdn.ts' },
    folder,
    [
      licenceTexts(`${name}.licences.txt`, own),
      parts({ main: `${name}.js`, registry: `mga-widgets:${own}${suffix}` }),
      integrity({ version: own, file: `${name}.integrity.json`, also }),
    ],
    // Pieces of less than this are not worth a request of their own.
    { chunkFileNames: `${name}-[name].js`, experimentalMinChunkSize: 4000 },
    [release({ version: own, tagSuffix: suffix })],
  );
};

const all = [
  {
    input: ['src/index.ts', 'src/define.ts', 'src/define-staff.ts', 'src/domain/index.ts', ...filesOf('src/define'), ...filesOf('src/locales')],
    external,
    plugins: [nodeResolve({ extensions }), typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  ...Object.entries(frameScripts).map(([name, file]) =>
    ({
      input: { [name]: file },
      plugins: [nodeResolve({ extensions }), typescript(), minify(), integrity({ version, file: `${name}.integrity.json` })],
      output: { dir: 'dist/cdn/frame', format: 'es', sourcemap: true },
    }),
  ),
  // After those for frames, whose hashes it publishes too.
  cdn({ folder: 'dist/cdn', also: Object.keys(frameScripts).map((name) => `dist/cdn/frame/${name}.integrity.json`) }),
  scriptFiles({ 'mga-staff': 'src/define-staff.ts' }, 'dist/cdn/staff', [licenceTexts('mga-staff.licences.txt'), integrity({ version, file: 'mga-staff.integrity.json' })], { inlineDynamicImports: true }),
  scriptFiles({ configurator: 'portal/configurator/configurator.ts' }, 'dist/portal', [licenceTexts('configurator.licences.txt')]),
];

export default ({ configFolder, configSuffix, configVersion }) => (configFolder ? cdn({ folder: configFolder, ...(configSuffix && { suffix: `-${configSuffix}` }), own: configVersion }) : all);
