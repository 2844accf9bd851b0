import type { MailDecision } from 'mga-widgets/domain';
import { recordStaffEvent } from '../staff/staff-events.js';
import type { Store } from '../store/store.js';
import { troubled } from './mail-queue.js';

/** What can be sent again or left: all but what was sent, is being sent or is needed no more. */
const decidable = ['waiting', ...troubled] as const;

/**
 * Sends messages again, at once and with as many tries as a new one, or leaves them. Those that were sent meanwhile, or are needed no more, stay as they are.
 *
 * @param staff Who decides.
 * @returns Whether there are messages with all these identifiers; when not, nothing is changed.
 */
export function decideMail(store: Store, { messages, action }: MailDecision, staff: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const asked = [...new Set<string>(messages)];
  return store.database.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('outgoing_mail').select('id').where('id', 'in', asked).execute();
    if (known.length !== asked.length) return false;
    const change =
      action === 'send'
        ? ({ state: 'waiting', attempts: 0, next_attempt_at: at, problem: null } as const)
        : ({ state: 'not-needed', problem: 'left' } as const);
    const changed = await transaction
      .updateTable('outgoing_mail')
      .set({ ...change, claimed_by: null, claimed_until: null, updated_at: at })
      .where('id', 'in', asked)
      .where('state', 'in', decidable)
      .returning('id')
      .execute();
    if (changed.length) await recordStaffEvent(transaction, { at, kind: 'mail-decided', staff, detail: { action, messages: changed.map(({ id }) => id) } });
    return true;
  });
}
