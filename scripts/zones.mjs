// Who may import whom. One table for the editor (scripts/eslint/zones-rule.mjs) and for the test that walks every file (test/house/imports.test.mjs).
import { posix } from 'node:path';

/** Zone → zones and packages its files may import. A zone may always import itself. */
const zones = {
  'src/domain': { zones: [], packages: [] },
  // What a build calls itself.
  'src/release': { zones: [], packages: [] },
  'src/feed': { zones: ['src/domain'], packages: [] },
  'src/i18n': { zones: ['src/domain'], packages: [] },
  'src/ui': { zones: ['src/domain', 'src/feed', 'src/i18n', 'src/release'], packages: ['lit', '@lit/context'] },
  'src/elements': { zones: ['src/domain', 'src/i18n', 'src/ui'], packages: ['lit', '@lit/context'] },
  'src/locales': { zones: ['src/i18n'], packages: [] },
  'src/define': { zones: ['src/elements', 'src/release'], packages: [] },
  'src/frame': { zones: [], packages: [] },
  // The entries of the package, right under src.
  src: { zones: ['src/domain', 'src/feed', 'src/i18n', 'src/ui', 'src/elements', 'src/define', 'src/release'], packages: [] },
  'server/src': { zones: [], packages: undefined },
  // A page of the example site, built as a file of its own: no element is in it.
  'portal/configurator': { zones: ['src/domain', 'src/feed', 'src/i18n', 'src/ui'], packages: ['lit'] },
};

/** Packages that one file alone may import, because it is fetched only when it is needed. */
const packagesOfOneFile = { 'chart.js': 'src/ui/chart/bar-chart.ts', fflate: 'src/ui/pack/pack-blob.ts' };

const longestFirst = Object.keys(zones).sort((a, b) => b.length - a.length);
const zoneOf = (file) => longestFirst.find((zone) => file.startsWith(`${zone}/`));

/** The element folder a file is in, if any. */
const elementOf = (file) => /^src\/elements\/([^/]+)\//.exec(file)?.[1];

/**
 * Says what is wrong with an import.
 *
 * @param {string} file importing file, from the project's folder, with `/`
 * @param {string} specifier as written after `from`
 * @returns {string | undefined} a sentence, or nothing when the import is allowed or the file belongs to no zone
 */
export function importProblem(file, specifier) {
  const zone = zoneOf(file);
  if (!zone) return undefined;
  const allowed = zones[zone];

  if (!specifier.startsWith('.')) {
    const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];
    if (zone === 'server/src') return name === 'mga-widgets' && specifier !== 'mga-widgets/domain' ? 'the server imports only mga-widgets/domain of the package' : undefined;
    if (packagesOfOneFile[name]) return packagesOfOneFile[name] === file ? undefined : `only ${packagesOfOneFile[name]} may import ${name}`;
    return allowed.packages.includes(name) ? undefined : `${zone} may not import the package ${name}`;
  }

  const target = posix.join(posix.dirname(file), specifier);
  const targetZone = zoneOf(target);
  if (!targetZone) return `${zone} may not import ${target}, which is outside the sources`;
  if (targetZone !== zone && !allowed.zones.includes(targetZone)) return `${zone} may not import ${targetZone}`;
  if (zone === 'src/elements' && targetZone === zone && elementOf(file) !== elementOf(target)) return "an element may not import another element's folder: share through src/ui";
  return undefined;
}
