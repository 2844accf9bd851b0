import type { Feed } from 'mga-widgets/domain';
import { buildContent } from '../build/build-content.js';
import type { CommandLine } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { Report } from '../report/report.js';
import type { Terminal } from '../terminal.js';
import { contentFolders } from './content-folders.js';

/** The real and the demonstration content as they are on a day, for a command that has to know consultations, institutions or commitments. */
export async function contentFeeds(line: CommandLine, terminal: Terminal, now: Date): Promise<Feed[]> {
  const feeds: Feed[] = [];
  for (const { folder } of contentFolders(line, terminal, commandMessages[line.language])) feeds.push((await buildContent(folder, { report: new Report(), now })).feed);
  return feeds;
}
