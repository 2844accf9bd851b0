import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { readFolio, searchable, type QueueFilter } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';
import { StaffProblem } from './problem.js';
import { hasDraft, hasReply, needsReply } from './queue-state.js';
import type { DaysOfConsultations } from './reply-days.js';

type State = NonNullable<QueueFilter['state']>;

const states: readonly State[] = ['moderation', 'pending', 'drafted', 'overdue', 'unassigned', 'answered', 'withdrawn', 'retired', 'all'];
const flags: readonly NonNullable<QueueFilter['flag']>[] = ['duplicate', 'machine-made', 'no-description'];
const longestChoice = 120;
const longestWords = 200;

/** The filter in the parameters of an address. What is empty is not there. @throws StaffProblem `invalid` */
export function readQueueFilter(query: unknown): QueueFilter {
  const faults: FieldFault[] = [];
  const given = (query ?? {}) as Record<string, unknown>;
  const text = (name: string, limit: number): string | undefined => {
    const value = given[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') faults.push({ pointer: `/${name}`, code: 'repeated' });
    else if (value.length > limit) faults.push({ pointer: `/${name}`, code: 'too-long', limit });
    // PostgreSQL refuses them.
    else if (/\p{Cc}/u.test(value)) faults.push({ pointer: `/${name}`, code: 'control-characters' });
    else return value;
    return undefined;
  };
  const choice = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined => {
    const value = text(name, longestChoice);
    const found = choices.find((each) => each === value);
    if (value !== undefined && found === undefined) faults.push({ pointer: `/${name}`, code: 'unknown-choice' });
    return found;
  };
  const page = text('page', 9);
  if (page !== undefined && !/^[1-9]\d*$/u.test(page)) faults.push({ pointer: '/page', code: 'malformed' });
  const filter = {
    state: choice('state', states),
    organization: text('organization', longestChoice),
    consultation: text('consultation', longestChoice),
    theme: text('theme', longestChoice),
    region: text('region', longestChoice),
    sector: text('sector', longestChoice),
    flag: choice('flag', flags),
    words: text('words', longestWords),
    page: page === undefined ? undefined : Number(page),
  };
  if (faults.length) throw new StaffProblem('invalid', { faults });
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** What the filter leaves, as conditions on a query that has `proposals`. Who may see it is not its business: see `visible-proposals.ts`. */
export function filterConditions(filter: QueueFilter, days: DaysOfConsultations): RawBuilder<SqlBool>[] {
  const { state = 'pending', organization, consultation, theme, region, sector, flag, words } = filter;
  return [
    stateCondition(state, days),
    ...(organization === 'none' ? [isUnassigned] : organization !== undefined ? [sql<SqlBool>`proposals.folio in (select chosen.folio from assignments as chosen where chosen.organization = ${organization})`] : []),
    ...(consultation !== undefined ? [sql<SqlBool>`proposals.consultation = ${consultation}`] : []),
    ...(theme !== undefined ? [sql<SqlBool>`proposals.theme = ${theme}`] : []),
    ...(region !== undefined ? [sql<SqlBool>`proposals.region = ${region}`] : []),
    ...(sector !== undefined ? [sql<SqlBool>`proposals.sector = ${sector}`] : []),
    ...(flag !== undefined ? [sql<SqlBool>`proposals.folio in (select flagged.folio from proposal_flags as flagged where flagged.flag = ${flag})`] : []),
    ...(words !== undefined ? wordConditions(words) : []),
  ];
}

const isUnassigned = sql<SqlBool>`not exists (select 1 from assignments as any_assignment where any_assignment.folio = proposals.folio)`;

function stateCondition(state: State, days: DaysOfConsultations): RawBuilder<SqlBool> {
  switch (state) {
    case 'all':
      return sql<SqlBool>`1 = 1`;
    case 'moderation':
      return sql<SqlBool>`proposals.state = 'received'`;
    case 'withdrawn':
    case 'retired':
      return sql<SqlBool>`proposals.state = ${state}`;
    case 'answered':
      return sql<SqlBool>`proposals.state = 'published' and ${hasReply}`;
    case 'pending':
      return needsReply;
    case 'drafted':
      return sql<SqlBool>`${needsReply} and ${hasDraft}`;
    case 'unassigned':
      return sql<SqlBool>`${needsReply} and ${isUnassigned}`;
    case 'overdue':
      return sql<SqlBool>`${needsReply} and ${isPast(days)}`;
  }
}

/** Whether the day its consultation set for the replies has passed. */
export function isPast(days: DaysOfConsultations): RawBuilder<SqlBool> {
  return days.past.length ? sql<SqlBool>`proposals.consultation in (${sql.join(days.past)})` : sql<SqlBool>`1 = 0`;
}

/** Every word somewhere in the folio or in what the proposal is searched by; a whole folio finds its proposal however it was typed. */
function wordConditions(words: string): RawBuilder<SqlBool>[] {
  const folio = readFolio(words);
  if (folio !== undefined) return [sql<SqlBool>`proposals.folio = ${folio}`];
  // Longer words are rarer, and what one rules out is not looked through for the others.
  const sought = [...new Set(searchable(words).split(' ').filter(Boolean))].sort((one, other) => other.length - one.length);
  return sought.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/gu, '\\$&')}%`;
    return sql<SqlBool>`(proposals.search_text like ${pattern} escape '\\' or lower(proposals.folio) like ${pattern} escape '\\')`;
  });
}
