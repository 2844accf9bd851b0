import { expect } from 'chai';
import type { IntakeForm, ProposalReceipt, ProposalSubmission } from '../../src/domain/intake.js';
import { Outbox } from '../../src/feed/outbox.js';
import type { ReturnReason } from '../../src/feed/watch-return.js';
import { FakeClock } from './fake-clock.js';
import type { StubbedRequest } from './fetch-stub.js';
import { FakeDevice } from './kept-texts.js';

export const intake = 'https://datos.example/api/proposals';

export const submission: ProposalSubmission = {
  consultation: 'plan-6', title: 'Un título', problem: 'Un problema', change: 'Un cambio', sector: 'academia', consents: [], language: 'es-CL', form: { token: 'first' },
};

export const receipt: ProposalReceipt = { folio: 'MGA-2026-0K3F-7Q', secret: 'secreto', receivedAt: '2026-06-01T12:00:00Z', statusUrl: 'proposals/MGA-2026-0K3F-7Q', moderation: 'before-publication' };

export const anIntakeForm = (fields: Partial<IntakeForm> = {}): IntakeForm => ({
  token: 'second', issuedAt: '2026-06-01T12:00:00Z', expiresAt: '2026-06-02T12:00:00Z', moderation: 'before-publication', correctionDays: 10, consents: [], ...fields,
});

/** Answers a request as the intake refuses. */
export function refuse(request: StubbedRequest, status: number, code: string, more: { detail?: string; errors?: unknown[]; headers?: Record<string, string> } = {}): void {
  const { headers, ...fields } = more;
  request.respondJson({ type: `urn:mga-widgets:problem:${code}`, title: code, status, detail: `no: ${code}`, code, ...fields }, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

export const keyOf = (request: StubbedRequest): string => (request.init.headers as Record<string, string>)['idempotency-key']!;
export const bodyOf = (request: StubbedRequest): ProposalSubmission => JSON.parse(request.init.body as string) as ProposalSubmission;

/** A device with tabs, each with an outbox of its own, on one clock. */
export class OutboxWorld {
  readonly clock = new FakeClock();
  readonly device = new FakeDevice();
  readonly watchers = new Set<(reason: ReturnReason) => void>();
  readonly locks = new Set<string>();
  /** False where pages have no Web Locks. */
  hasLocks = true;
  #keys = 0;

  /** The outbox of a tab. */
  tab(): Outbox {
    return new Outbox({
      texts: this.device.page(),
      clock: this.clock,
      random: () => 0.5,
      newKey: () => `key-${(this.#keys += 1)}`,
      watchReturn: (onReturn) => {
        this.watchers.add(onReturn);
        return () => this.watchers.delete(onReturn);
      },
      ifAlone: async (name, work) => {
        if (this.hasLocks && this.locks.has(name)) return false;
        this.locks.add(name);
        await work().finally(() => this.locks.delete(name));
        return true;
      },
    });
  }

  comeBack(reason: ReturnReason): void {
    for (const watcher of [...this.watchers]) watcher(reason);
  }
}

/** A device with one tab whose outbox is at work, for one test; `leave` ends it and sees that it leaves nothing behind. */
export function openOutbox(): { world: OutboxWorld; outbox: Outbox; leave: () => void } {
  const world = new OutboxWorld();
  const outbox = world.tab();
  const unsubscribe = outbox.subscribe(() => undefined);
  return {
    world,
    outbox,
    leave: () => {
      unsubscribe();
      expect(world.clock.pending, 'timers left behind').to.equal(0);
    },
  };
}
