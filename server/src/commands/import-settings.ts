import { dayIn, type Feed } from 'mga-widgets/domain';
import { buildContent } from '../build/build-content.js';
import { UsageError, type CommandLine } from '../command-line.js';
import { channel as channelWord } from '../content/words.js';
import type { ImportSettings } from '../import/plan-import.js';
import { proposalTable, usualNames, type ProposalCells, type ProposalField, type ProposalTable } from '../import/proposal-columns.js';
import type { ImportPlan } from '../import/read-proposals.js';
import { consultationRules, type ConsultationRules } from '../intake/consultation-rules.js';
import { commandMessages } from '../messages/commands.js';
import { expectationText } from '../messages/findings.js';
import { importMessages } from '../messages/import.js';
import { nearest, plainName } from '../report/nearest.js';
import { Report } from '../report/report.js';
import type { Terminal } from '../terminal.js';
import { contentFolders } from './content-folders.js';
import { moment } from './moment.js';

/** What the command line asks of an import, understood. */
export interface AskedImport {
  settings: ImportSettings;
  table: ProposalTable;
  plan: ImportPlan;
}

/** @throws UsageError */
export async function askedImport(line: CommandLine, terminal: Terminal): Promise<AskedImport> {
  const now = moment(line, terminal);
  const { feed, rules } = await consultationOf(line, terminal, now);
  const table = proposalTable(feed, rules, dayIn(rules.timeZone, now));
  const meeting = line.text('meeting');
  if (meeting !== undefined && !feed.meetings.some(({ id }) => id === meeting)) throw badOption(line, '--meeting', meeting, importMessages[line.language].meeting);
  const plan = { map: mapOf(line, table), constants: constantsOf(line, table) };
  return { settings: { rules, channel: channelOf(line), meeting, publish: line.flag('publish'), language: feed.language, folioPrefix: 'MGA', now }, table, plan };
}

const badOption = (line: CommandLine, name: string, found: string, expected: string): UsageError => new UsageError(commandMessages[line.language].badOption(name, found, expected));

async function consultationOf(line: CommandLine, terminal: Terminal, now: Date): Promise<{ feed: Feed; rules: ConsultationRules }> {
  const say = commandMessages[line.language];
  const id = line.text('consultation');
  if (id === undefined) throw new UsageError(say.missingOption('--consultation'));
  const known: string[] = [];
  for (const { folder } of contentFolders(line, terminal, say)) {
    const { feed } = await buildContent(folder, { report: new Report(), now });
    const rules = consultationRules(feed, id);
    if (rules) return { feed, rules };
    known.push(...feed.consultations.map((each) => each.id));
  }
  throw badOption(line, '--consultation', id, importMessages[line.language].consultation(known));
}

/** How what is imported came: in person, unless it is said otherwise, because what comes by the form needs no import. */
function channelOf(line: CommandLine): ImportSettings['channel'] {
  const written = line.text('channel');
  if (written === undefined) return 'in-person';
  const read = channelWord(written);
  if (read.expected) throw badOption(line, '--channel', written, expectationText(read.expected, line.language));
  return read.value;
}

function mapOf(line: CommandLine, table: ProposalTable): Map<ProposalField, string> {
  return new Map(assignments(line, 'map', table, importMessages[line.language].field));
}

function constantsOf(line: CommandLine, table: ProposalTable): Partial<ProposalCells> {
  const columns: Record<string, { read: (written: string) => { value?: unknown; expected?: Parameters<typeof expectationText>[0] } }> = table.columns;
  return Object.fromEntries(assignments(line, 'set', table, importMessages[line.language].constant).map(([field, written]) => {
    const read = columns[field]!.read(written);
    if (read.expected) throw badOption(line, `--set ${field}`, written, expectationText(read.expected, line.language));
    return [field, read.value];
  }));
}

/** "field=text,field=text"; a comma that no field follows belongs to the text. */
function assignments(line: CommandLine, option: string, table: ProposalTable, expected: (fields: readonly string[]) => string): [ProposalField, string][] {
  const written = line.text(option);
  if (written === undefined) return [];
  const names = usualNames(table);
  const fields = Object.keys(table.columns);
  return written.split(/,(?=\s*[\p{L} ]+=)/u).map((part) => {
    const [name = '', text = ''] = part.split(/=(.*)/su).map((each) => each.trim());
    const field = names.get(plainName(name));
    const likely = nearest(name, fields);
    if (!field || !text) throw badOption(line, `--${option}`, part.trim(), expected(likely && !field ? [likely] : fields));
    return [field, text];
  });
}
