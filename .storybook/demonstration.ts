import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = 'virtual:mga-demonstration';

/**
 * Vite's plugin for `import feed from 'virtual:mga-demonstration'`: the feed that the `mga` command makes of content/demo, as an office would
 * have it. The command has to be built (`npm run build`); the stories that need it are empty until it is.
 */
export function demonstration() {
  return {
    name: 'mga-demonstration',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    async load(id: string) {
      if (id !== `\0${name}`) return undefined;
      const folder = await mkdtemp(join(tmpdir(), 'mga-demonstration-'));
      try {
        await promisify(execFile)(process.execPath, [join(root, 'server/bin/mga.js'), 'build', join(root, 'content/demo'), '--out', folder]);
        return `export default ${await readFile(join(folder, 'feed.json'), 'utf8')}`;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
