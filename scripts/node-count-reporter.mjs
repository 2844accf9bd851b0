// A reporter for `node --test` that writes only what passed, failed and was skipped, by file, as JSON.
import { relative } from 'node:path';
import { reportOf } from './test-report.mjs';
import { root } from './run.mjs';

/** @param {AsyncIterable<{type: string, data: {name?: string, file?: string, skip?: unknown, todo?: unknown, details?: {type?: string}}}>} events */
export default async function* countReporter(events) {
  const report = {};
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite that fails does so because of a test inside it, which is counted.
    if (data.details?.type === 'suite') continue;
    const counts = reportOf(report, relative(root, data.file));
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(data.name);
    }
  }
  yield JSON.stringify(report);
}
