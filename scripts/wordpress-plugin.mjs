// The WordPress plugin as it is installed: `dist/wordpress/mga-widgets/`, and the same in `mga-widgets.zip`, which an administrator uploads.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { readTranslations, writeTranslations } from './translations.mjs';

/** What the administrator settles for the whole site, so that no author can: where the data comes from, and where what is sent goes. */
const settledForAll = new Set(['feed', 'action']);

/** The plugin's list of widgets: that of the build, with what each is called. */
function widgetsOf({ widgets }, messages) {
  return widgets.map(({ tag, summary, attributes }) => {
    const name = tag.replace(/^mga-/u, '');
    const titles = Object.fromEntries(Object.entries(messages).map(([language, { titles }]) => [language, titles[name]]));
    return { name, summary, titles, attributes: attributes.filter((attribute) => !settledForAll.has(attribute.name)).map(({ name, description }) => ({ name, description })) };
  });
}

/**
 * Writes both, from the sources in `integrations/wordpress` and from what has been built already.
 * @param {string} root the project's folder
 */
export async function writeWordpressPlugin(root) {
  const folder = join(root, 'dist/wordpress/mga-widgets');
  const change = (file, edit) => writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { embedMessages } = await import(pathToFileURL(join(root, 'server/dist/messages/embed.js')).href);
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'integrations/wordpress/mga-widgets'), folder, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  for (const file of ['mga-widgets.php', 'readme.txt']) change(file, (text) => text.replaceAll('0.0.0', version));
  for (const name of readdirSync(join(folder, 'languages'))) {
    const translations = readTranslations(readFileSync(join(folder, 'languages', name), 'utf8'));
    writeFileSync(join(folder, 'languages', name.replace(/\.po$/u, '.mo')), writeTranslations(translations));
  }
  const list = JSON.parse(readFileSync(join(root, 'dist/cdn/mga.widgets.json'), 'utf8'));
  writeFileSync(join(folder, 'widgets.json'), `${JSON.stringify({ version, widgets: widgetsOf(list, embedMessages) }, null, 1)}\n`);

  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  // The same day in each, so that the same files give the same archive.
  const entries = files.map((file) => [`mga-widgets/${file.slice(folder.length + 1).replaceAll('\\', '/')}`, [readFileSync(file), { mtime: new Date(1980, 0, 1) }]]);
  writeFileSync(join(folder, '../mga-widgets.zip'), zipSync(Object.fromEntries(entries), { level: 9 }));
}
