/** A reader asked for a bulletin. Prevent its default and the link is not followed: a page that shows bulletins itself can do so. */
export class MgaBulletinOpenEvent extends Event {
  static readonly type = 'mga-bulletin-open';
  constructor(
    /** Identifier of the bulletin. */
    readonly bulletin: string,
  ) {
    super(MgaBulletinOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-bulletin-open': MgaBulletinOpenEvent;
  }
}
