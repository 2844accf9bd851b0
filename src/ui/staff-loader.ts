import type { ReactiveControllerHost } from 'lit';
import type { StaffProblem } from '../feed/staff-problem.js';
import type { StaffAnswer } from '../feed/staff-request.js';

/**
 * Something got from the server of the staff: what there is of it, whether it is being asked for, and what went wrong the last time. What is
 * there stays while it is asked for again, and when that fails.
 */
export class StaffLoader<Value> {
  /** What came last. */
  value: Value | undefined;
  problem: StaffProblem | undefined;
  /** Whether an answer is awaited. */
  loading = false;
  #asking: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Asks; a request still under way is dropped. Settles when the answer is there, with whether it was a success and still wanted. */
  async load(ask: (signal: AbortSignal) => Promise<StaffAnswer<Value>>): Promise<boolean> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    this.loading = true;
    this.host.requestUpdate();
    const answer = await ask(asking.signal);
    if (asking.signal.aborted) return false;
    this.loading = false;
    this.problem = 'problem' in answer ? answer.problem : undefined;
    if ('value' in answer) this.value = answer.value;
    this.host.requestUpdate();
    return 'value' in answer;
  }

  /** Takes what another answer brought. */
  take(value: Value): void {
    this.#asking?.abort();
    this.value = value;
    this.problem = undefined;
    this.loading = false;
    this.host.requestUpdate();
  }

  forget(): void {
    this.#asking?.abort();
    this.value = this.problem = undefined;
    this.loading = false;
    this.host.requestUpdate();
  }
}
