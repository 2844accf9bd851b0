import { decideMail } from '../../mail/decide-mail.js';
import { mailQueue } from '../../mail/mail-queue.js';
import { StaffProblem } from '../problem.js';
import { readBody } from '../read-body.js';
import type { StaffApi } from '../staff-api.js';
import type { AddRoute } from './index.js';

/** Messages that did not arrive, and what is to become of them. */
export function mailRoutes(route: AddRoute, { store, sendsMail, now }: StaffApi): void {
  route('getMail', () => mailQueue(store.database, sendsMail));
  route('decideMail', async ({ member, request }) => {
    if (!(await decideMail(store, readBody('MailDecision', request.body), member.id, now()))) throw new StaffProblem('unknown-record');
    return mailQueue(store.database, sendsMail);
  });
}
