import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUntouched, type ProposalValues, readProposal, withoutPerson } from '../../domain/proposal-values.js';
import type { IntakeController } from '../intake-controller.js';

/** Where the draft stands: on the device, only in this page, brought back from an earlier visit, or just deleted. */
export interface DraftState {
  status: 'none' | 'kept' | 'not-kept' | 'restored' | 'deleted';
  /** Milliseconds since 1970 when it was kept. */
  at: number;
}

/** What is being written, and what it began with. */
export interface Written {
  values: ProposalValues;
  start: ProposalValues;
  /** What the draft changes, where it is of something that was kept before. */
  record?: string | undefined;
}

/** Pause in typing after which the draft is kept, in milliseconds. */
const pause = 400;

const none: DraftState = { status: 'none', at: 0 };

/** Keeps what is being written on the device, unless the person wants nothing of it there, and brings it back. */
export class DraftKeeper implements ReactiveController {
  state = none;
  /** The person said that others use this computer: nothing is kept on it. */
  shared = false;
  /** The person said that name and e-mail may be in the draft. */
  keepsPerson = false;
  /** Whether this device keeps anything. */
  readonly lasts: boolean;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly intake: IntakeController,
    private readonly written: Written,
    /** Called after a pause in typing. */
    private readonly onPause: () => void,
  ) {
    this.lasts = intake.lasts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.keepNow);
    document.addEventListener('visibilitychange', this.keepNow);
  }

  hostDisconnected(): void {
    this.keepNow();
    removeEventListener('pagehide', this.keepNow);
    document.removeEventListener('visibilitychange', this.keepNow);
  }

  /** What an earlier visit left of this form. */
  bringBack(): ProposalValues | undefined {
    const draft = this.intake.draft;
    this.state = draft ? { status: 'restored', at: draft.savedAt } : none;
    const values = draft && readProposal(draft.values);
    this.written.record = draft && recordOf(draft.values);
    this.keepsPerson = Boolean(values?.name || values?.email);
    return values;
  }

  /** Something was written: it is kept at the next pause. */
  touch(): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => {
      this.keep();
      this.onPause();
    }, pause);
  }

  /** What was typed last is kept before the page goes. */
  readonly keepNow = (): void => {
    if (this.#pending !== undefined) this.keep();
  };

  keep(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    if (this.shared) return;
    const { values, start, record } = this.written;
    if (isUntouched(values, start)) return this.forget();
    const kept: Partial<ProposalValues> = this.keepsPerson ? { ...values, consents: [] } : withoutPerson(values);
    this.state = { status: this.intake.keepDraft({ ...kept, ...(record && { record }) }) ? 'kept' : 'not-kept', at: Date.now() };
    this.host.requestUpdate();
  }

  /** Nothing is left of the draft on the device. */
  forget(status: 'none' | 'deleted' = 'none'): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.intake.forgetDraft();
    this.state = { status, at: 0 };
    this.host.requestUpdate();
  }

  readonly share = (event: Event): void => {
    this.shared = (event.target as HTMLInputElement).checked;
    if (this.shared) this.forget();
    else this.keep();
  };

  readonly keepPerson = (event: Event): void => {
    this.keepsPerson = (event.target as HTMLInputElement).checked;
    this.keep();
  };
}

const recordOf = (kept: unknown): string | undefined => {
  const { record } = Object(kept) as { record?: unknown };
  return typeof record === 'string' ? record : undefined;
};
