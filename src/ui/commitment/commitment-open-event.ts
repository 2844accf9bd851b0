/** A reader asked to see a commitment whole. Prevent its default and the widget neither opens it nor follows its link: a page with its own view can go there. */
export class MgaCommitmentOpenEvent extends Event {
  static readonly type = 'mga-commitment-open';
  constructor(
    /** Identifier of the commitment in the feed. */
    readonly commitment: string,
  ) {
    super(MgaCommitmentOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-commitment-open': MgaCommitmentOpenEvent;
  }
}
