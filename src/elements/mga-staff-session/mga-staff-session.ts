import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { staffSessionMessages } from '../../i18n/staff-session.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { staffProblemNotice } from '../../ui/staff-problem-words.js';
import type { StaffProblem, StaffStanding } from '../../ui/staff-session.js';
import { StaffSessionProvider } from '../../ui/staff-session-provider.js';
import { BroughtBack } from './brought-back.js';
import { MgaStaffSessionChangeEvent } from './events.js';
import { type BarActions, sessionBar } from './session-bar.js';
import { sessionStyles } from './session-styles.js';
import { SignInDesk } from './sign-in-desk.js';
import { signInForm } from './sign-in-form.js';

/**
 * Who of the staff is signed in: asks to sign in, shows for whom one replies, and shows what is inside it only to who is signed in. When the
 * session ends while somebody is at work it asks again over the page, and nothing on the screen is lost.
 *
 * @tagname mga-staff-session
 * @summary Signing in for officials; shows its contents only to them.
 * @slot - What only those who are signed in see.
 * @csspart base - Everything the widget draws of its own.
 * @csspart skeleton - What stands in place until it is known who is signed in.
 * @csspart sign-in - The form to sign in with.
 * @csspart sign-in-elsewhere - The link to sign in with the account of somewhere else.
 * @csspart bar - Who is signed in.
 * @csspart sign-out - The button to sign out.
 * @csspart notice - What happened, or stands in the way.
 * @csspart fault - What is wrong with what was typed.
 * @csspart retry - The button that asks the server again.
 * @csspart dialog - What asks to sign in again.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and the main button.
 * @cssprop [--mga-color-alert] - What is wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept until it is known who is signed in.
 * @fires {MgaStaffSessionChangeEvent} mga-staff-session-change - Somebody signed in or out, or the session ended.
 */
export class MgaStaffSession extends LitElement {
  static override styles = [baseStyles, answerStyles, sessionStyles];

  /** Level of the headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address of the staff's routes, on the page's own origin; `/api/staff` by default. */
  @property() api?: string;

  @state() private busy = false;
  @state() private outcome: BarActions['outcome'];

  @query('dialog') private dialog?: HTMLDialogElement | null;

  #page = new PageController(this);
  #back = new BroughtBack(this);
  #session = new StaffSessionProvider(this, () => this.#page.language);
  #desk = new SignInDesk(this, this.#page, this.#session);
  #told: StaffStanding = 'starting';

  protected override willUpdate(): void {
    const { standing } = this.#session;
    if (standing === this.#told) return;
    this.#told = standing;
    // Closed before it is taken away, so that the focus goes back to where it was.
    this.dialog?.close();
    if (standing === 'signed-in') this.outcome = undefined;
    if (this.#back.error !== undefined && standing !== 'starting') this.#takeBack(standing);
    this.#tell(standing);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { standing, session, problem } = this.#session;
    const { direction, contrast, fontStep } = this.#page;
    const atWork = standing === 'signed-in' || standing === 'ended';
    return html`<div part="base" class="root ${contrast ? 'contrast' : ''} font-${fontStep}" dir=${direction} lang=${this.#page.interface} aria-busy=${String(standing === 'starting' && !problem)}>
        ${standing === 'starting' ? (problem ? this.#renderUnknown(problem) : this.#renderStarting()) : nothing}
        ${standing === 'signed-out' ? html`<div role="status">${this.outcome ? html`<p class="notice" part="notice">${this.outcome.words}</p>` : nothing}</div> ${signInForm(this.#desk, this.headingLevel, false)}` : nothing}
        ${atWork && session ? sessionBar(session, this.#page, { signOut: this.#signOut, leaving: this.busy, changeDigest: this.#changeDigest, outcome: this.outcome }) : nothing}
        ${standing === 'ended' ? html`<dialog part="dialog" aria-labelledby="sign-in-title" @keydown=${this.#onDialogKey} @cancel=${(event: Event) => event.preventDefault()} @close=${() => this.requestUpdate()}>${signInForm(this.#desk, this.headingLevel, true)}</dialog>` : nothing}
      </div>
      ${atWork ? html`<slot></slot>` : nothing}`;
  }

  #renderStarting(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#page.messages(staffSessionMessages).starting}</p>
      <div class="skeleton" part="skeleton" aria-hidden="true"><div class="bone short"></div><div class="bone"></div><div class="bone box"></div></div>`;
  }

  #renderUnknown(problem: StaffProblem): TemplateResult {
    const t = this.#page.messages(staffSessionMessages);
    return html`<p><strong>${t.unknown}</strong></p>
      ${staffProblemNotice(problem, this.#page, { retry: this.#retry, retrying: this.busy })}`;
  }

  /** There is nothing behind the dialog to go back to: Escape does not close it. Chromium asks `cancel` only once. */
  readonly #onDialogKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.preventDefault();
  };

  readonly #retry = async (): Promise<void> => {
    this.busy = true;
    await this.#session.start();
    this.busy = false;
  };

  readonly #signOut = async (): Promise<void> => {
    const t = this.#page.messages(staffSessionMessages);
    this.busy = true;
    const problem = await this.#session.signOut();
    this.busy = false;
    this.outcome = problem ? { words: t.signOutFailed, failed: true } : { words: t.left, failed: false };
    if (!problem) this.#desk.focusOn('#sign-in-title');
  };

  readonly #changeDigest = async (wanted: boolean): Promise<void> => {
    const t = this.#page.messages(staffSessionMessages);
    const problem = await this.#session.changeDigest(wanted);
    this.outcome = problem ? { words: t.digestFailed, failed: true } : { words: wanted ? t.digestOn : t.digestOff, failed: false };
    this.requestUpdate();
  };

  readonly #tell = (standing: StaffStanding): void => void this.dispatchEvent(new MgaStaffSessionChangeEvent(standing));

  /** Says what came of signing in elsewhere, unless somebody is signed in all the same. */
  #takeBack(standing: StaffStanding): void {
    const { error } = this.#back;
    this.#back.error = undefined;
    if (standing !== 'signed-out' || error === undefined) return;
    const words = this.#page.messages(staffSessionMessages).broughtBack;
    this.#desk.trouble = Object.hasOwn(words, error) ? words[error as keyof typeof words] : words.failed;
    this.#desk.focusOn('#trouble');
  }
}

export type { MgaStaffSessionChangeEvent };

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-session': MgaStaffSession;
  }
}
