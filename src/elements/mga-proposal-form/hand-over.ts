import type { MgaProposalSubmitEvent, HostReceipt } from './events.js';

/** What a page that took over said so far: nothing, not yet, or that it has it. */
export type HandOverState = { status: 'silent' } | { status: 'sending' } | { status: 'received'; receipt: HostReceipt; title: string };

/** What a page gave as its reason: an error, or problem details (RFC 9457). */
export interface HostRefusal {
  detail: string | undefined;
  errors: readonly { pointer: string; detail?: string }[];
}

/** A proposal in the hands of the page, which prevented its event. */
export class HandOver {
  state: HandOverState | undefined;

  /**
   * @param onReceived Called when the page says that it has the proposal.
   * @param onRefused Called when it says that it won't have it.
   */
  constructor(
    private readonly onReceived: (receipt: HostReceipt) => void,
    private readonly onRefused: (refusal: HostRefusal) => void,
  ) {}

  /** Whether nothing else is to be written: the page is at it, or has it. */
  get isHeld(): boolean {
    return this.state?.status === 'sending' || this.state?.status === 'received';
  }

  follow(event: MgaProposalSubmitEvent): void {
    this.state = event.response ? { status: 'sending' } : { status: 'silent' };
    event.response?.then(
      (receipt) => {
        this.onReceived(receipt);
        this.state = { status: 'received', receipt, title: event.submission.title };
      },
      (reason: unknown) => {
        const { message, detail, errors } = Object(reason) as { message?: string; detail?: string; errors?: HostRefusal['errors'] };
        this.state = undefined;
        this.onRefused({ detail: detail ?? message, errors: Array.isArray(errors) ? errors : [] });
      },
    );
  }
}
