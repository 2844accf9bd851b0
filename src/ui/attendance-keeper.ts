import type { ReactiveControllerHost } from 'lit';
import {
  attendanceConflicts, isNothing, onTopOf, readPending, saveOf, stillPending, withMark, withoutConflicts, withWalkIns, type AttendanceConflict, type Mark, type PendingAttendance,
} from '../domain/attendance-marks.js';
import type { MeetingRegistrations } from '../domain/generated/staff.js';
import { Drafts } from '../feed/drafts.js';
import type { StaffClient } from '../feed/staff-client.js';
import { isOutage, type StaffProblem } from '../feed/staff-problem.js';
import { watchReturn } from '../feed/watch-return.js';

/** Milliseconds of rest after which marks are saved, and until a failed save is tried again. */
const rest = 700;
const again = 10_000;

/** Where the marks of a meeting stand. */
export type AttendanceStanding =
  | { readonly status: 'none' | 'waiting' | 'saving' | 'saved' }
  /** Not on the server; `lasts` when they are on this device. Tried again by itself when the server was out of reach. */
  | { readonly status: 'kept'; readonly lasts: boolean; readonly problem: StaffProblem }
  /** Somebody else marked some of them otherwise. */
  | { readonly status: 'conflict'; readonly conflicts: readonly AttendanceConflict[] };

/** Keeps the marks of a meeting: on the device with each press, on the server after a moment of rest. What the server has taken is no longer kept here. */
export class AttendanceKeeper {
  standing: AttendanceStanding = { status: 'none' };
  pending: PendingAttendance;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving = false;
  #ended = false;
  readonly #drafts = new Drafts();
  readonly #unwatch: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: StaffClient,
    /** Whose marks they are: another member on the same device does not find them. */
    private readonly owner: string,
    public sheet: MeetingRegistrations,
  ) {
    this.pending = readPending(this.#drafts.read(this.#key)?.values);
    this.#unwatch = watchReturn(() => this.retry());
    this.#settle(sheet);
  }

  mark(code: string, mark: Mark): void {
    this.#change(withMark(this.sheet, this.pending, code, mark));
  }

  markAll(codes: readonly string[], mark: Mark): void {
    this.#change(codes.reduce((pending, code) => withMark(this.sheet, pending, code, mark), this.pending));
  }

  count(sector: string, people: number): void {
    this.#change(withWalkIns(this.sheet, this.pending, sector, people));
  }

  /** Takes the sheet as the server has it now. */
  take(sheet: MeetingRegistrations): void {
    this.#settle(sheet);
  }

  /** Tries again what could not be saved. */
  retry(): void {
    if (this.standing.status === 'kept') void this.#save();
  }

  /** Settles what somebody else marked otherwise: as it was marked here, or as the other did. */
  settleConflicts(whose: 'mine' | 'theirs'): void {
    this.pending = whose === 'mine' ? onTopOf(this.sheet, this.pending) : withoutConflicts(this.sheet, this.pending);
    this.#settle(this.sheet);
  }

  /** Ends; what is not on the server stays on the device. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#unwatch();
  }

  get #key(): string {
    return `staff-attendance:${this.owner}#${this.sheet.meeting.id}`;
  }

  #change(pending: PendingAttendance): void {
    this.pending = pending;
    const lasts = this.#keep();
    if (this.standing.status === 'kept') this.standing = { ...this.standing, lasts };
    else if (this.standing.status !== 'conflict') this.#plan(rest);
    this.host.requestUpdate();
  }

  /** What is left to save on this sheet: none, some, or some that has to be settled first. */
  #settle(sheet: MeetingRegistrations): void {
    this.sheet = sheet;
    const conflicts = attendanceConflicts(sheet, this.pending);
    const had = !isNothing(this.pending);
    this.pending = stillPending(sheet, this.pending);
    this.#keep();
    if (conflicts.length > 0) this.standing = { status: 'conflict', conflicts };
    else if (!isNothing(this.pending)) this.#plan(0);
    else {
      // Also what was planned before: there is nothing left to save.
      clearTimeout(this.#timer);
      if (had || this.standing.status !== 'none') this.standing = { status: 'saved' };
    }
    this.host.requestUpdate();
  }

  #keep(): boolean {
    if (!isNothing(this.pending)) return this.#drafts.keep(this.#key, this.pending, Date.now());
    this.#drafts.forget(this.#key);
    return this.#drafts.lasts;
  }

  #plan(milliseconds: number): void {
    if (this.standing.status !== 'kept') this.standing = { status: 'waiting' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    if (this.#saving || this.#ended) return;
    this.#saving = true;
    clearTimeout(this.#timer);
    this.standing = { status: 'saving' };
    this.host.requestUpdate();
    const { id } = this.sheet.meeting;
    const hasEnded = (): boolean => this.#ended;
    const answer = await this.client.saveAttendance(id, saveOf(this.sheet, this.pending));
    const refused = 'problem' in answer && (answer.problem.kind === 'conflict' || answer.problem.kind === 'invalid') ? answer.problem : undefined;
    // Somebody else has saved or cancelled meanwhile: what they did is got, and ours goes on top of it where the two do not contradict each other.
    const latest = refused ? await this.client.getRegistrations(id) : answer;
    this.#saving = false;
    if (hasEnded()) return;
    if ('problem' in latest) return this.#fail(latest.problem);
    const before = JSON.stringify(this.pending);
    this.#settle(latest.value);
    // Nothing there says why: to send the same again would not help.
    if (refused?.kind === 'invalid' && before === JSON.stringify(this.pending)) this.#fail(refused);
  }

  #fail(problem: StaffProblem): void {
    clearTimeout(this.#timer);
    this.standing = { status: 'kept', lasts: this.#drafts.lasts, problem };
    if (isOutage(problem)) this.#plan(again);
    this.host.requestUpdate();
  }
}

