import { tagSuffix, version } from './release.js';

/** Shared by every copy of the script on a page, whatever its version. */
const registryKey = Symbol.for('mga-widgets:versions:1');

/** Versions that registered elements, in the order they came, by the suffix of their tags. */
type Registry = Record<string, string[]>;

/** Notes the version of this copy, and warns on the console, once for each, that another one came before it. The same version again is no news. */
export function reportVersions(): void {
  const holder = globalThis as { [registryKey]?: Registry };
  const versions = ((holder[registryKey] ??= {})[tagSuffix] ??= []);
  if (versions.includes(version)) return;
  versions.push(version);
  if (versions.length > 1) console.warn(`mga-widgets: this page loads versions ${versions.join(' and ')}. Its elements are those of ${versions[0]}, which came first. Keep one script, or build the other with a tag suffix.`);
}
