// What the tests of faults saw, as JSON lines in the file that FAULTS_REPORT names; `npm run test:faults` prints them as a table.
import { appendFileSync } from 'node:fs';

/** Whether everything is tried, as `npm run test:faults` does, or the short form of `npm test`. */
export const full = process.env.FAULTS === 'full';

export function report(line) {
  if (process.env.FAULTS_REPORT) appendFileSync(process.env.FAULTS_REPORT, `${JSON.stringify(line)}\n`);
}
