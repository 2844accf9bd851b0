import { replyQueue } from '../queue.js';
import { readQueueFilter } from '../queue-filter.js';
import { staffProposal } from '../staff-proposal.js';
import type { StaffApi } from '../staff-api.js';
import type { AddRoute } from './index.js';
import { folioOf } from './path.js';

/** The queue of proposals, and each of them. */
export function queueRoutes(route: AddRoute, api: StaffApi): void {
  route('getQueue', ({ member, request }) => replyQueue(api, member, readQueueFilter(request.query)));
  route('getProposal', ({ member, request }) => staffProposal(api, member, folioOf(request)));
}
