// Where the PostgreSQL programs are on this machine. The server's tests start a database of their own with them; none that runs here is touched.
import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Debian package that brings them. */
export const postgresPackage = 'postgresql';

/** The folder that holds `initdb`, `postgres` and the programs beside them; undefined when there is none. `POSTGRES_BIN` names another. */
export function findPostgres() {
  const folders = [process.env.POSTGRES_BIN, '/usr/local/bin', ...debianFolders(), '/opt/homebrew/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const folder = folders.find((each) => each && ['initdb', 'postgres'].every((name) => canRun(join(each, name))));
  // What stands in /usr/local/bin is often a link to it.
  return folder && dirname(realpathSync(join(folder, 'initdb')));
}

/** Debian keeps each version in a folder of its own, outside PATH; the newest first. */
function debianFolders() {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => join('/usr/lib/postgresql', version, 'bin'));
  } catch {
    return [];
  }
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
