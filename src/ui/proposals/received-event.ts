/** A proposal was received: stored at the intake, or by the page that took over. */
export class MgaProposalReceivedEvent extends Event {
  static readonly type = 'mga-proposal-received';
  constructor(
    /** Its folio. The secret is not in the event: it is the person's. */
    readonly folio: string,
    /** Consultation it answers. */
    readonly consultation: string,
  ) {
    super(MgaProposalReceivedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-proposal-received': MgaProposalReceivedEvent;
  }
}
