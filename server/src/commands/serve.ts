import type { CommandLine, CommandShape } from '../command-line.js';
import type { Terminal } from '../terminal.js';
export const serveShape: CommandShape = { options: { content: 'text', demo: 'text', portal: 'text', widgets: 'text', port: 'text', host: 'text', watch: 'flag' } };
export async function serve(_line: CommandLine, _terminal: Terminal): Promise<number> {
  return 2;
}
