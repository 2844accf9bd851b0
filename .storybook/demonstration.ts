import { demonstrationFeed } from '../scripts/demonstration-feed.mjs';
import { hosts, publicWidgets, stylesOf } from '../scripts/host-pages.mjs';

/** What each virtual module exports by default, as JSON. */
const modules: Readonly<Record<string, () => Promise<string>>> = {
  'virtual:mga-demonstration': demonstrationFeed,
  'virtual:mga-hosts': async () => JSON.stringify({ hosts: await Promise.all(hosts.map(async (host) => ({ ...host, css: await stylesOf(host) }))), widgets: publicWidgets() }),
};

/**
 * Vite's plugin for `import feed from 'virtual:mga-demonstration'`, the feed that the `mga` command makes of content/demo (it has to be built, by
 * `npm run build`), and for `import { hosts, widgets } from 'virtual:mga-hosts'`, the pages of others of
 * test/embedding/hosts and what stands in them.
 */
export function demonstration() {
  return {
    name: 'mga-demonstration',
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: async (id: string) => {
      const made = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return made && `const value = ${await made()};\nexport default value;\nexport const { hosts, widgets } = value;`;
    },
  };
}
