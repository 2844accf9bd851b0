import type { ReactiveControllerHost } from 'lit';
import type { SavedDraft } from '../domain/generated/staff.js';
import { isEmptyReply, keptReplyValues, replyDraft, sameReply, type ReplyValues } from '../domain/reply-values.js';
import { Drafts } from '../feed/drafts.js';
import type { StaffClient } from '../feed/staff-client.js';
import { isOutage, type StaffProblem } from '../feed/staff-problem.js';
import { watchReturn } from '../feed/watch-return.js';

/** Milliseconds of rest after which what was written is saved, and until a failed save is tried again. */
const rest = 1_000;
const again = 15_000;

/** Where a draft stands. */
export type DraftStanding =
  /** Nothing was written, or it is as it was opened. */
  | { readonly status: 'none' }
  | { readonly status: 'waiting' | 'saving' }
  /** On the server. `at` in milliseconds since 1970. */
  | { readonly status: 'saved'; readonly at: number }
  /** Not on the server; `lasts` when it is on this device. It is tried again by itself when the server was out of reach. */
  | { readonly status: 'kept'; readonly lasts: boolean; readonly problem: StaffProblem }
  /** Somebody else has saved another one meanwhile. */
  | { readonly status: 'conflict'; readonly theirs: SavedDraft | undefined };

/**
 * Keeps the draft of a reply: on the device with every letter, on the server after a moment of rest. What the server has taken is no longer kept on
 * the device.
 */
export class StaffDraft {
  standing: DraftStanding = { status: 'none' };
  /** Version of the draft on the server; 0 when there is none. */
  version = 0;
  #last: ReplyValues;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #ended = false;
  readonly #saved: SavedDraft | undefined;
  readonly #drafts = new Drafts();
  readonly #unwatch: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: StaffClient,
    private readonly folio: string,
    /** Whose draft it is: another member on the same device does not find it. */
    private readonly owner: string,
    opened: { values: ReplyValues; saved?: SavedDraft },
  ) {
    this.#last = opened.values;
    this.#saved = opened.saved;
    if (opened.saved) {
      this.version = opened.saved.version;
      this.standing = { status: 'saved', at: Date.parse(opened.saved.updatedAt) };
    }
    this.#unwatch = watchReturn(() => this.retry());
  }

  /**
   * Goes on with what this device kept because the server could not take it; gives it, or nothing when the server has it all. When somebody has saved
   * another draft since, both stand until one is chosen.
   */
  recover(): ReplyValues | undefined {
    const kept = this.#drafts.read(this.#key)?.values;
    const values = keptReplyValues(kept);
    if (!values || sameReply(values, this.#last)) {
      this.#drafts.forget(this.#key);
      return undefined;
    }
    if ((kept as { version?: unknown }).version === this.version) this.change(values);
    else {
      this.#last = values;
      this.standing = { status: 'conflict', theirs: this.#saved };
    }
    return values;
  }

  /** Takes what is written now. */
  change(values: ReplyValues): void {
    if (sameReply(values, this.#last)) return;
    this.#last = values;
    const lasts = this.#drafts.keep(this.#key, { ...values, version: this.version }, Date.now());
    if (this.standing.status === 'conflict') return;
    this.standing = this.standing.status === 'kept' ? { ...this.standing, lasts } : { status: 'waiting' };
    this.#plan(rest);
    this.host.requestUpdate();
  }

  /** Saves now what has not been saved; settles when that is done or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.standing.status === 'waiting' || this.standing.status === 'kept') await this.#save();
  }

  /** Tries again what could not be saved. */
  retry(): void {
    if (this.standing.status === 'kept') void this.flush();
  }

  /** Goes on with what is written here, in place of what somebody else saved. */
  overwrite(): void {
    if (this.standing.status !== 'conflict') return;
    this.version = this.standing.theirs?.version ?? 0;
    this.standing = { status: 'waiting' };
    void this.#save();
  }

  /** Takes what somebody else saved. */
  adopt(theirs: SavedDraft, values: ReplyValues): void {
    this.#last = values;
    this.version = theirs.version;
    this.standing = { status: 'saved', at: Date.parse(theirs.updatedAt) };
    this.#drafts.forget(this.#key);
    this.host.requestUpdate();
  }

  /** Ends without saving: it was published or thrown away. */
  forget(): void {
    this.#drafts.forget(this.#key);
    this.end();
  }

  /** Ends; what is not on the server stays on the device. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#unwatch();
  }

  get #key(): string {
    return `staff:${this.owner}#${this.folio}`;
  }

  #plan(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #save(): Promise<void> {
    const values = this.#last;
    this.standing = { status: 'saving' };
    this.host.requestUpdate();
    this.#saving = this.#send(values).then(() => {
      this.#saving = undefined;
      this.host.requestUpdate();
    });
    return this.#saving;
  }

  async #send(values: ReplyValues): Promise<void> {
    if (isEmptyReply(values) && this.version === 0) {
      this.standing = { status: 'none' };
      this.#drafts.forget(this.#key);
      return;
    }
    const answer = await this.client.saveDraft(this.folio, { draftVersion: this.version, draft: replyDraft(values) });
    if (this.#ended) return;
    if ('problem' in answer) return this.#fail(answer.problem);
    this.version = answer.value.version;
    // Written meanwhile: there is more to save.
    if (!sameReply(values, this.#last)) {
      this.standing = { status: 'waiting' };
      return this.#plan(rest);
    }
    this.standing = { status: 'saved', at: Date.parse(answer.value.updatedAt) };
    this.#drafts.forget(this.#key);
  }

  async #fail(problem: StaffProblem): Promise<void> {
    if (problem.kind === 'conflict') {
      const now = await this.client.getProposal(this.folio);
      this.standing = { status: 'conflict', theirs: 'value' in now ? now.value.draft : undefined };
      return;
    }
    this.standing = { status: 'kept', lasts: this.#drafts.lasts, problem };
    if (isOutage(problem)) this.#plan(again);
  }
}
