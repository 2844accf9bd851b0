import { dayIn, knownZone } from 'mga-widgets/domain';
import { countFeed } from '../build/count-feed.js';
import { reportFeedProblems } from '../build/feed-problems.js';
import { checkRules } from '../build/rules.js';
import type { CommandLine, CommandShape } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { findingLines, findingRecords } from '../report/print-findings.js';
import { Report } from '../report/report.js';
import type { Terminal } from '../terminal.js';
import { moment } from './moment.js';
import { readFeedSource, type FeedSource } from './read-feed-source.js';
import { UnreadableSource } from './read-source.js';

export const validateShape: CommandShape = { options: { json: 'flag', 'as-of': 'text' }, argument: 'feed' };

/** `mga validate FILE|URL`. Exit code 0 without problems, 1 with some, 2 when there is no feed to read. */
export async function validate(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const now = moment(line, terminal);
  try {
    const source = await readFeedSource(line.argument, terminal.stop, say);
    const { feed } = source;
    const report = reportOf(line.argument, source, now);
    const ok = report.of('problem').length === 0;
    const counts = countFeed(feed);
    if (line.flag('json')) terminal.out(JSON.stringify({ ok, version: feed.version, counts, ...findingRecords(report, line.language) }, null, 2));
    else for (const text of [...findingLines(report, line.language), `${say.valid(feed.version)}: ${say.counts(counts)}`]) terminal.out(text);
    return ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    if (line.flag('json')) terminal.out(JSON.stringify({ ok: false, refused: error.message }, null, 2));
    else terminal.err(`${error.message}\n`);
    return 2;
  }
}

function reportOf(file: string, { received, feed, problems }: FeedSource, now: Date): Report {
  const report = new Report();
  reportFeedProblems(problems, (pointer) => ({ file, pointer }), report);
  const today = dayIn(knownZone(feed.timeZone), now);
  for (const { level, pointer, reason, details } of checkRules(received, feed, today)) report[level]({ file, pointer }, reason, details);
  return report;
}
