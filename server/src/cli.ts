import { languageAmong, readCommandLine, UsageError, type CommandLine, type CommandShape } from './command-line.js';
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
  run: (line: CommandLine, terminal: Terminal) => Promise<number>;
}

/** The commands, each read when it is asked for: what one needs (a database, a mail server) takes longer to read than another takes to do. */
const commands: Record<CommandName, () => Promise<Command>> = {
  build: () => import('./commands/build.js').then(({ build, buildShape }) => ({ shape: buildShape, run: build })),
  validate: () => import('./commands/validate.js').then(({ validate, validateShape }) => ({ shape: validateShape, run: validate })),
  diff: () => import('./commands/diff.js').then(({ diff, diffShape }) => ({ shape: diffShape, run: diff })),
  serve: () => import('./commands/serve.js').then(({ serve, serveShape }) => ({ shape: serveShape, run: serve })),
  moderate: () => import('./commands/moderate.js').then(({ moderate, moderateShape }) => ({ shape: moderateShape, run: moderate })),
  retention: () => import('./commands/retention.js').then(({ retention, retentionShape }) => ({ shape: retentionShape, run: retention })),
  staff: () => import('./commands/staff.js').then(({ staff, staffShape }) => ({ shape: staffShape, run: staff })),
  mail: () => import('./commands/mail.js').then(({ mail, mailShape }) => ({ shape: mailShape, run: mail })),
  ballots: () => import('./commands/ballots.js').then(({ ballots, ballotsShape }) => ({ shape: ballotsShape, run: ballots })),
  import: () => import('./commands/import.js').then(({ importFile, importShape }) => ({ shape: importShape, run: importFile })),
  backup: () => import('./commands/backup.js').then(({ backup, backupShape }) => ({ shape: backupShape, run: backup })),
  restore: () => import('./commands/backup.js').then(({ restore, restoreShape }) => ({ shape: restoreShape, run: restore })),
  export: () => import('./commands/export.js').then(({ exportFile, exportShape }) => ({ shape: exportShape, run: exportFile })),
  template: () => import('./commands/template.js').then(({ template, templateShape }) => ({ shape: templateShape, run: template })),
  render: () => import('./commands/render.js').then(({ render, renderShape }) => ({ shape: renderShape, run: render })),
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
    const { shape, run } = await commands[name]();
    const line = readCommandLine(args.filter((_, index) => index !== at), shape);
    if (line.help) {
      terminal.out(help[line.language][name]);
      return 0;
    }
    return await run(line, terminal);
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
