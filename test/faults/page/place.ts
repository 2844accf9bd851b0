/** How a place of the fault server is to behave from now on; without a fault, as it should. */
export interface Behaviour {
  /** What it publishes, by path. */
  files?: Record<string, string>;
  /** The ETag it says whatever it publishes. */
  tag?: string;
  /** How what it publishes goes wrong. */
  fault?: string;
  /** How what its intake answers goes wrong. */
  intakeFault?: string;
  /** What its intake has for whoever asks for what is theirs. */
  record?: object;
}

/** What a place met. */
interface Met {
  /** Requests, by path. */
  asked: Record<string, number>;
  /** What it carried out: the key and the text of each. */
  kept: { key: string; text: string }[];
}

/** A place of the fault server: see fault-server.mjs. */
export class Place {
  constructor(readonly address: string) {}

  async set(behaviour: Behaviour): Promise<void> {
    await fetch(`${this.address}/control`, { method: 'POST', body: JSON.stringify(behaviour) });
  }

  async met(): Promise<Met> {
    return (await (await fetch(`${this.address}/control`)).json()) as Met;
  }
}
