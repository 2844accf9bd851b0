import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { StaffSession } from '../domain/generated/staff.js';
import type { StaffClient } from '../feed/staff-client.js';

export { StaffClient, sheetTypes } from '../feed/staff-client.js';
export { isOutage, mayBeDone, type StaffProblem } from '../feed/staff-problem.js';
export type { StaffAnswer } from '../feed/staff-request.js';

/**
 * Whether somebody is signed in: not known yet, nobody, somebody, or somebody whose session ended while they were at work, who is being asked to
 * sign in again and whose work stays as it is.
 */
export type StaffStanding = 'starting' | 'signed-out' | 'signed-in' | 'ended';

/** What `<mga-staff-session>` hands to the elements inside it; a new object with each change. */
export interface StaffAccess {
  readonly standing: StaffStanding;
  /** Who is signed in, or was until the session ended. */
  readonly session: StaffSession | undefined;
  /** Asks the server in the name of who is signed in. A 401 is dealt with by itself. */
  readonly client: StaffClient;
  /** Says that the session is over, for who learnt it otherwise than through the client. */
  readonly signedOut: () => void;
  /** Takes the session as the server has it now. */
  readonly changed: (session: StaffSession) => void;
}

/** Every copy of the script on a page shares the key; its number grows when `StaffAccess` breaks. */
export const staffContext = createContext<StaffAccess>(Symbol.for('mga-widgets:staff-context:1'));

/** The same member in the same capacity: what one of them sees is not for another. */
export function sameMember(one: StaffSession | undefined, other: StaffSession | undefined): boolean {
  return one?.name === other?.name && one?.role === other?.role && one?.organization?.id === other?.organization?.id;
}

/** What an element does as people come and go; all optional. */
export interface StaffSessionReactions {
  /** Somebody is signed in: get what is to be shown. */
  signedIn?: () => void;
  /** The same member signed in again after the session had ended: ask again what was refused. Nothing on the screen has to change. */
  back?: () => void;
  /** Nobody is signed in, or somebody else is about to be: forget what was shown. */
  signedOut?: () => void;
}

/** Connects an element to the `<mga-staff-session>` around it. */
export class StaffSessionController implements ReactiveController {
  #access: StaffAccess | undefined;
  /** Whose work is on the screen. */
  #member: StaffSession | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly reactions: StaffSessionReactions = {},
  ) {
    new ContextConsumer(host, { context: staffContext, subscribe: true, callback: (access) => this.#take(access) });
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether somebody is signed in, also while they are asked to sign in again. */
  get isSignedIn(): boolean {
    return this.#member !== undefined;
  }

  /** Whether the element stands inside a `<mga-staff-session>`, as far as is known. */
  get isInside(): boolean {
    return this.#access !== undefined;
  }

  /** Who is signed in. */
  get session(): StaffSession | undefined {
    return this.#member && this.#access?.session;
  }

  /** Whether this is somebody of the secretariat, who sees and does everything. */
  get isCoordinator(): boolean {
    return this.session?.role === 'coordinator';
  }

  /** The server, in the name of who is signed in. Only while somebody is. */
  get client(): StaffClient {
    if (!this.#access) throw new Error('There is no <mga-staff-session> around this element');
    return this.#access.client;
  }

  #take(access: StaffAccess): void {
    const before = this.#access;
    this.#access = access;
    const { standing, session } = access;
    if (standing === 'signed-out' || (standing === 'signed-in' && this.#member && !sameMember(this.#member, session))) this.#forget();
    if (standing === 'signed-in') {
      const isNew = this.#member === undefined;
      this.#member = session;
      if (isNew) this.reactions.signedIn?.();
      else if (before?.standing === 'ended') this.reactions.back?.();
    }
    this.host.requestUpdate();
  }

  #forget(): void {
    if (!this.#member) return;
    this.#member = undefined;
    this.reactions.signedOut?.();
  }
}
