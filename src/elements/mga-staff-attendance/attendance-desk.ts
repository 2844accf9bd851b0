import type { ReactiveController, ReactiveElement } from 'lit';
import { markOf, type Mark } from '../../domain/attendance-marks.js';
import type { MeetingRegistrations, StaffMeetings, StaffRegistration } from '../../domain/generated/staff.js';
import { matches } from '../../domain/text.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import { AttendanceKeeper } from '../../ui/attendance-keeper.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffFileSaver } from '../../ui/staff-file-saver.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { mayBeDone, type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';

export type Shown = 'all' | 'unmarked' | 'came' | 'absent';

/** What was asked before it is done: to cancel a registration, or to mark everybody who is left. */
export type Asked = { cancel: StaffRegistration } | 'rest';

/** The meetings, the list of the one that is open, and what each control does. */
export class AttendanceDesk implements ReactiveController {
  readonly meetings: StaffLoader<StaffMeetings>;
  readonly sheet: StaffLoader<MeetingRegistrations>;
  readonly session: StaffSessionController;
  readonly file: StaffFileSaver;
  keeper: AttendanceKeeper | undefined;
  /** Identifier of the meeting that is open. */
  meeting: string | undefined;
  words = '';
  shown: Shown = 'all';
  asked: Asked | undefined;
  outcome: { cancelled: string } | { problem: StaffProblem } | undefined;
  busy = false;
  #focus: string | undefined;

  constructor(
    readonly host: ReactiveElement & { headingLevel: number; meeting?: string },
    readonly page: PageController,
  ) {
    this.meetings = new StaffLoader(host);
    this.sheet = new StaffLoader(host);
    this.file = new StaffFileSaver(host);
    this.session = new StaffSessionController(host, { signedIn: () => this.#begin(), back: () => this.#goOn(), signedOut: () => this.#forget() });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.keeper?.end();
    this.keeper = undefined;
  }

  /** On its way back into a page it goes on where it was. */
  hostConnected(): void {
    if (this.meeting !== undefined && this.sheet.value) this.#take(this.sheet.value);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  readonly load = (): void => {
    if (this.meeting === undefined) void this.meetings.load((signal) => this.session.client.getMeetings(signal));
    else void this.#loadSheet(this.meeting);
  };

  open(id: string): void {
    this.meeting = id;
    this.words = '';
    this.shown = 'all';
    this.#focusOn('#sheet-title');
    this.load();
  }

  readonly close = (): void => {
    this.#leaveSheet();
    this.#focusOn('#meetings-title');
    this.load();
  };

  /** The registrations to show, each with its mark. */
  get found(): { registration: StaffRegistration; mark: Mark }[] {
    const { keeper, words, shown } = this;
    if (!keeper) return [];
    const marks: Record<Shown, readonly Mark[]> = { all: [true, false, null], unmarked: [null], came: [true], absent: [false] };
    return keeper.sheet.registrations
      .map((registration) => ({ registration, mark: markOf(registration, keeper.pending) }))
      .filter(({ registration: { name, code, state }, mark }) => matches(words, name, code) && marks[shown].includes(mark) && (shown === 'all' || state !== 'cancelled'));
  }

  /** Presses a mark: the same again takes it back. */
  mark(registration: StaffRegistration, mark: boolean): void {
    const { keeper } = this;
    keeper?.mark(registration.code, markOf(registration, keeper.pending) === mark ? null : mark);
  }

  readonly onSearch = (event: Event): void => {
    this.words = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
  };

  /** Enter marks who was looked for, when there is only one. */
  readonly onSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    const [only, ...others] = this.found.filter(({ registration }) => registration.state !== 'cancelled');
    if (!only || others.length > 0 || this.words.trim() === '') return;
    this.keeper?.mark(only.registration.code, true);
    this.words = '';
    this.host.requestUpdate();
  };

  readonly onShow = (event: Event): void => {
    this.shown = (event.target as HTMLSelectElement).value as Shown;
    this.host.requestUpdate();
  };

  /** Up and down go to the same button of another person. */
  readonly onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const pressed = (event.target as Element).closest<HTMLElement>('[data-mark]');
    if (!step || !pressed) return;
    const all = [...this.host.renderRoot.querySelectorAll<HTMLElement>(`[data-mark="${pressed.dataset['mark']}"]`)];
    event.preventDefault();
    all[all.indexOf(pressed) + step]?.focus();
  };

  ask(asked: Asked): void {
    this.asked = asked;
    this.outcome = undefined;
    this.#focusOn('#asked-yes');
  }

  readonly leave = (): void => {
    this.asked = undefined;
    this.#focusOn('#sheet-title');
  };

  markRest(codes: readonly string[]): void {
    this.keeper?.markAll(codes, false);
    this.leave();
  }

  async cancel({ code, name }: StaffRegistration): Promise<void> {
    const { meeting, keeper } = this;
    if (this.busy || meeting === undefined) return;
    this.busy = true;
    this.host.requestUpdate();
    const answer = await this.session.client.cancelRegistration(meeting, code);
    this.busy = false;
    if (this.keeper !== keeper) return;
    this.asked = undefined;
    if ('value' in answer) {
      this.outcome = { cancelled: name ?? code };
      this.keeper?.take(answer.value);
    } else this.outcome = { problem: answer.problem };
    this.#focusOn('#outcome');
  }

  /** Whether it is not known how cancelling ended. */
  get isUncertain(): boolean {
    return this.outcome !== undefined && 'problem' in this.outcome && mayBeDone(this.outcome.problem);
  }

  saveFile(): void {
    const { client } = this.session;
    if (this.meeting !== undefined) void this.file.save(client.attendanceCsv(this.meeting), this.page.messages(staffAttendanceMessages).csvFile(this.meeting), client);
  }

  async #loadSheet(id: string): Promise<void> {
    const isThere = await this.sheet.load((signal) => this.session.client.getRegistrations(id, signal));
    if (isThere && this.meeting === id) this.#take(this.sheet.value!);
  }

  #take(sheet: MeetingRegistrations): void {
    if (this.keeper) return this.keeper.take(sheet);
    const { session } = this.session;
    this.keeper = new AttendanceKeeper(this.host, this.session.client, [session?.organization?.id, session?.name].join('/'), sheet);
  }

  #begin(): void {
    if (this.meeting === undefined && this.host.meeting !== undefined) this.meeting = this.host.meeting;
    this.load();
  }

  #goOn(): void {
    this.outcome = undefined;
    this.load();
    this.keeper?.retry();
  }

  #leaveSheet(): void {
    this.keeper?.end();
    this.keeper = this.meeting = this.asked = this.outcome = undefined;
    this.sheet.forget();
    this.file.forget();
  }

  #forget(): void {
    this.#leaveSheet();
    this.meetings.forget();
    this.busy = false;
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
