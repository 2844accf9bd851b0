import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Consent, IntakeForm, OwnProposal, Problem, ProposalReceipt, ProposalSubmission } from 'mga-widgets/domain';
import type { ConsultationRules } from '../../src/intake/consultation-rules.js';
import type { IntakeOptions, LogTarget } from '../../src/intake/intake.js';
import { PublishedContent } from '../../src/serve/published-content.js';
import { createServer } from '../../src/serve/server.js';
import type { Store } from '../../src/store/store.js';

/** A consultation that is open all of November 2026. */
export const november: ConsultationRules = {
  id: 'plan-7',
  moderation: 'before-publication',
  timeZone: 'America/Santiago',
  controller: { name: 'Secretaría de prueba', email: 'datos@ejemplo.cl' },
  choices: {
    theme: new Set(['agua', 'transparencia']),
    region: new Set(['CL-AN', 'CL-RM']),
    sector: new Set(['citizens', 'ngo']),
    organization: new Set(['doh']),
  },
  workshops: new Map([['taller-arica', 'in-person'], ['taller-en-linea', 'online']]),
  isOpen: (now) => now >= new Date('2026-11-01T03:00:00Z') && now < new Date('2026-12-01T03:00:00Z'),
};

/** An intake to send requests to, with a clock of its own. */
export interface TestIntake {
  readonly app: FastifyInstance;
  /** Sets the clock forward, or back when negative. */
  pass(milliseconds: number): void;
  readonly now: () => Date;
  /** Asks for a form and lets the time pass that a person takes to fill it in. */
  form(): Promise<IntakeForm>;
  /** A proposal that can be sent, with changes; what is `undefined` is left out. */
  submission(changes?: Readonly<Record<string, unknown>>): Promise<ProposalSubmission>;
  send(body: unknown, options?: { key?: string; headers?: Record<string, string> }): Promise<LightMyRequestResponse>;
  /** Sends one that is taken. */
  received(changes?: Record<string, unknown>): Promise<ProposalReceipt>;
  /** Asks for a proposal or what is below it, with its secret. */
  own(receipt: Pick<ProposalReceipt, 'folio' | 'secret'>, options?: InjectOptions & { below?: string }): Promise<LightMyRequestResponse>;
}

export const problemIn = (answer: LightMyRequestResponse): Problem => answer.json<Problem>();
export const recordIn = (answer: LightMyRequestResponse): OwnProposal => answer.json<OwnProposal>();

/** What a person says who agrees to everything. */
export const agreed = (consents: readonly Consent[]): { id: string; version: string; given: boolean }[] => consents.map(({ id, version }) => ({ id, version, given: true }));

export interface TestIntakeOptions extends Partial<IntakeOptions> {
  store: Store;
  log?: LogTarget;
  trustProxy?: string[];
}

export async function startIntake(test: TestContext | undefined, { log, trustProxy, ...options }: TestIntakeOptions): Promise<TestIntake> {
  let moment = Date.parse('2026-11-21T15:00:00Z');
  const now = () => new Date(moment);
  const app = await createServer({ content: new PublishedContent(), intake: { consultation: (id) => (id === november.id ? november : undefined), now, ...options }, log, trustProxy });
  test?.after(() => app.close());

  const intake: TestIntake = {
    app,
    now,
    pass: (milliseconds) => void (moment += milliseconds),
    async form() {
      const answer = await app.inject(`/api/proposals/form?consultation=${november.id}`);
      intake.pass(60_000);
      return answer.json<IntakeForm>();
    },
    async submission(changes = {}) {
      const form = await intake.form();
      const whole = {
        consultation: november.id,
        title: 'Agua potable rural medida y publicada',
        problem: 'En los valles nadie sabe cuánta agua sale de cada pozo.',
        affected: 'Comités de agua potable rural.',
        change: 'Que cada extracción se mida y se publique cada mes.',
        indicator: 'Porcentaje de pozos con medición publicada.',
        baseline: '12 %',
        target: '90 %',
        targetDate: '2028-06',
        ogpValues: ['transparency', 'accountability'],
        sdgs: [6, 16],
        theme: 'agua',
        region: 'CL-AN',
        institution: { organization: 'doh' },
        sector: 'citizens',
        author: { name: 'Persona de Prueba', email: 'persona@ejemplo.cl', showName: true },
        consents: agreed(form.consents),
        language: 'es-CL',
        form: { token: form.token, website: '' },
        ...changes,
      };
      return JSON.parse(JSON.stringify(whole)) as ProposalSubmission;
    },
    send: (body, { key = randomUUID(), headers = {} } = {}) =>
      app.inject({ method: 'POST', url: '/api/proposals', headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers }, payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    async received(changes) {
      const answer = await intake.send(await intake.submission(changes));
      if (answer.statusCode !== 201) throw new Error(`Not received: ${answer.statusCode} ${answer.body}`);
      return answer.json<ProposalReceipt>();
    },
    own: ({ folio, secret }, { below = '', headers, ...request } = {}) => app.inject({ url: `/api/proposals/${folio}${below}`, headers: { authorization: `Bearer ${secret}`, ...headers }, ...request }),
  };
  return intake;
}
