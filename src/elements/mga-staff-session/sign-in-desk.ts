import type { ReactiveController, ReactiveElement } from 'lit';
import type { SignInMethods } from '../../domain/generated/staff.js';
import { staffSessionMessages } from '../../i18n/staff-session.js';
import type { PageController } from '../../ui/page-controller.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { StaffProblem } from '../../ui/staff-session.js';
import type { StaffSessionProvider } from '../../ui/staff-session-provider.js';

/** What is typed to sign in, and what came of it. The token stays only until somebody is signed in. */
export class SignInDesk implements ReactiveController {
  token = '';
  /** Whether the token can be read on the screen. */
  shown = false;
  busy = false;
  /** What is wrong with the token. */
  fault: string | undefined;
  /** What else stands in the way. */
  trouble: string | undefined;
  #focus: string | undefined;

  constructor(
    private readonly host: ReactiveElement,
    readonly page: PageController,
    private readonly session: StaffSessionProvider,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  get methods(): SignInMethods | undefined {
    return this.session.methods;
  }

  readonly onInput = (event: Event): void => {
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'show') this.shown = checked;
    if (name === 'token') {
      this.token = value;
      this.fault = this.trouble = undefined;
    }
    this.host.requestUpdate();
  };

  readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    // Mail programs break long words, and what is copied brings its spaces.
    const token = this.token.replace(/\s/g, '');
    this.fault = this.trouble = undefined;
    if (!token) {
      this.fault = this.#words.missing;
      return this.focusOn('#trouble');
    }
    const atWork = this.session.standing === 'ended';
    this.busy = true;
    this.host.requestUpdate();
    const problem = await this.session.signIn(token);
    this.busy = false;
    if (problem) this.#refuse(problem);
    else this.clear();
    // Who was asked in the middle of their work goes on where they were: closing the dialog gives the focus back.
    if (problem) this.focusOn('#trouble');
    else if (!atWork) this.focusOn('#who');
    this.host.requestUpdate();
  };

  /** Leaves the session that ended. */
  readonly giveUp = (): void => {
    this.clear();
    this.session.forget();
    this.focusOn('#sign-in-title');
  };

  readonly goToField = (): void => this.focusOn('#token');

  clear(): void {
    this.token = '';
    this.shown = false;
    this.fault = this.trouble = undefined;
  }

  focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }

  get #words(): (typeof staffSessionMessages)['es'] {
    return this.page.messages(staffSessionMessages);
  }

  #refuse(problem: StaffProblem): void {
    // A token of the wrong length or alphabet is as wrong as another one, and is told no more.
    if (problem.kind === 'unauthorized' || problem.kind === 'invalid') this.fault = this.#words.refused;
    else this.trouble = `${staffProblemWords(problem, this.page)} ${this.#words.notTried}`;
  }
}
