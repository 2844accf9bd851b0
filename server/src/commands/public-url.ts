import { UsageError, type CommandLine } from '../command-line.js';
import type { CommandMessages } from '../messages/commands.js';

/**
 * The address people open the portal at, of `--public-url`, with a slash at the end; `undefined` when it was not given.
 *
 * @throws UsageError
 */
export function publicUrlOf(line: CommandLine, say: CommandMessages): string | undefined {
  const written = line.text('public-url');
  if (written === undefined) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.search || url.hash) throw new UsageError(say.badOption('--public-url', written, say.publicUrl));
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
