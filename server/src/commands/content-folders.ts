import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandLine } from '../command-line.js';
import type { CommandMessages } from '../messages/commands.js';
import type { Terminal } from '../terminal.js';

/** Where things are when a command is run in the project's own folder. */
const usual = { content: 'content/mga', demo: 'content/demo', portal: 'dist/portal', widgets: 'dist', releases: 'releases' } as const;

/** The folder an option names, or the usual one if it is there. A folder the person named and that is not there is said. */
export function folderOf(option: keyof typeof usual, line: CommandLine, terminal: Terminal, say: CommandMessages): string | undefined {
  const written = line.text(option);
  const path = resolve(written ?? usual[option]);
  if (existsSync(path)) return path;
  if (written !== undefined || option === 'portal' || option === 'widgets') terminal.err(`${say.missingFolder(`--${option}`, path)}\n`);
  return undefined;
}

/** The folders of the real and the demonstration content, with the names they are served under. */
export function contentFolders(line: CommandLine, terminal: Terminal, say: CommandMessages): { name: 'mga' | 'demo'; folder: string }[] {
  const all = [{ name: 'mga', option: 'content' }, { name: 'demo', option: 'demo' }] as const;
  return all.flatMap(({ name, option }) => {
    const folder = folderOf(option, line, terminal, say);
    return folder ? [{ name, folder }] : [];
  });
}
