// `npm start`: from a fresh clone to the example page. Installs and builds only what is missing, then serves until it is stopped.
// What follows `--` goes to the server: `npm start -- --port 9000`.
import { run, step } from './run.mjs';
import { checkNode, installPackages } from './setup.mjs';

const given = process.argv.slice(2);

checkNode();
await installPackages();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));

// The server says where the page is, once it listens.
const options = ['--content', 'content/mga', '--demo', 'content/demo', '--portal', 'dist/portal', '--widgets', 'dist'];
const { code } = await run('node', ['server/bin/mga.js', 'serve', ...options, ...given]);
process.exitCode = code;
