import type { ProposalReceipt, ProposalSubmission } from '../../domain/intake.js';

/** What a page that received a proposal itself says of it: a folio at least, and a secret when there is one. */
export type HostReceipt = Pick<ProposalReceipt, 'folio'> & Partial<ProposalReceipt>;

/**
 * A person pressed Send and the proposal can be sent. Prevent its default and the widget sends nothing: the page takes over. With `respondWith`
 * the page tells what became of it, and the widget shows the receipt or the reason; without it, the widget claims nothing.
 */
export class MgaProposalSubmitEvent extends Event {
  static readonly type = 'mga-proposal-submit';
  #response: Promise<HostReceipt> | undefined;

  constructor(
    /** What would be sent: a body for `POST`, as the schema of the intake has it. */
    readonly submission: ProposalSubmission,
  ) {
    super(MgaProposalSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }

  /** Takes over, and says with what. What it rejects with is shown as the reason: the `message` of an error, or `detail` and `errors` of problem details. */
  respondWith(receipt: Promise<HostReceipt>): void {
    this.preventDefault();
    this.#response = receipt;
  }

  /** What the page promised, if it did. */
  get response(): Promise<HostReceipt> | undefined {
    return this.#response;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-proposal-submit': MgaProposalSubmitEvent;
  }
}
