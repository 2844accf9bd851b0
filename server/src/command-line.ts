import { parseArgs } from 'node:util';
import { nearest } from './report/nearest.js';
import { isLanguage, type Language } from './messages/language.js';
import { commandMessages } from './messages/commands.js';

/** What a command takes. */
export interface CommandShape {
  /** Options and whether they take a value. */
  options: Readonly<Record<string, 'text' | 'flag'>>;
  /** The argument it needs; absent when it takes none. */
  argument?: 'folder' | 'feed' | 'moderation' | 'retention' | 'staff' | 'mail' | 'ballots' | 'import' | 'export' | 'file' | 'widget';
  /** Whether more arguments may follow. */
  more?: boolean;
  /** Options it cannot do without. */
  needs?: readonly string[];
}

/** What was asked on the command line. */
export interface CommandLine {
  language: Language;
  help: boolean;
  argument: string;
  /** What follows the argument, where more may. */
  more: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/** The command line cannot be understood; the message says why in the person's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The language asked for anywhere among the arguments, so that even a complaint about them is in it. */
export function languageAmong(args: readonly string[]): Language {
  const at = args.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const asked = at < 0 ? '' : args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : (args[at + 1] ?? '');
  return isLanguage(asked) ? asked : 'es';
}

/**
 * Reads the arguments after the name of the command.
 *
 * @throws UsageError for an unknown or incomplete option and for too few or too many arguments.
 */
export function readCommandLine(args: readonly string[], shape: CommandShape): CommandLine {
  const language = languageAmong(args);
  const say = commandMessages[language];
  const kinds: Readonly<Record<string, 'text' | 'flag'>> = { ...shape.options, lang: 'text', help: 'flag' };
  const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const }]));
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: false, tokens: true });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    const likely = nearest(token.name, Object.keys(kinds));
    if (!kind) throw new UsageError(say.unknownOption(token.rawName, likely && `--${likely}`));
    if (kind === 'text' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) throw new UsageError(say.missingValue(token.rawName));
    if (kind === 'flag' && token.value !== undefined) throw new UsageError(say.noValue(token.rawName));
  }
  const help = values['help'] === true;
  const asked = values['lang'];
  if (typeof asked === 'string' && !isLanguage(asked)) throw new UsageError(say.badOption('--lang', asked, say.language));
  if (!help) {
    if (shape.argument && positionals[0] === undefined) throw new UsageError(say.missingArgument(say.argument[shape.argument]));
    const extra = positionals[shape.argument ? 1 : 0];
    if (extra !== undefined && !shape.more) throw new UsageError(say.tooManyArguments(extra));
    const missing = shape.needs?.find((name) => values[name] === undefined);
    if (missing) throw new UsageError(say.missingOption(`--${missing}`));
  }
  return {
    language,
    help,
    argument: positionals[0] ?? '',
    more: positionals.slice(1),
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  };
}
