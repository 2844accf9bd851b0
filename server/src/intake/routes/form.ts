import type { FastifyInstance } from 'fastify';
import type { IntakeForm } from 'mga-widgets/domain';
import { consentsInForce, consentTextsKept } from '../consents.js';
import { issueToken, tokenLife } from '../form-token.js';
import type { Intake } from '../intake.js';
import { IntakeProblem } from '../problem.js';

/** `GET /form?consultation=ID`: what a form needs before it can be sent. */
export function formRoute(app: FastifyInstance, intake: Intake): void {
  app.get<{ Querystring: { consultation?: unknown } }>('/form', async (request): Promise<IntakeForm> => {
    const { consultation: id } = request.query;
    const rules = typeof id === 'string' ? intake.consultation(id) : undefined;
    if (!rules) throw new IntakeProblem('unknown-consultation');
    const now = intake.now();
    if (!rules.isOpen(now)) throw new IntakeProblem('consultation-closed');
    const consents = consentsInForce({ controller: rules.controller, months: intake.personalDataMonths });
    await consentTextsKept(intake.store, consents);
    return {
      token: issueToken(intake.keys.formToken, rules.id, now),
      issuedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + tokenLife).toISOString(),
      moderation: rules.moderation,
      correctionDays: intake.correctionDays,
      consents,
    };
  });
}
