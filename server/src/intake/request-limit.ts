import { createHash, randomBytes } from 'node:crypto';
import { clientAddress } from './client-address.js';

/** How many requests are answered in a stretch of time. */
export interface RequestLimits {
  /** Seconds. */
  seconds: number;
  /** From one client. A whole workshop may be behind one address. */
  client: number;
  /** From one network. A whole telephone company may be behind a few. */
  network: number;
}

/** Most clients and networks counted apart; what comes after is counted together. */
const mostCounted = 100_000;

/**
 * Counts requests by client and by network. What is counted is a hash with a salt that is thrown away with the counts, so no address is kept, and
 * nobody can tell whether two stretches of time had the same visitor.
 */
export class RequestLimit {
  #salt = randomBytes(16);
  #ends = 0;
  #counts = new Map<string, number>();

  constructor(private readonly limits: RequestLimits) {}

  /** Counts a request. @returns Seconds to wait, or 0 when it may be answered. */
  count(ip: string, now: Date): number {
    const { seconds, client: mostOfClient, network: mostOfNetwork } = this.limits;
    // A clock set back must not stretch the time that is counted.
    if (now.getTime() >= this.#ends || now.getTime() < this.#ends - seconds * 1000) {
      this.#salt = randomBytes(16);
      this.#ends = now.getTime() + seconds * 1000;
      this.#counts = new Map();
    }
    const { client, network } = clientAddress(ip);
    const [ofClient, ofNetwork] = [this.#nameOf(`client ${client}`), this.#nameOf(`network ${network}`)];
    // What is refused is not counted: not one client's against its neighbours, and not the many addresses of one network against everybody.
    if (this.#countOf(ofClient) >= mostOfClient || this.#countOf(ofNetwork) >= mostOfNetwork) return Math.ceil((this.#ends - now.getTime()) / 1000);
    for (const name of [ofClient, ofNetwork]) this.#counts.set(name, this.#countOf(name) + 1);
    return 0;
  }

  #nameOf(what: string): string {
    const hash = createHash('sha256').update(this.#salt).update(what).digest('base64url');
    return this.#counts.has(hash) || this.#counts.size < mostCounted ? hash : `others ${what.split(' ', 1)[0]}`;
  }

  #countOf(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}
