// Where a WordPress is that the plugin's tests may copy, and what runs it: PHP and MariaDB. Nothing here is a service of this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Debian packages of programs: none of them starts anything by itself, as `mariadb-server` or the web server that `wordpress` asks for would. */
export const wordpressPrograms = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core'];

/** Debian packages that are only unpacked, into a folder of this project. */
export const wordpressPackages = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'libjs-cropper', 'php-getid3'];

/** Where they are unpacked. */
export const wordpressUnpacked = join(root, 'node_modules/.cache/mga-wordpress');

/**
 * Finds all there has to be.
 * @returns {{folder: string, php: string, mariadb: string, installer: string} | undefined} `folder` holds `wp-load.php`; `WORDPRESS_FOLDER` names another,
 *   of any version, with at least one theme
 */
export function findWordpress() {
  const folder = [process.env.WORDPRESS_FOLDER, join(wordpressUnpacked, 'usr/share/wordpress')].find((each) => each && existsSync(join(each, 'wp-load.php')));
  const php = spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'], { stdio: 'ignore' }).status === 0 ? 'php' : undefined;
  const mariadb = ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd'].find((path) => existsSync(path));
  const installer = ['/usr/bin/mariadb-install-db', '/usr/local/bin/mariadb-install-db'].find((path) => existsSync(path));
  // The installer asks it.
  const defaults = ['/usr/bin/my_print_defaults', '/usr/local/bin/my_print_defaults'].find((path) => existsSync(path));
  if (!folder || !php || !mariadb || !installer || !defaults) return undefined;
  return { folder, php, mariadb, installer };
}
