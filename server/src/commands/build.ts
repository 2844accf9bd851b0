import { join } from 'node:path';
import { buildContent } from '../build/build-content.js';
import { countFeed } from '../build/count-feed.js';
import type { CommandLine, CommandShape } from '../command-line.js';
import { commandMessages, type CommandMessages } from '../messages/commands.js';
import { publishFolder, type PublishedFile } from '../publish/publish-folder.js';
import { publishedFiles } from '../publish/published-files.js';
import { withRenderedFiles } from '../publish/rendered-files.js';
import { findingLines, findingRecords } from '../report/print-findings.js';
import { Report } from '../report/report.js';
import { showProgress } from '../report/show-progress.js';
import type { Terminal } from '../terminal.js';
import { moment } from './moment.js';

export const buildShape: CommandShape = {
  options: { out: 'text', strict: 'flag', json: 'flag', 'as-of': 'text' },
  argument: 'folder',
  needs: ['out'],
};

/** `mga build CONTENT --out DIR`. Exit code 0 when the files were written, 1 when there are problems and `--strict` was asked. */
export async function build(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const report = new Report();
  const progress = showProgress(terminal, say.reading);
  const now = moment(line, terminal);
  const built = await buildContent(line.argument, { report, progress, now });
  terminal.stop.throwIfAborted();
  const folder = line.text('out')!;
  const published = await publishFolder(folder, withRenderedFiles(publishedFiles(built), now));

  const counts = countFeed(built.feed);
  const problems = report.of('problem').length;
  const failed = line.flag('strict') && problems > 0;
  if (line.flag('json')) {
    terminal.out(JSON.stringify({ ok: !failed, counts, files: published.map((file) => ({ ...file, path: join(folder, file.name) })), ...findingRecords(report, line.language) }, null, 2));
  } else {
    for (const text of findingLines(report, line.language)) terminal.out(text);
    terminal.out(say.counts(counts));
    for (const text of writtenLines(published, folder, say)) terminal.out(text);
    if (failed) terminal.out(say.strict);
  }
  return failed ? 1 : 0;
}

/** A line for each file, and one for each folder of files: an office's feed leaves as more than a hundred. */
function writtenLines(published: readonly PublishedFile[], folder: string, say: CommandMessages): string[] {
  const groups = new Map<string, PublishedFile[]>();
  for (const file of published) {
    const name = file.name.includes('/') ? file.name.slice(0, file.name.indexOf('/') + 1) : file.name;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, files]) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const changed = files.filter((file) => file.changed).length;
    return name.endsWith('/') ? say.writtenFolder(join(folder, name), files.length, changed, bytes) : say.written(join(folder, name), bytes, changed > 0);
  });
}
