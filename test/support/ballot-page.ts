import { formatBallotCode } from '../../src/domain/ballot-code.js';
import type { BallotChoice, BallotForm, OwnBallot } from '../../src/domain/intake.js';
import type { StubbedRequest } from './fetch-stub.js';

export const ballotsAt = 'https://datos.example/api/ballots';
const code = formatBallotCode(2026, 4711);
export const receipt = { code, secret: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', receivedAt: '2026-06-01T15:00:00Z', statusUrl: `ballots/${code}`, replaced: false };

/** What goes wrong with the next request of a kind; `retryAfter` in seconds. */
type Fault = 'unreachable' | { status: number; code: string; detail: string; retryAfter?: number };

/** A request as the pretend intake met it. */
export interface BallotCall {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Record<string, unknown> & { device?: string };
}

/** Takes ballots in the memory of the page, and fails on demand. */
export class PretendBallots {
  readonly calls: BallotCall[] = [];
  form: BallotForm = {
    token: 'ficha', issuedAt: '2026-06-01T15:00:00Z', expiresAt: '2026-06-04T15:00:00Z', prioritization: 'ronda', ballot: 'ranking', minimumVoters: 5, invitations: false,
    consents: [{ id: 'count-ballot', version: '1', required: true, text: { es: 'Acepto que se cuente mi voto.', en: 'I agree that my ballot is counted.' } }],
  };
  own: OwnBallot | undefined;
  open = true;
  #faults = new Map<string, Fault[]>();

  /** Makes the next request of a method fail. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  of(method: string): BallotCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** For `serve` of a page. */
  readonly answer = (request: StubbedRequest): boolean => {
    if (!request.url.startsWith(ballotsAt)) return false;
    this.#answer(request);
    return true;
  };

  #answer(request: StubbedRequest): void {
    const { method = 'GET', headers, body } = request.init;
    const path = request.url.slice(ballotsAt.length);
    const call: BallotCall = { method, path, headers: headers as Record<string, string>, body: typeof body === 'string' ? (JSON.parse(body) as BallotCall['body']) : {} };
    this.calls.push(call);
    const fault = path.startsWith('/form') ? this.#faults.get('form')?.shift() : this.#faults.get(method)?.shift();
    if (fault === 'unreachable') return request.fail();
    if (fault) return request.respondJson(fault, { status: fault.status, headers: fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) } });
    if (path.startsWith('/form')) return request.respondJson(this.form);
    if (method === 'POST') {
      this.own = this.#say(call.body as unknown as BallotChoice, (this.own?.version ?? 0) + 1);
      return request.respondJson(receipt, { status: 201 });
    }
    if (!this.own) return request.respondJson({ code: 'unknown-ballot', detail: 'No hay un voto con ese código y esa clave.' }, { status: 404 });
    if (method === 'PUT') this.own = this.#say(call.body as unknown as BallotChoice, this.own.version + 1);
    if (method === 'DELETE') this.own = { ...this.own, state: 'withdrawn', choice: undefined, mayChange: false };
    return request.respondJson(this.own);
  }

  #say({ sector, order, points }: BallotChoice, version: number): OwnBallot {
    const { code, receivedAt } = receipt;
    return { code, version, prioritization: 'ronda', state: 'counted', channel: 'open', receivedAt, updatedAt: receivedAt, choice: { sector, ...(order && { order }), ...(points && { points }) }, mayChange: this.open };
  }
}
