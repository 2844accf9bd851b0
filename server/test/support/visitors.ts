import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Consent, ProposalReceipt } from 'mga-widgets/domain';
import { quantileOf, takingPart } from './load.js';
import type { Sent } from './senders.js';
import { timedRequest, type Answered, type Asked } from './timed-request.js';

interface Form {
  token: string;
  consents: readonly Consent[];
}

/** What visitors do. */
export type Doing = 'propose' | 'open a record' | 'register' | 'vote' | 'read the feed' | 'ask for a form' | 'read the queue';

/** A network each, so that the limits see as many visitors as there would be. */
const addresses = 5000;
const addressOf = (visitor: number): string => `${11 + (visitor % addresses) % 80}.${Math.floor((visitor % addresses) / 80)}.1.1`;

const given = (consents: readonly Consent[]): object[] => consents.map(({ id, version }) => ({ id, version, given: true }));

/** Many people who use a server through a proxy, and what they were answered. */
export class Visitors {
  /** Each proposal, with its folio once it was acknowledged, and the key that opens it. */
  readonly sent: (Sent & { secret?: string })[] = [];
  /** How many of them were acknowledged. */
  acknowledged = 0;
  readonly #answers = new Map<string, { times: number[]; statuses: Map<string, number> }>();
  readonly #opened: { folio: string; secret: string }[] = [];
  #etag = '';
  #count = 0;

  private constructor(
    /** Where the server answers at this moment. */
    private readonly port: () => number,
    private readonly forms: { proposal: Form; registration: Form; ballot: Form },
    private readonly agent?: Agent,
  ) {}

  /** Asks for the forms, and waits as long as people take at least to fill them in. */
  static async of(port: () => number, agent?: Agent): Promise<Visitors> {
    const form = async (path: string): Promise<Form> => {
      const { status, text } = await timedRequest({ port: port(), path: `/api/${path}` });
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      return JSON.parse(text) as Form;
    };
    const forms = {
      proposal: await form(`proposals/form?consultation=${takingPart.consultation}`),
      registration: await form(`registrations/form?meeting=${takingPart.meeting}`),
      ballot: await form(`ballots/form?prioritization=${takingPart.prioritization}`),
    };
    await setTimeout(3100);
    return new Visitors(port, forms, agent);
  }

  /** Does it once. Rejects when there is no answer; any answer is counted. */
  async do(doing: Doing, cookie = ''): Promise<Answered> {
    switch (doing) {
      case 'propose':
        return this.propose();
      case 'register':
        return this.#send(doing, '/api/registrations', { meeting: takingPart.meeting, name: 'Persona de Prueba', sector: 'ciudadania', contact: { email: 'persona@correo.example' }, consents: given(this.forms.registration.consents), language: 'es', form: { token: this.forms.registration.token } });
      case 'vote':
        return this.#send(doing, '/api/ballots', { prioritization: takingPart.prioritization, sector: 'ciudadania', order: ['datos', 'servicios'], device: randomUUID().replaceAll('-', ''), consents: given(this.forms.ballot.consents), language: 'es', form: { token: this.forms.ballot.token } });
      case 'ask for a form':
        return this.#ask(doing, { path: `/api/proposals/form?consultation=${takingPart.consultation}` });
      case 'read the queue':
        return this.#ask(doing, { path: '/api/staff/proposals', headers: { cookie, 'sec-fetch-site': 'same-origin' } });
      case 'open a record': {
        const record = this.#opened[Math.floor(Math.random() * this.#opened.length)];
        return record ? this.#ask(doing, { path: `/api/proposals/${record.folio}`, headers: { authorization: `Bearer ${record.secret}` } }) : this.propose();
      }
      case 'read the feed': {
        // Every other reader has been here before.
        const before: Record<string, string> = this.#count % 2 ? { 'if-none-match': this.#etag } : {};
        const answered = await this.#ask(doing, { path: '/feeds/mga/feed.json', headers: { ...before, 'accept-encoding': 'identity' } });
        this.#etag = answered.headers.etag ?? this.#etag;
        return answered;
      }
    }
  }

  /** Sends a proposal, a new one or again one that has no folio yet. */
  async propose(again?: Sent): Promise<Answered> {
    const one: Sent & { secret?: string } = again ?? { key: `carga-${randomUUID()}` };
    if (!again) this.sent.push(one);
    const answered = await this.#send('propose', '/api/proposals', {
      consultation: takingPart.consultation, title: 'Propuesta de carga', problem: 'Un problema público que alguien vive. '.repeat(20), change: 'Lo que debería cambiar. '.repeat(10), sector: 'ciudadania',
      author: { name: 'Nombre de Prueba', email: 'prueba@correo.example' }, consents: given(this.forms.proposal.consents), language: 'es', form: { token: this.forms.proposal.token },
    }, one.key);
    if (answered.status === 201) {
      const { folio, secret } = JSON.parse(answered.text) as ProposalReceipt;
      if (one.folio !== undefined && one.folio !== folio) throw new Error(`${one.key} was given two folios: ${one.folio}, ${folio}`);
      if (one.folio === undefined) this.acknowledged += 1;
      Object.assign(one, { folio, secret });
      this.#opened.push({ folio, secret });
    }
    return answered;
  }

  /** Sends proposal after proposal until it is stopped, each as an outbox does: again and again with its key until it has a folio. What else it may be answered meanwhile is 409, 429 and 503. */
  async keepProposing(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const one: Sent = { key: `carga-${randomUUID()}` };
      this.sent.push(one);
      await this.#proposeUntilAcknowledged(one, stop);
    }
  }

  async #proposeUntilAcknowledged(one: Sent, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const answered = await this.propose(one).catch(() => undefined);
      if (answered?.status === 201) return;
      if (answered && ![409, 429, 503].includes(answered.status)) throw new Error(`${answered.status}: ${answered.text}`);
      await setTimeout(20);
    }
  }

  /** How many answers had a status, or none (`none`), of one kind of request or of all. */
  answersWith(wanted: (status: string) => boolean): number {
    return [...this.#answers.values()].flatMap(({ statuses }) => [...statuses]).reduce((sum, [status, count]) => sum + (wanted(status) ? count : 0), 0);
  }

  /** For each kind of request: how many, with which statuses, and the times half and 99 of 100 were below, in milliseconds. */
  summary(): Record<string, unknown> {
    return Object.fromEntries([...this.#answers].map(([doing, { times, statuses }]) => [doing, { count: [...statuses.values()].reduce((sum, count) => sum + count, 0), statuses: Object.fromEntries(statuses), p50: quantileOf(times, 0.5), p99: quantileOf(times, 0.99) }]));
  }

  #send(doing: Doing, path: string, body: object, key: string = randomUUID()): Promise<Answered> {
    return this.#ask(doing, { method: 'POST', path, headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) });
  }

  async #ask(doing: Doing, asked: Omit<Asked, 'port'>): Promise<Answered> {
    const of = this.#answers.get(doing) ?? { times: [], statuses: new Map<string, number>() };
    this.#answers.set(doing, of);
    const count = (status: string): void => void of.statuses.set(status, (of.statuses.get(status) ?? 0) + 1);
    try {
      const answered = await timedRequest({ port: this.port(), agent: this.agent, patience: 60_000, ...asked, headers: { 'x-forwarded-for': addressOf((this.#count += 1)), ...asked.headers } });
      of.times.push(answered.milliseconds);
      const isSaidWhen = ![429, 503].includes(answered.status) || Number(answered.headers['retry-after']) > 0;
      count(`${answered.status}${isSaidWhen ? '' : ' without Retry-After'}`);
      return answered;
    } catch (error) {
      count('none');
      throw error;
    }
  }
}
