// What a run of tests leaves behind, the same from browsers and from Node, and what is made of two runs.

/**
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} FileReport `failures` are the names of the tests that failed
 * @typedef {Record<string, FileReport>} Report by the path of the test's file
 */

/** The report of a file, begun when it is not there yet. @param {Report} report @param {string} file @returns {FileReport} */
export const reportOf = (report, file) => (report[file] ??= { passed: 0, failed: 0, skipped: 0, failures: [] });

/** @param {Report} report @param {'passed' | 'failed' | 'skipped'} outcome */
export const total = (report, outcome) => Object.values(report).reduce((sum, file) => sum + file[outcome], 0);

/** The files in which a test failed. @param {Report} report */
export const failedFiles = (report) => Object.keys(report).filter((file) => report[file].failed > 0);

/** `file: test` of all that failed. @param {Report} report */
export const failures = (report) => Object.entries(report).flatMap(([file, { failures }]) => failures.map((name) => `${file}: ${name}`));

/**
 * A failure among thousands may be the machine's: a driver that does not answer, two seconds that became ten. Files with failures are run a second time, alone, and
 * that run counts; many at once are no accident, and are left as they are.
 *
 * @param {Report} report of the first run
 * @param {(files: string[]) => Promise<Report>} runAgain
 * @returns {Promise<{report: Report, unsteady: string[]}>} `unsteady` is what failed in the first run and not in the second: to be told, and mended
 */
export async function secondRun(report, runAgain, most = 8) {
  const files = failedFiles(report);
  if (!files.length || files.length > most) return { report, unsteady: [] };
  const again = await runAgain(files);
  // A file that left no report the second time keeps its first.
  const merged = { ...report, ...Object.fromEntries(files.filter((file) => again[file]).map((file) => [file, again[file]])) };
  const still = new Set(failures(merged));
  return { report: merged, unsteady: failures(report).filter((failure) => !still.has(failure)) };
}
