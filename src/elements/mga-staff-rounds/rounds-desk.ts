import type { ReactiveController, ReactiveElement } from 'lit';
import type { StaffRound, StaffRounds } from '../../domain/generated/staff.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';

type RoundAction = 'close' | 'reopen';

/** The rounds, what is asked before one is closed or reopened, and what each control does. */
export class RoundsDesk implements ReactiveController {
  readonly rounds: StaffLoader<StaffRounds>;
  readonly session: StaffSessionController;
  /** What was asked about before it is done. */
  asking: { id: string; action: RoundAction } | undefined;
  reason = '';
  reasonMissing = false;
  busy = false;
  /** How the last decision ended. */
  outcome: { done: RoundAction; title: string } | { problem: StaffProblem } | undefined;
  #focus: string | undefined;

  constructor(
    readonly host: ReactiveElement & { headingLevel: number },
    readonly page: PageController,
  ) {
    this.rounds = new StaffLoader<StaffRounds>(host);
    this.session = new StaffSessionController(host, { signedIn: this.load, back: this.load, signedOut: () => this.#forget() });
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  readonly load = (): void => {
    if (this.session.isCoordinator) void this.rounds.load((signal) => this.session.client.getRounds(signal));
  };

  ask({ id }: StaffRound, action: RoundAction): void {
    if (this.busy) return;
    this.asking = { id, action };
    this.reason = '';
    this.reasonMissing = false;
    this.outcome = undefined;
    this.#focusOn('#reason');
  }

  readonly cancel = (): void => {
    const { id } = this.asking!;
    this.asking = undefined;
    this.#focusOn(`#decide-${CSS.escape(id)}`);
  };

  readonly onReason = (event: Event): void => {
    this.reason = (event.target as HTMLTextAreaElement).value;
    this.reasonMissing = false;
    this.host.requestUpdate();
  };

  async decide(round: StaffRound): Promise<void> {
    if (this.busy || !this.asking) return;
    const { action } = this.asking;
    this.reasonMissing = this.reason.trim() === '';
    if (this.reasonMissing) return this.#focusOn('#reason');
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const decision = { version: round.version, reason: this.reason.trim() };
    const answer = await (action === 'close' ? this.session.client.closeRound(round.id, decision) : this.session.client.reopenRound(round.id, decision));
    this.busy = false;
    if ('value' in answer) {
      this.asking = undefined;
      this.rounds.take(answer.value);
      this.outcome = { done: action, title: round.title };
    } else {
      this.outcome = { problem: answer.problem };
      // Somebody else decided meanwhile: the list is read again, as it is now.
      if (answer.problem.kind === 'conflict') this.load();
    }
    this.#focusOn('#outcome');
  }

  #forget(): void {
    this.asking = this.outcome = undefined;
    this.reason = '';
    this.busy = false;
    this.rounds.forget();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
