// The command from its sources, as bin/mga.js runs it from its build.
import { main } from '../../src/cli.js';

process.exitCode = await main(process.argv.slice(2));
