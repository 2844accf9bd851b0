// `npm pack`, as those who publish do it and with the npm that started this, when one did: it may not be the first in PATH.
import { join } from 'node:path';
import { run } from './run.mjs';

/** Runs npm and keeps its output back. */
export const npm = (...args) => (process.env.npm_execpath ? run('node', [process.env.npm_execpath, ...args], { quiet: true }) : run('npm', args, { quiet: true }));

/**
 * Packs the package, which must have been built.
 * @param {string} folder where to
 * @returns {Promise<{code: number, output: string, seconds: number, file: string}>} `file` is the archive's path
 */
export async function pack(folder) {
  const packed = await npm('pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  return { ...packed, file: join(folder, packed.output.trim().split('\n').pop() ?? '') };
}
