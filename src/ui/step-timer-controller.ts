import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readTimer, type StepTimer } from '../domain/step-timer.js';
import { pageTexts, readJson } from '../feed/kept-text.js';

const prefix = 'mga-widgets:step-timer:1:';

/** Keeps the timer of a workshop on the reader's device, so that it survives a reload, and updates its host each second while it runs. */
export class StepTimerController implements ReactiveController {
  #name: string | undefined;
  #timer: StepTimer | undefined;
  #lasts = true;
  #tick: ReturnType<typeof setInterval> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Another tab of the same page may go on to the next step.
    this.#unwatch = pageTexts.watch(prefix, () => {
      this.#read();
      this.host.requestUpdate();
    });
    this.#run();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    clearInterval(this.#tick);
    this.#tick = undefined;
  }

  /** False when what was kept goes with the page. */
  get lasts(): boolean {
    return this.#lasts;
  }

  /** The timer of a guide, as it was left. */
  of(guide: string): StepTimer | undefined {
    if (this.#name !== prefix + guide) {
      this.#name = prefix + guide;
      this.#read();
    }
    return this.#timer;
  }

  /** Keeps another state; nothing ends the workshop. */
  keep(timer: StepTimer | undefined): void {
    if (this.#name === undefined) return;
    this.#timer = timer;
    if (timer) this.#lasts = pageTexts.set(this.#name, JSON.stringify(timer));
    else pageTexts.remove(this.#name);
    this.#run();
    this.host.requestUpdate();
  }

  #read(): void {
    this.#timer = this.#name === undefined ? undefined : readTimer(readJson(pageTexts, this.#name), Date.now());
    this.#run();
  }

  #run(): void {
    clearInterval(this.#tick);
    this.#tick = this.#timer?.since === undefined ? undefined : setInterval(() => this.host.requestUpdate(), 1000);
  }
}
