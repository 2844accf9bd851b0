import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { intakeSchema } from '../intake/generated/intake-schema.js';
import { commandMessages } from '../messages/commands.js';
import { staffAccountMessages, type StaffAccountMessages } from '../messages/staff-accounts.js';
import { nearest } from '../report/nearest.js';
import { addMember, listMembers, renewMember, revokeMember, type NewMember, type TokenGiven } from '../staff/accounts.js';
import type { Store } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { contentOrganizations } from './content-organizations.js';
import { listStaff } from './list-staff.js';
import { openStoreOf } from './store-place.js';

export const staffShape: CommandShape = {
  options: { organization: 'text', coordinator: 'flag', email: 'text', digest: 'flag', days: 'text', json: 'flag', content: 'text', demo: 'text', data: 'text' },
  argument: 'staff',
  more: true,
};

/** A token holds for a year when nothing else is said, and for ten at the most. */
const usualDays = 365;
const mostDays = 3650;

/** `mga staff add|list|renew|revoke`. Exit code 0 when it was done, 1 when it could not be: a name that is taken, or nobody of that identifier. */
export async function staff(line: CommandLine, terminal: Terminal): Promise<number> {
  const act = actionOf(line, terminal);
  const store = await openStoreOf(line);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/** What is to be done, once the whole command line was understood. @throws UsageError */
function actionOf(line: CommandLine, terminal: Terminal): (store: Store) => Promise<number> {
  const say = commandMessages[line.language];
  const tell = staffAccountMessages[line.language];
  const { argument, more: [subject, extra] } = line;
  if (extra !== undefined) throw new UsageError(say.tooManyArguments(extra));
  if (argument === 'list') {
    if (subject !== undefined) throw new UsageError(say.tooManyArguments(subject));
    return async (store) => listStaff(await listMembers(store), line, terminal, tell);
  }
  if (!['add', 'renew', 'revoke'].includes(argument)) throw new UsageError(say.unknownArgument(argument, say.argument.staff));
  if (subject === undefined) throw new UsageError(say.missingArgument(argument === 'add' ? say.argument.name : say.argument.identifier));
  if (argument === 'revoke') return (store) => revoke(store, subject, terminal, tell);
  const days = daysOf(line, tell);
  if (argument === 'renew') return (store) => renew(store, subject, days, terminal, tell);
  const member = newMember(subject, line, tell);
  return (store) => add(store, member, days, line, terminal, tell);
}

function daysOf(line: CommandLine, tell: StaffAccountMessages): number {
  const written = line.text('days');
  if (written === undefined) return usualDays;
  const days = /^\d{1,4}$/u.test(written) ? Number(written) : 0;
  if (days < 1 || days > mostDays) throw new UsageError(commandMessages[line.language].badOption('--days', written, tell.days(mostDays)));
  return days;
}

function newMember(written: string, line: CommandLine, tell: StaffAccountMessages): NewMember {
  const say = commandMessages[line.language];
  const name = written.trim();
  if (!/^[^\p{Cc}\p{Cs}\u2028\u2029]{1,200}$/u.test(name)) throw new UsageError(say.badOption(say.argument.name, name.slice(0, 80), tell.name));
  const organization = line.text('organization');
  if (organization === undefined && !line.flag('coordinator')) throw new UsageError(say.missingOption(tell.who));
  const email = line.text('email')?.trim();
  if (email !== undefined && !new RegExp(intakeSchema.$defs.Email.pattern, 'u').test(email)) throw new UsageError(say.badOption('--email', email.slice(0, 80), tell.email));
  if (line.flag('digest') && email === undefined) throw new UsageError(tell.digestNeedsEmail);
  return { name, role: line.flag('coordinator') ? 'coordinator' : 'official', organization, email, digest: line.flag('digest') };
}

async function add(store: Store, member: NewMember, days: number, line: CommandLine, terminal: Terminal, tell: StaffAccountMessages): Promise<number> {
  const { organization } = member;
  if (organization !== undefined) {
    const known = await contentOrganizations(line, terminal);
    if (!known.length) terminal.err(`${tell.uncheckedOrganization(organization)}\n`);
    else if (!known.some(({ id }) => id === organization)) {
      // People write the name or an acronym as readily as the identifier.
      const identifiers = new Map(known.flatMap(({ id, name, shortName = id, aliases = [] }) => [id, name, shortName, ...aliases].map((each) => [each, id] as const)));
      terminal.err(`${tell.unknownOrganization(organization, known.map(({ id }) => id), identifiers.get(nearest(organization, identifiers.keys()) ?? ''))}\n`);
      return 1;
    }
  }
  const added = await addMember(store, member, days, terminal.now());
  if ('taken' in added) {
    terminal.err(`${(added.taken === 'name' ? tell.nameTaken : tell.emailTaken)(added.by.name, added.by.id)}\n`);
    return 1;
  }
  return hand(added, terminal, tell);
}

async function renew(store: Store, id: string, days: number, terminal: Terminal, tell: StaffAccountMessages): Promise<number> {
  const renewed = await renewMember(store, id, days, terminal.now());
  if (renewed === 'unknown') return unknown(store, id, terminal, tell);
  if (renewed === 'revoked') {
    terminal.err(`${tell.isRevoked(id)}\n`);
    return 1;
  }
  terminal.out(tell.renewed);
  return hand(renewed, terminal, tell);
}

async function revoke(store: Store, id: string, terminal: Terminal, tell: StaffAccountMessages): Promise<number> {
  const revoked = await revokeMember(store, id, terminal.now());
  if (revoked === 'unknown') return unknown(store, id, terminal, tell);
  terminal.out(revoked === 'done' ? tell.revoked(id) : tell.alreadyRevoked(id));
  return 0;
}

async function unknown(store: Store, id: string, terminal: Terminal, tell: StaffAccountMessages): Promise<number> {
  const identifiers = new Map((await listMembers(store)).flatMap((each) => [[each.id, each.id], [each.name, each.id]] as const));
  terminal.err(`${tell.unknown(id, identifiers.get(nearest(id, identifiers.keys()) ?? ''))}\n`);
  return 1;
}

/** Shows the token, alone on its line so that it can be copied whole. */
function hand({ member, token }: TokenGiven, terminal: Terminal, tell: StaffAccountMessages): number {
  terminal.out((member.role === 'coordinator' && member.organization !== null ? tell.coordinatorOf : tell.member)({ id: member.id, name: member.name, ...(member.organization !== null && { organization: member.organization }) }));
  terminal.out(tell.token(member.token_expires_at!.slice(0, 10)));
  terminal.out(`\n  ${token}\n`);
  terminal.out(tell.signInAt);
  return 0;
}
