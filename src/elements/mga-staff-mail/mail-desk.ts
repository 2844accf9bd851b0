import type { ReactiveController, ReactiveElement } from 'lit';
import type { MailDecision, MailEntry, MailQueue, MailState } from '../../domain/generated/staff.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';

type MailAction = MailDecision['action'];

/** States in which the server does nothing more until a person decides. */
const undecided: readonly MailState[] = ['uncertain', 'held', 'refused', 'given-up'];

export const needsDecision = ({ state }: MailEntry): boolean => undecided.includes(state);

/** Whether it may have arrived already, so that sent again it would arrive twice. */
export const mayArriveTwice = ({ state, problem }: MailEntry): boolean => state === 'uncertain' || (state === 'held' && problem === 'restored');

/** The messages, those that were chosen, and what each control does. */
export class MailDesk implements ReactiveController {
  readonly queue: StaffLoader<MailQueue>;
  readonly session: StaffSessionController;
  /** What was asked about before it is done. */
  asking: MailAction | undefined;
  busy = false;
  /** How the last decision ended. */
  outcome: { done: MailAction; count: number } | { problem: StaffProblem } | 'choose-first' | undefined;
  #chosen = new Set<string>();
  #focus: string | undefined;

  constructor(
    readonly host: ReactiveElement & { headingLevel: number },
    readonly page: PageController,
  ) {
    this.queue = new StaffLoader<MailQueue>(host);
    this.session = new StaffSessionController(host, { signedIn: this.load, back: () => this.#goOn(), signedOut: () => this.#forget() });
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Those that were chosen and are still there. */
  get chosen(): readonly MailEntry[] {
    return (this.queue.value?.items ?? []).filter(({ id, state }) => this.#chosen.has(id) && state !== 'handing-over');
  }

  readonly load = (): void => {
    if (this.session.isCoordinator) void this.queue.load((signal) => this.session.client.getMail(signal));
  };

  choose(entries: readonly MailEntry[], isChosen: boolean): void {
    for (const { id } of entries) if (isChosen) this.#chosen.add(id);
      else this.#chosen.delete(id);
    this.asking = this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Asks before it leaves messages, and before it sends any that may arrive twice. */
  decide(action: MailAction): void {
    if (this.busy) return;
    if (this.chosen.length === 0) this.outcome = 'choose-first';
    else if (action === 'leave' || this.chosen.some(mayArriveTwice)) this.asking = action;
    else return void this.carryOut(action);
    this.#focusOn(this.asking ? '#decide-yes' : '#outcome');
  }

  readonly cancel = (): void => {
    const asked = this.asking;
    this.asking = undefined;
    this.#focusOn(`#${asked}`);
  };

  async carryOut(action: MailAction): Promise<void> {
    if (this.busy) return;
    const { chosen } = this;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const answer = await this.session.client.decideMail({ messages: chosen.map(({ id }) => id), action });
    this.busy = false;
    this.asking = undefined;
    if ('value' in answer) {
      this.#chosen.clear();
      this.queue.take(answer.value);
      this.outcome = { done: action, count: chosen.length };
    } else {
      this.outcome = { problem: answer.problem };
      // Somebody else may have decided: the list is read again, as it is now.
      if (answer.problem.kind === 'not-found') this.load();
    }
    this.#focusOn('#outcome');
  }

  #goOn(): void {
    this.outcome = undefined;
    this.load();
  }

  #forget(): void {
    this.#chosen.clear();
    this.asking = this.outcome = undefined;
    this.busy = false;
    this.queue.forget();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
