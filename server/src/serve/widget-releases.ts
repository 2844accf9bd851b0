import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The number of a version, as package.json has it. */
const versionNumber = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u;

/**
 * Folders of built widgets by their version: those there are now, and earlier ones in folders of that name. A kept one is what was published under its
 * number, so it goes before a build that has the same.
 */
export function widgetReleases(current: string, releases: string | undefined): ReadonlyMap<string, string> {
  const facts = join(current, 'mga.integrity.json');
  const { version = '' } = existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')) as { version?: string }) : {};
  const kept = releases === undefined ? [] : readdirSync(releases).map((name): [string, string] => [name, join(releases, name)]);
  return new Map([[version, current] as const, ...kept].filter(([name, folder]) => versionNumber.test(name) && existsSync(join(folder, 'mga.js'))));
}
