import type { FastifyReply, FastifyRequest } from 'fastify';
import { idempotencyKey, keyHash } from '../idempotency.js';
import { IntakeProblem } from '../problem.js';

/** How something that is sent is kept, once for each Idempotency-Key. */
export interface Sending<Submission, Receipt> {
  /** The body, checked. @throws IntakeProblem `invalid` */
  read: (body: unknown) => Submission;
  /** Keeps it; resolves once it is on the disk. @throws IntakeProblem */
  take: (key: string, submission: Submission) => Promise<Receipt>;
  /** What an earlier send with this key was answered; `undefined` when there was none. @throws IntakeProblem when that was of something else. */
  earlier: (key: string, submission: Submission) => Promise<Receipt | undefined>;
}

/** The handler of a route that keeps what is sent, once for each Idempotency-Key, and answers 201 with a receipt. */
export function onceForEachKey<Submission, Receipt extends { statusUrl: string }>({ read, take, earlier }: Sending<Submission, Receipt>): (request: FastifyRequest, reply: FastifyReply) => Promise<Receipt> {
  /** Keys whose text is being kept by this process. A crash forgets them, and there is nothing else to forget. */
  const inProgress = new Set<string>();
  return async (request, reply) => {
    const key = idempotencyKey(request.headers['idempotency-key']);
    if (key === undefined) throw new IntakeProblem('idempotency-key-missing');
    const submission = read(request.body);
    const hash = keyHash(key);
    if (inProgress.has(hash)) throw new IntakeProblem('in-progress', { retryAfter: 1 });
    inProgress.add(hash);
    try {
      const receipt = await take(key, submission).catch(async (error: unknown) => {
        // An answer that was lost is given again whatever is asked for now: the form may be over by then, and what it was for closed.
        const before = error instanceof IntakeProblem ? await earlier(key, submission) : undefined;
        if (before) return before;
        throw error;
      });
      reply.code(201).header('location', receipt.statusUrl);
      return receipt;
    } finally {
      inProgress.delete(hash);
    }
  };
}
