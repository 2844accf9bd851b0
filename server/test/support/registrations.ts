import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Meeting, OwnRegistration, RegistrationForm, RegistrationReceipt } from 'mga-widgets/domain';
import { meetingRules, type MeetingRules } from '../../src/registrations/meeting-rules.js';
import type { Store } from '../../src/store/store.js';
import { agreed, startIntake, type TestIntake, type TestIntakeOptions } from './intake-server.js';

/** A workshop that begins on 5 December 2026 at ten in Santiago, with two seats. */
export const workshop: Meeting = {
  id: 'taller-1', title: 'Taller de prueba', kind: 'workshop', start: '2026-12-05T10:00', end: '2026-12-05T13:00', seats: 2,
  place: { name: 'Sala de prueba', address: 'Calle Inventada 100', region: 'CL-RM' },
};

/** What a feed that has these meetings says of one of them. */
export const rulesFor = (meetings: readonly Meeting[], id: string): MeetingRules | undefined => {
  const meeting = meetings.find((each) => each.id === id);
  return meeting && meetingRules({ timeZone: 'America/Santiago', publisher: { name: 'Secretaría de prueba', email: 'datos@ejemplo.cl' }, sectors: [{ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' }], regions: [{ id: 'CL-RM', name: 'Metropolitana' }] }, meeting);
};

/** An intake with meetings to register for, on the clock of `TestIntake`: noon of 21 November 2026. */
export interface TestRegistrations extends Pick<TestIntake, 'app' | 'now' | 'pass'> {
  /** The meetings as the feed has them; change them at any time. */
  meetings: Meeting[];
  form(meeting?: string): Promise<RegistrationForm>;
  /** A registration that can be sent, with changes; what is `undefined` is left out. */
  submission(changes?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  send(body: unknown, key?: string): Promise<LightMyRequestResponse>;
  /** Sends one that is taken. */
  registered(changes?: Readonly<Record<string, unknown>>): Promise<RegistrationReceipt>;
  own(receipt: Pick<RegistrationReceipt, 'code' | 'secret'>, options?: InjectOptions & { below?: string }): Promise<LightMyRequestResponse>;
  record(receipt: Pick<RegistrationReceipt, 'code' | 'secret'>): Promise<OwnRegistration>;
  cancel(receipt: Pick<RegistrationReceipt, 'code' | 'secret'>): Promise<LightMyRequestResponse>;
}

export async function startRegistrations(test: TestContext | undefined, { store, meetings = [workshop], ...options }: Partial<TestIntakeOptions> & { store: Store; meetings?: Meeting[] }): Promise<TestRegistrations> {
  const { app, now, pass } = await startIntake(test, { store, meeting: (id) => rulesFor(registrations.meetings, id), ...options });
  const registrations: TestRegistrations = {
    app, now, pass, meetings,
    async form(meeting = registrations.meetings[0]!.id) {
      const answer = await app.inject(`/api/registrations/form?meeting=${meeting}`);
      pass(60_000);
      return answer.json<RegistrationForm>();
    },
    async submission(changes = {}) {
      const form = await registrations.form((changes['meeting'] as string | undefined) ?? registrations.meetings[0]!.id);
      const whole = {
        meeting: form.meeting, name: 'Persona de Prueba', sector: 'ciudadania', region: 'CL-RM', contact: { email: 'persona@correo.example' }, accessNeeds: 'Lengua de señas',
        consents: agreed(form.consents), language: 'es-CL', form: { token: form.token, website: '' }, ...changes,
      };
      return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
    },
    send: (body, key = randomUUID()) => app.inject({ method: 'POST', url: '/api/registrations', headers: { 'content-type': 'application/json', 'idempotency-key': key }, payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    async registered(changes) {
      const answer = await registrations.send(await registrations.submission(changes));
      if (answer.statusCode !== 201) throw new Error(`Not registered: ${answer.statusCode} ${answer.body}`);
      return answer.json<RegistrationReceipt>();
    },
    own: ({ code, secret }, { below = '', ...request } = {}) => app.inject({ url: `/api/registrations/${code}${below}`, headers: { authorization: `Bearer ${secret}` }, ...request }),
    record: async (receipt) => (await registrations.own(receipt)).json<OwnRegistration>(),
    cancel: (receipt) => registrations.own(receipt, { method: 'POST', below: '/cancel' }),
  };
  return registrations;
}
