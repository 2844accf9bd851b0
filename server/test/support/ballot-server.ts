import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { readFeed, type BallotForm, type BallotReceipt, type BallotSubmission, type Feed } from 'mga-widgets/domain';
import { prioritizationRules } from '../../src/ballots/prioritization-rules.js';
import type { IntakeOptions } from '../../src/intake/intake.js';
import { PublishedContent } from '../../src/serve/published-content.js';
import { createServer } from '../../src/serve/server.js';
import type { Store } from '../../src/store/store.js';
import { agreed } from './intake-server.js';

/** A feed with a round by ranking (orden) and one by points (puntos), both open all of November 2026, and one that is over (antes). */
export const ballotDocument = {
  version: '1.0',
  publisher: { name: 'Secretaría de prueba' },
  language: 'es-CL',
  timeZone: 'America/Santiago',
  updated: '2026-11-01T12:00:00Z',
  forum: { name: 'Mesa de prueba' },
  sectors: [{ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' }],
  themes: ['agua', 'datos', 'salud', 'suelo'].map((id) => ({ id, name: id })),
  prioritizations: [
    { id: 'orden', title: 'Por orden', status: 'open', start: '2026-11', end: '2026-11', ballot: 'ranking', minimumVoters: 3 },
    { id: 'puntos', title: 'Por puntos', status: 'open', start: '2026-11', end: '2026-11', ballot: 'points', ballotPoints: 10, minimumVoters: 3 },
    { id: 'antes', title: 'De antes', status: 'open', end: '2026-10', ballot: 'ranking' },
    { id: 'criterios', title: 'Con criterios', status: 'open' },
  ],
};
export const ballotFeed: Feed = readFeed(ballotDocument).feed!;

/** Takes ballots, with a clock of its own. */
export interface TestBallots {
  readonly app: FastifyInstance;
  readonly now: () => Date;
  pass(milliseconds: number): void;
  /** Asks for a form and lets the time pass that a person takes to fill it in. */
  form(prioritization?: string): Promise<BallotForm>;
  /** A ballot of a new device that can be sent, with changes; what is `undefined` is left out. */
  submission(changes?: Readonly<Record<string, unknown>>): Promise<BallotSubmission>;
  send(body: unknown, key?: string): Promise<LightMyRequestResponse>;
  /** Casts one that is taken. */
  cast(changes?: Readonly<Record<string, unknown>>): Promise<BallotReceipt>;
  /** Asks for a ballot or what is below it, with its secret. */
  own(receipt: Pick<BallotReceipt, 'code' | 'secret'>, options?: InjectOptions & { below?: string }): Promise<LightMyRequestResponse>;
}

export const newDevice = (): string => randomUUID().replaceAll('-', '');
const unlimited = { seconds: 600, client: 1e6, network: 1e6 };

export async function startBallots(test: TestContext | undefined, { store, ...options }: { store: Store } & Partial<IntakeOptions>): Promise<TestBallots> {
  let moment = Date.parse('2026-11-21T15:00:00Z');
  const now = () => new Date(moment);
  const intake = { consultation: () => undefined, prioritization: (id: string) => prioritizationRules(ballotFeed, id), now, sendLimits: unlimited, readLimits: unlimited, store, ...options };
  const app = await createServer({ content: new PublishedContent(), intake });
  test?.after(() => app.close());
  const ballots: TestBallots = {
    app,
    now,
    pass: (milliseconds) => void (moment += milliseconds),
    async form(prioritization = 'orden') {
      const answer = await app.inject(`/api/ballots/form?prioritization=${prioritization}`);
      ballots.pass(60_000);
      return answer.json<BallotForm>();
    },
    async submission(changes = {}) {
      const { prioritization } = changes;
      const form = await ballots.form(typeof prioritization === 'string' ? prioritization : 'orden');
      const choice = form.ballot === 'points' ? { points: [{ theme: 'agua', points: 7 }, { theme: 'salud', points: 3 }] } : { order: ['salud', 'agua'] };
      const whole = { prioritization: 'orden', sector: 'ciudadania', ...choice, device: newDevice(), consents: agreed(form.consents), language: 'es-CL', form: { token: form.token, website: '' }, ...changes };
      return JSON.parse(JSON.stringify(whole)) as BallotSubmission;
    },
    send: (body, key = randomUUID()) => app.inject({ method: 'POST', url: '/api/ballots', headers: { 'content-type': 'application/json', 'idempotency-key': key }, payload: JSON.stringify(body) }),
    async cast(changes) {
      const answer = await ballots.send(await ballots.submission(changes));
      if (answer.statusCode !== 201) throw new Error(`Not taken: ${answer.statusCode} ${answer.body}`);
      return answer.json<BallotReceipt>();
    },
    own: ({ code, secret }, { below = '', headers, ...request } = {}) => app.inject({ url: `/api/ballots/${code}${below}`, headers: { authorization: `Bearer ${secret}`, ...headers }, ...request }),
  };
  return ballots;
}
