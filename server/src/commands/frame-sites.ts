import { UsageError, type CommandLine } from '../command-line.js';
import type { CommandMessages } from '../messages/commands.js';

/**
 * Sites that may show a widget in a frame, of `--frames`; `undefined`, for every site, when it was not given.
 *
 * @throws UsageError
 */
export function frameSitesOf(line: CommandLine, say: CommandMessages): string[] | undefined {
  const sites = line.text('frames')?.split(',').map((each) => each.trim()).filter(Boolean);
  for (const site of sites ?? []) {
    if (!URL.canParse(site) || !['https:', 'http:'].includes(new URL(site).protocol)) throw new UsageError(say.badOption('--frames', site, say.frameSites));
  }
  return sites?.map((site) => new URL(site).origin);
}
