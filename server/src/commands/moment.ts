import { isDay } from 'mga-widgets/domain';
import { UsageError, type CommandLine } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import type { Terminal } from '../terminal.js';

/**
 * The moment a command takes for now: noon UTC of `--as-of`, which is that day everywhere this is used, or the real one.
 *
 * @throws UsageError when `--as-of` is no real day.
 */
export function moment(line: CommandLine, terminal: Terminal): Date {
  const asOf = line.text('as-of');
  if (asOf === undefined) return terminal.now();
  if (isDay(asOf)) return new Date(`${asOf}T12:00:00Z`);
  const say = commandMessages[line.language];
  throw new UsageError(say.badOption('--as-of', asOf, say.day));
}
