import { ballotRound, ballotState, dayIn, knownZone, type BallotRound, type RoundDecision } from 'mga-widgets/domain';
import { StaffProblem } from '../staff/problem.js';
import type { StaffApi, StaffMember } from '../staff/staff-api.js';
import { recordStaffEvent } from '../staff/staff-events.js';
import { countRound } from './count-round.js';
import { lockRound } from './lock-round.js';

type Api = Pick<StaffApi, 'store' | 'feeds' | 'now'>;

/**
 * Closes a round: every ballot answered until then is counted, none after, and what came out stays as it is now, whatever becomes of the ballots.
 *
 * @throws StaffProblem `unknown-record`, or `conflict` when it has not begun, is closed already or is not as it was read.
 */
export async function closeRound(api: Api, member: StaffMember, id: string, { version, reason }: RoundDecision): Promise<void> {
  const round = findRound(api, id);
  if (!round || round.state === 'planned') throw new StaffProblem(round ? 'conflict' : 'unknown-record');
  const { store, now } = api;
  await store.database.transaction().execute(async (transaction) => {
    const row = await lockRound(store, transaction, id, 'alone');
    if (row.version !== version || row.closed_at !== null) throw new StaffProblem('conflict');
    const at = now().toISOString();
    const result = await countRound(transaction, round.rules);
    await transaction.updateTable('ballot_rounds').set({ version: version + 1, closed_at: at, decided_by: member.id, reason, result: JSON.stringify(result) }).where('prioritization', '=', id).execute();
    await recordStaffEvent(transaction, { at, kind: 'round-closed', staff: member.id, detail: { prioritization: id, reason } });
  });
}

/**
 * Opens a round again that was closed; its result is taken down.
 *
 * @throws StaffProblem `unknown-record`, or `conflict` when it is not closed, its ballots were erased or it is not as it was read.
 */
export async function reopenRound(api: Api, member: StaffMember, id: string, { version, reason }: RoundDecision): Promise<void> {
  if (!findRound(api, id)) throw new StaffProblem('unknown-record');
  const { store, now } = api;
  await store.database.transaction().execute(async (transaction) => {
    const row = await lockRound(store, transaction, id, 'alone');
    if (row.version !== version || row.closed_at === null || row.erased_at !== null) throw new StaffProblem('conflict');
    const at = now().toISOString();
    await transaction.updateTable('ballot_rounds').set({ version: version + 1, closed_at: null, decided_by: member.id, reason, result: null }).where('prioritization', '=', id).execute();
    await recordStaffEvent(transaction, { at, kind: 'round-reopened', staff: member.id, detail: { prioritization: id, reason } });
  });
}

function findRound({ feeds, now }: Api, id: string): { rules: BallotRound; state: ReturnType<typeof ballotState> } | undefined {
  for (const feed of feeds()) {
    const round = feed.prioritizations.find((each) => each.id === id);
    const rules = round && ballotRound(round, feed);
    if (rules) return { rules, state: ballotState(round, dayIn(knownZone(feed.timeZone), now())) };
  }
  return undefined;
}
