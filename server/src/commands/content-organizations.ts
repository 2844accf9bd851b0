import type { Organization } from 'mga-widgets/domain';
import { buildContent } from '../build/build-content.js';
import type { CommandLine } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { Report } from '../report/report.js';
import { UnusableInput } from '../report/unusable.js';
import type { Terminal } from '../terminal.js';
import { contentFolders } from './content-folders.js';

/** The institutions of the contents that can be read; none when there is no content here, as on a machine that only has the database. */
export async function contentOrganizations(line: CommandLine, terminal: Terminal): Promise<readonly Organization[]> {
  const organizations: Organization[] = [];
  for (const { folder } of contentFolders(line, terminal, commandMessages[line.language])) {
    try {
      organizations.push(...(await buildContent(folder, { report: new Report(), now: terminal.now() })).feed.organizations);
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
    }
  }
  return organizations;
}
