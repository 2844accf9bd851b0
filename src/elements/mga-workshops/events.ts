import type { WorkshopFilters } from '../../domain/workshops.js';

/** A reader changed which workshops are shown. */
export class MgaWorkshopsChangeEvent extends Event {
  static readonly type = 'mga-workshops-change';
  constructor(
    /** What the reader chose; the element's own attributes are not part of it. */
    readonly filters: Readonly<WorkshopFilters>,
  ) {
    super(MgaWorkshopsChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** A registration was received: stored at the intake. Code and key are not in the event: they are the person's. */
export class MgaRegistrationReceivedEvent extends Event {
  static readonly type = 'mga-registration-received';
  constructor(
    /** Identifier of the workshop. */
    readonly meeting: string,
    /** With a seat, or on the waiting list. */
    readonly state: 'seated' | 'waiting',
  ) {
    super(MgaRegistrationReceivedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-workshops-change': MgaWorkshopsChangeEvent;
    'mga-registration-received': MgaRegistrationReceivedEvent;
  }
}
