import type { ReactiveController, ReactiveElement } from 'lit';
import { readBallotCode, readInvitationCode } from '../../domain/ballot-code.js';
import { ballotGaps, choiceOfDraft, draftOfChoice, emptyBallot, placeTheme, pointsLeft, readBallotDraft, type BallotDraft, type BallotGap } from '../../domain/ballot-draft.js';
import { orderedBy } from '../../domain/ballot-order.js';
import type { BallotRound } from '../../domain/ballot-round.js';
import type { Theme } from '../../domain/feed.js';
import { ballotMessages } from '../../i18n/ballot.js';
import { formatNumber } from '../../i18n/formats.js';
import { BallotController, mayHaveArrived, type BallotOutcome, type BallotTarget } from '../../ui/ballot-controller.js';
import type { PageController } from '../../ui/page-controller.js';

/** What is asked before it is done, or the form that opens a ballot of another device. */
export type BallotPanel = 'withdraw' | 'another' | 'open';

/** Voting in a round: what is held between two drawings, and what each control does. */
export class BallotSession implements ReactiveController {
  readonly intake: BallotController;
  draft: BallotDraft = emptyBallot;
  consented = false;
  invitation = '';
  invitationWrong = false;
  /** The person pressed Send, so what is missing is said. */
  attempted = false;
  /** A ballot that was received is being changed. */
  changing = false;
  panel: BallotPanel | undefined;
  keyWrong = false;
  /** What a control did last, for who does not see it. */
  news = '';
  round!: BallotRound;
  #focus: string | undefined;

  constructor(
    private readonly host: ReactiveElement,
    readonly page: PageController,
  ) {
    this.intake = new BallotController(host, (outcome, isAsked) => this.#onOutcome(outcome, isAsked));
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (target) this.#focus = undefined;
    target?.focus();
  }

  /** Takes the round that is shown, and the draft the device kept of it. */
  prepare(round: BallotRound, target: BallotTarget): void {
    this.round = round;
    if (!this.intake.aim(target)) return;
    this.draft = readBallotDraft(this.intake.kept.draft, round);
    this.consented = this.attempted = this.changing = this.invitationWrong = this.keyWrong = false;
    this.invitation = this.news = '';
    this.panel = undefined;
  }

  get t(): typeof ballotMessages.es {
    return this.page.messages(ballotMessages);
  }

  say(value: number): string {
    return formatNumber(value, this.page.language);
  }

  /** Themes in the order of this device. */
  get offered(): readonly Theme[] {
    return orderedBy(this.round.themes, this.intake.kept.device);
  }

  themeOf(id: string): Theme {
    return this.round.themes.find((theme) => theme.id === id)!;
  }

  /** What is missing, once it is asked for. */
  get gaps(): readonly BallotGap[] {
    return this.attempted ? ballotGaps(this.draft, this.round, this.changing || this.consented) : [];
  }

  /** Puts a theme in a place of the order; `from` is the control that did it. */
  place(theme: string, place: number, from: 'up' | 'down' | 'place' | 'add' | 'remove'): void {
    const order = placeTheme(this.draft.order, theme, place);
    const now = order.indexOf(theme) + 1;
    this.#write({ ...this.draft, order });
    const { name } = this.themeOf(theme);
    this.news = now === 0 ? this.t.now.removed(name) : this.t.now.placed(name, this.say(now), this.say(order.length));
    this.#focusOn(`#${from === 'add' ? 'place' : from === 'remove' ? 'add' : from}-${CSS.escape(theme)}`);
  }

  /** Gives a theme so many points; what is no whole number from 0 on gives it none. */
  give(theme: string, points: number): void {
    const given = Number.isInteger(points) && points > 0 ? Math.min(points, this.round.points) : 0;
    this.#write({ ...this.draft, points: { ...this.draft.points, [theme]: given } });
    const left = pointsLeft(this.draft, this.round);
    this.news = this.t.now.points(this.themeOf(theme).name, this.say(given), this.t.left(left, this.say(Math.abs(left))));
  }

  readonly onSector = (event: Event): void => this.#write({ ...this.draft, sector: (event.target as HTMLInputElement).value });

  readonly onConsent = (event: Event): void => {
    this.consented = (event.target as HTMLInputElement).checked;
    this.host.requestUpdate();
  };

  readonly onInvitation = (event: Event): void => {
    this.invitation = (event.target as HTMLInputElement).value;
    this.invitationWrong = false;
    this.host.requestUpdate();
  };

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { form } = this.intake;
    if (this.intake.busy) return;
    this.attempted = true;
    const invitation = this.invitation.trim() === '' ? undefined : readInvitationCode(this.invitation);
    this.invitationWrong = this.invitation.trim() !== '' && invitation === undefined;
    if (this.gaps.length > 0) return this.#focusOn('#ballot-gaps');
    if (this.invitationWrong) return this.#focusOn('#ballot-invitation');
    const choice = choiceOfDraft(this.draft, this.round);
    if (this.changing) return this.intake.change(choice);
    if (!form) return this.#focusOn('#ballot-form-failed');
    this.intake.cast({ ...choice, ...(invitation !== undefined && { invitation }), consents: form.consents.map(({ id, version }) => ({ id, version, given: true })) });
  };

  /** To the first control of the question where something is missing. */
  goTo(gap: BallotGap): void {
    const first = { themes: '.unranked button', points: '.moves input', sector: 'input[name="sector"]', consent: 'input[name="consent"], #ballot-form-failed' };
    this.#focusOn(`[part~="ballot"] :is(${first[gap]})`);
  }

  readonly startChange = (): void => {
    this.draft = readBallotDraft(draftOfChoice(this.intake.own!.choice!), this.round);
    this.changing = true;
    this.attempted = false;
    this.intake.outcome = undefined;
    this.#focusOn('#ballot-title');
  };

  readonly stopChange = (): void => {
    this.changing = false;
    this.#focusOn('#ballot-received');
  };

  readonly mend = (): void => {
    if (this.intake.busy) return;
    this.intake.mend();
    this.#focusOn('#ballot-title');
  };

  ask(panel: BallotPanel | undefined): void {
    const before = this.panel;
    this.panel = panel;
    this.keyWrong = false;
    this.#focusOn(panel ? `#panel-${panel}` : `#do-${before}`);
  }

  readonly withdraw = (): void => {
    this.panel = undefined;
    this.intake.withdraw();
  };

  /** Somebody else votes on this device: nothing of the ballot stays on it. */
  readonly another = (): void => {
    this.intake.putAway();
    this.intake.outcome = undefined;
    this.#fresh();
    this.#focusOn('#ballot-title');
  };

  /** Opens a ballot that was cast on another device. */
  readonly onOpen = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const code = readBallotCode(text('code'));
    const secret = text('secret').replace(/\s/g, '');
    this.keyWrong = code === undefined || !/^[\x21-\x7e]+$/.test(secret);
    if (code === undefined || this.keyWrong) return this.#focusOn('#ballot-code');
    this.intake.read({ code, secret });
  };

  #write(draft: BallotDraft): void {
    this.draft = draft;
    if (!this.changing) this.intake.keepDraft(draft);
    this.host.requestUpdate();
  }

  #fresh(): void {
    this.draft = emptyBallot;
    this.consented = this.attempted = this.changing = this.invitationWrong = false;
    this.invitation = this.news = '';
    this.panel = undefined;
  }

  #onOutcome({ task, problem }: BallotOutcome, isAsked: boolean): void {
    // What goes on by itself leaves people where they are, unless they are where something else comes now.
    const isHere = (): boolean => Boolean(this.host.shadowRoot?.activeElement?.closest('.vote'));
    const stays = problem !== undefined && mayHaveArrived(problem);
    const follows = isAsked || (!stays && isHere());
    if (!problem) {
      if (task === 'download') return;
      if (task === 'open' && this.panel !== 'open') return;
      if (task === 'withdraw' || task === 'cast') this.#fresh();
      this.changing = false;
      this.panel = undefined;
    }
    if (follows) this.#focusOn(problem || task === 'withdraw' ? '#ballot-outcome' : '#ballot-received');
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
