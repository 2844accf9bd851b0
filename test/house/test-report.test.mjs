import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failures, secondRun, total } from '../../scripts/test-report.mjs';

const passed = (count) => ({ passed: count, failed: 0, skipped: 0, failures: [] });
const failed = (count, ...names) => ({ passed: count, failed: names.length, skipped: 0, failures: names });

describe('the second run of files in which a test failed', () => {
  it('is not made when nothing failed', async () => {
    const report = { 'a.test.ts': passed(3) };
    const result = await secondRun(report, () => assert.fail('nothing is to be run again'));
    assert.deepEqual(result, { report, unsteady: [] });
  });

  it('counts instead of the first, and tells what was unsteady', async () => {
    const first = { 'a.test.ts': passed(3), 'b.test.ts': failed(1, 'moves up', 'seats forty') };
    const { report, unsteady } = await secondRun(first, async (files) => {
      assert.deepEqual(files, ['b.test.ts']);
      return { 'b.test.ts': failed(2, 'moves up') };
    });
    assert.deepEqual(failures(report), ['b.test.ts: moves up']);
    assert.deepEqual(unsteady, ['b.test.ts: seats forty']);
    assert.deepEqual([total(report, 'passed'), total(report, 'failed')], [5, 1]);
  });

  it('leaves a failure a failure when the file left no report', async () => {
    const { report } = await secondRun({ 'b.test.ts': failed(1, 'moves up') }, async () => ({}));
    assert.deepEqual(failures(report), ['b.test.ts: moves up']);
  });

  it('is not made when so much failed that it is no accident', async () => {
    const report = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.test.ts`, failed(0, 'x')]));
    const result = await secondRun(report, () => assert.fail('nothing is to be run again'));
    assert.equal(total(result.report, 'failed'), 9);
  });
});
