import { closeRound, reopenRound } from '../../ballots/decide-round.js';
import { staffRounds } from '../../ballots/staff-rounds.js';
import { readBody } from '../read-body.js';
import type { StaffApi } from '../staff-api.js';
import type { AddRoute } from './index.js';
import { idOf } from './path.js';

/** Rounds people vote in, and closing them. */
export function roundRoutes(route: AddRoute, api: StaffApi): void {
  route('getRounds', () => staffRounds(api));
  route('closeRound', async ({ member, request }) => {
    await closeRound(api, member, idOf(request), readBody('RoundDecision', request.body));
    return staffRounds(api);
  });
  route('reopenRound', async ({ member, request }) => {
    await reopenRound(api, member, idOf(request), readBody('RoundDecision', request.body));
    return staffRounds(api);
  });
}
