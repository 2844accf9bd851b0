import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { bundle } from '../../../scripts/bundle.mjs';
import type { StorePlace } from '../../src/store/store.js';

/** A process of the intake that answers. */
export interface IntakeProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Proposals it gave a folio to. */
  acknowledged: number;
}

/** Processes of the intake on one store, so that one can be killed and another goes on. */
export class IntakeProcesses {
  readonly #file: string;
  readonly #place: StorePlace;
  readonly #starting = new Set<ChildProcess>();
  readonly #ready = new Set<IntakeProcess>();
  readonly #waiting = new Set<() => void>();
  #acknowledged = 0;
  #ended = false;

  private constructor(file: string, place: StorePlace, private readonly remove: () => void) {
    this.#file = file;
    this.#place = place;
  }

  static async of(place: StorePlace): Promise<IntakeProcesses> {
    const { file, remove } = await bundle('server/test/support/intake-process.ts');
    return new IntakeProcesses(file, place, remove);
  }

  /** Starts one more; it is used once it answers. */
  start(): void {
    const child = spawn(process.execPath, [this.#file, JSON.stringify(this.#place)], { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#starting.add(child);
    child.stdout.once('data', (port: Buffer) => {
      this.#starting.delete(child);
      this.#ready.add({ child, url: `http://127.0.0.1:${port.toString().trim()}`, acknowledged: 0 });
      this.#wake();
    });
    child.once('exit', () => {
      this.#starting.delete(child);
      for (const each of this.#ready) if (each.child === child) this.#ready.delete(each);
      // Whoever runs a server starts it again when it could not begin, as when the file was busy.
      if (!this.#ended && child.exitCode !== null) this.start();
    });
  }

  /** One of those that answer, at random; waits until there is one, `undefined` once they were ended. */
  any(): Promise<IntakeProcess | undefined> {
    return this.#first(() => [...this.#ready][Math.floor(Math.random() * this.#ready.size)]);
  }

  /** The addresses of all that answer, once there are so many. */
  async all(count: number): Promise<string[]> {
    await this.#first(() => (this.#ready.size >= count ? [...this.#ready][0] : undefined));
    return [...this.#ready].map(({ url }) => url);
  }

  /** One that gave so many folios; waits until there is one, `undefined` once they were ended. */
  working(acknowledged: number): Promise<IntakeProcess | undefined> {
    return this.#first(() => [...this.#ready].find((each) => each.acknowledged >= acknowledged));
  }

  /** Waits until all of them together gave so many folios more than now. */
  async acknowledgeMore(count: number): Promise<void> {
    const enough = this.#acknowledged + count;
    await this.#first(() => (this.#acknowledged >= enough ? [...this.#ready][0] : undefined));
  }

  /** Says that a process gave a folio. */
  acknowledge(intake: IntakeProcess): void {
    intake.acknowledged += 1;
    this.#acknowledged += 1;
    this.#wake();
  }

  async #first(find: () => IntakeProcess | undefined): Promise<IntakeProcess | undefined> {
    for (;;) {
      const found = this.#ended ? undefined : find();
      if (found || this.#ended) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Kills it as a power cut would, and starts another. */
  kill(victim: IntakeProcess): void {
    this.#ready.delete(victim);
    victim.child.kill('SIGKILL');
    this.start();
  }

  async end(): Promise<void> {
    this.#ended = true;
    this.#wake();
    const all = [...this.#starting, ...[...this.#ready].map(({ child }) => child)].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    for (const child of all) child.kill('SIGKILL');
    await Promise.all(all.map((child) => once(child, 'exit')));
    this.remove();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }
}
