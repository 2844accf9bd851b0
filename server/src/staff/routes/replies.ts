import type { FastifyRequest } from 'fastify';
import { assign } from '../assign.js';
import { removeDraft, saveDraft } from '../drafts.js';
import { moderateProposals } from '../moderate-proposals.js';
import { StaffProblem } from '../problem.js';
import { publishReplies } from '../publish-replies.js';
import { readBody } from '../read-body.js';
import type { StaffApi } from '../staff-api.js';
import type { AddRoute } from './index.js';
import { folioOf } from './path.js';

/** What is done with proposals: replies, their drafts, moderation and who is to answer. */
export function replyRoutes(route: AddRoute, api: StaffApi): void {
  route('saveDraft', ({ member, request }) => saveDraft(api.store, member, folioOf(request), readBody('SaveDraft', request.body), api.now()));
  route('removeDraft', ({ member, request }) => removeDraft(api.store, member, folioOf(request), draftVersionOf(request)));
  route('publishReplies', ({ member, request }) => publishReplies(api.store, { member, ...readBody('PublishReplies', request.body) }, api));
  route('moderate', ({ member, request }) => moderateProposals(api.store, member, readBody('ModerationRequest', request.body), api.now()));
  route('assign', ({ member, request }) => assign(api.store, member, readBody('AssignmentRequest', request.body), api));
}

/** The version of the draft that is to go; absent, whatever there is. */
function draftVersionOf({ query }: FastifyRequest): number | undefined {
  const { draftVersion } = query as { draftVersion?: string | string[] };
  if (draftVersion === undefined) return undefined;
  if (typeof draftVersion !== 'string' || !/^\d{1,10}$/u.test(draftVersion)) throw new StaffProblem('invalid', { faults: [{ pointer: '/draftVersion', code: 'malformed' }] });
  return Number(draftVersion);
}
