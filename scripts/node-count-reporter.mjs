// A reporter for `node --test` that writes only how many tests passed, failed and were skipped, as JSON.

/** @param {AsyncIterable<{type: string, data: {skip?: unknown, todo?: unknown, details?: {type?: string}}}>} events */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite that fails does so because of a test inside it, which is counted.
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(counts);
}
