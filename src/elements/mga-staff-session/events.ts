import type { StaffStanding } from '../../ui/staff-session.js';

/** Somebody signed in or out, or the session ended. It does not say who: an event is heard by the whole page. */
export class MgaStaffSessionChangeEvent extends Event {
  static readonly type = 'mga-staff-session-change';
  constructor(
    /** `signed-out`, `signed-in`, or `ended` while who was signed in is asked to sign in again. */
    readonly standing: StaffStanding,
  ) {
    super(MgaStaffSessionChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-staff-session-change': MgaStaffSessionChangeEvent;
  }
}
