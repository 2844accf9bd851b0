import type { LitElement, ReactiveController } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { withCountedSeats, type CountedSeats } from '../../domain/fresh-seats.js';
import type { RegistrationForm } from '../../domain/intake.js';
import type { FeedController } from '../../ui/feed-controller.js';
import type { PageController } from '../../ui/page-controller.js';
import { Copying } from '../../ui/receipt/copying.js';
import { registrationsAddress } from '../../ui/registration/own-registration.js';
import { RegistrationAttempt } from '../../ui/registration/registration-attempt.js';
import { MgaRegistrationReceivedEvent } from './events.js';

export const openDesk = (host: LitElement, feed: FeedController, page: PageController): RegistrationDesk => new RegistrationDesk(host, feed, page);

/** Registering for the workshops of a widget: one form is open at a time, and what is begun in the others waits. */
export class RegistrationDesk implements ReactiveController {
  readonly copying: Copying;
  #intake = '';
  #openFor: string | undefined;
  #attempts = new Map<string, RegistrationAttempt>();
  #counts = new Map<string, CountedSeats & { form: RegistrationForm }>();
  #focus: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly feed: FeedController,
    private readonly page: PageController,
  ) {
    this.copying = new Copying(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Where registrations for this feed go; empty when one cannot register here. */
  prepare({ links }: Feed, action: string | undefined, base: string): string {
    const intake = registrationsAddress(action, links?.registrations, base);
    if (intake !== this.#intake) {
      this.#intake = intake;
      this.#attempts = new Map();
      this.#counts = new Map();
      this.#openFor = undefined;
    }
    return intake;
  }

  /** The meetings with the seats as the intake counted them last, which is newer than what the feed was published with. */
  withSeats(meetings: Feed['meetings']): Feed['meetings'] {
    for (const [meeting, { form }] of this.#attempts) {
      if (form.status !== 'ready' || this.#counts.get(meeting)?.form === form.form) continue;
      const { seatsTaken, waiting } = form.form;
      const published = meetings.find(({ id }) => id === meeting);
      if (published) this.#counts.set(meeting, { form: form.form, counted: { seatsTaken, waiting }, published });
    }
    return withCountedSeats(meetings, this.#counts);
  }

  isOpen(meeting: string): boolean {
    return this.#openFor === meeting;
  }

  /** What was begun for a workshop, perhaps before the page was loaded again. */
  attemptFor(meeting: string): RegistrationAttempt {
    let attempt = this.#attempts.get(meeting);
    if (!attempt) {
      const target = { intake: this.#intake, meeting };
      attempt = new RegistrationAttempt(this.host, this.page, target, (focus) => this.#onNews(meeting, focus));
      this.#attempts.set(meeting, attempt);
    }
    return attempt;
  }

  open(meeting: string): void {
    this.#openFor = meeting;
    this.copying.state = undefined;
    const attempt = this.attemptFor(meeting);
    if (attempt.standing.status === 'received') return this.#focusOn('#receipt-title');
    void attempt.ask();
    this.#focusOn(attempt.standing.status === 'uncertain' ? '#summary' : '#registration-title');
  }

  /** Closes the form; what was written waits in the tab. */
  readonly close = (): void => {
    const meeting = this.#openFor;
    this.#openFor = undefined;
    if (meeting !== undefined) this.#focusOn(`[data-workshop="${CSS.escape(meeting)}"] [data-register]`);
  };

  /** The person has kept code and key: they leave the tab. */
  putAway(meeting: string): void {
    this.attemptFor(meeting).putAway();
    this.#attempts.delete(meeting);
    this.close();
  }

  #onNews(meeting: string, focus: string): void {
    const { standing } = this.attemptFor(meeting);
    if (standing.status === 'received') {
      this.host.dispatchEvent(new MgaRegistrationReceivedEvent(meeting, standing.receipt.state));
      // The seats that are left are another number now: the intake says which at once, the feed as soon as it is published.
      void this.attemptFor(meeting).ask();
      void this.feed.refresh();
    }
    if (this.isOpen(meeting)) this.#focusOn(focus);
    else this.host.requestUpdate();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
