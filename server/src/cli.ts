import { languageAmong, readCommandLine, UsageError, type CommandLine, type CommandShape } from './command-line.js';
import { backup, backupShape, restore, restoreShape } from './commands/backup.js';
import { ballots, ballotsShape } from './commands/ballots.js';
import { build, buildShape } from './commands/build.js';
import { diff, diffShape } from './commands/diff.js';
import { exportFile, exportShape } from './commands/export.js';
import { importFile, importShape } from './commands/import.js';
import { mail, mailShape } from './commands/mail.js';
import { moderate, moderateShape } from './commands/moderate.js';
import { render, renderShape } from './commands/render.js';
import { retention, retentionShape } from './commands/retention.js';
import { serve, serveShape } from './commands/serve.js';
import { staff, staffShape } from './commands/staff.js';
import { template, templateShape } from './commands/template.js';
import { validate, validateShape } from './commands/validate.js';
import { commandMessages, type CommandMessages } from './messages/commands.js';
import { systemReason } from './messages/system-reason.js';
import { findingText } from './messages/findings.js';
import { help } from './messages/help.js';
import type { Language } from './messages/language.js';
import { UnusableInput } from './report/unusable.js';
import { StoreUnavailable } from './store/store-unavailable.js';
import { processTerminal, type Terminal } from './terminal.js';

type CommandName = 'build' | 'validate' | 'diff' | 'serve' | 'moderate' | 'retention' | 'staff' | 'mail' | 'ballots' | 'import' | 'export' | 'backup' | 'restore' | 'template' | 'render';

interface Command {
  shape: CommandShape;
  run(line: CommandLine, terminal: Terminal): Promise<number>;
}

const commands: Record<CommandName, Command> = {
  build: { shape: buildShape, run: build },
  validate: { shape: validateShape, run: validate },
  diff: { shape: diffShape, run: diff },
  serve: { shape: serveShape, run: serve },
  moderate: { shape: moderateShape, run: moderate },
  retention: { shape: retentionShape, run: retention },
  staff: { shape: staffShape, run: staff },
  mail: { shape: mailShape, run: mail },
  ballots: { shape: ballotsShape, run: ballots },
  import: { shape: importShape, run: importFile },
  backup: { shape: backupShape, run: backup },
  restore: { shape: restoreShape, run: restore },
  export: { shape: exportShape, run: exportFile },
  template: { shape: templateShape, run: template },
  render: { shape: renderShape, run: render },
};

const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(commands, name);

/**
 * The `mga` command.
 *
 * @param args What follows "mga" on the command line.
 * @returns The exit code: 0 well, 1 problems the person asked to fail on, 2 unusable input or a wrong command line, 130 stopped.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const language = languageAmong(args);
  const say = commandMessages[language];
  const at = args.findIndex((each, index) => !each.startsWith('-') && args[index - 1] !== '--lang');
  const name = args[at];
  if (!isCommand(name)) {
    if (name === undefined && (args.length === 0 || args.some((each) => each === '--help' || each === '-h'))) {
      terminal.out(help[language]['']);
      return 0;
    }
    terminal.err(`${name === undefined ? say.missingArgument(say.argument.command) : say.unknownCommand(name)}\n\n${help[language]['']}\n`);
    return 2;
  }
  try {
    const line = readCommandLine(args.filter((_, index) => index !== at), commands[name].shape);
    if (line.help) {
      terminal.out(help[line.language][name]);
      return 0;
    }
    return await commands[name].run(line, terminal);
  } catch (error) {
    return explain(error, name, say, language, terminal);
  }
}

function explain(error: unknown, command: CommandName, say: CommandMessages, language: Language, terminal: Terminal): number {
  if (terminal.stop.aborted) {
    terminal.err(`\n${say.stopped}\n`);
    return 130;
  }
  if (error instanceof UsageError) terminal.err(`${error.message} ${say.seeHelp(command)}\n`);
  else if (error instanceof UnusableInput) {
    const sentence = { 'no-folder': say.noFolder, 'nothing-to-read': say.nothingToRead, forum: say.badForum }[error.why];
    terminal.err(`${[sentence(error.subject), ...error.findings.map((finding) => findingText(finding, language))].join('\n')}\n`);
  } else if (error instanceof StoreUnavailable) terminal.err(`${say.store[error.problem]}\n`);
  else if (error instanceof Error && 'code' in error) {
    terminal.err(`${systemReason(error, say)}\n`);
  } else throw error;
  return 2;
}
