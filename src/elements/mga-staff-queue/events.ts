/** A proposal of the queue was opened. */
export class MgaStaffProposalOpenEvent extends Event {
  static readonly type = 'mga-staff-proposal-open';
  constructor(readonly folio: string) {
    super(MgaStaffProposalOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** A reply was published. */
export class MgaStaffReplyEvent extends Event {
  static readonly type = 'mga-staff-reply';
  constructor(
    /** Proposals that got it. */
    readonly folios: readonly string[],
    /** What was decided. */
    readonly decision: string,
  ) {
    super(MgaStaffReplyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-staff-proposal-open': MgaStaffProposalOpenEvent;
    'mga-staff-reply': MgaStaffReplyEvent;
  }
}
