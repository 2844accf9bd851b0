// Writes how many browser tests passed and failed, for the one line `npm test` ends with.
import { writeFileSync } from 'node:fs';

/**
 * @param {string} file where to write `{passed, failed, skipped, lost}` as JSON; `lost` are the failures that are no test's: files that did not load, browsers that went away
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, lost: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that did not load, or an error outside any test, fails as one.
        if (session.passed || counts.failed > before) continue;
        counts.failed += 1;
        counts.lost += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const child of suite.suites) countSuite(child, counts);
}
