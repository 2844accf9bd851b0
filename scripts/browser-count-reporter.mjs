// Writes what passed and failed in the browsers, by file.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { reportOf } from './test-report.mjs';
import { root } from './run.mjs';

/**
 * @param {string} file where to write the report as JSON
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const report = {};
      for (const session of sessions) {
        const counts = reportOf(report, relative(root, session.testFile));
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts, session.browser.name, []);
        // A file that did not load, an error outside any test or a browser that went away fails as one.
        if (session.passed || counts.failed > before) continue;
        counts.failed += 1;
        counts.failures.push(`did not run (${session.browser.name})`);
      }
      writeFileSync(file, JSON.stringify(report));
    },
  };
}

function countSuite(suite, counts, browser, path) {
  const names = [...path, suite.name].filter(Boolean);
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) counts.failures.push(`${[...names, test.name].join(' › ')} (${browser})`);
  }
  for (const child of suite.suites) countSuite(child, counts, browser, names);
}
