import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SignInMethods, StaffSession } from '../domain/generated/staff.js';
import { StaffClient } from '../feed/staff-client.js';
import type { StaffProblem } from '../feed/staff-problem.js';
import { watchReturn } from '../feed/watch-return.js';
import { type StaffAccess, staffContext, type StaffStanding } from './staff-session.js';

/** An element that looks after who is signed in. */
export interface StaffSessionHost extends ReactiveElement {
  /** Where the staff's routes are. */
  api?: string;
}

/** Knows who is signed in, and tells the elements inside the host. Nothing of it is kept on the device: the session is a cookie no script can read. */
export class StaffSessionProvider implements ReactiveController {
  standing: StaffStanding = 'starting';
  /** Who is signed in, or was until the session ended. */
  session: StaffSession | undefined;
  /** How one can sign in; nothing until the server has said it. */
  methods: SignInMethods | undefined;
  /** Why it cannot be told who is signed in. */
  problem: StaffProblem | undefined;
  client: StaffClient;
  #api: string | undefined;
  #provider: ContextProvider<typeof staffContext, StaffSessionHost>;
  #starting: AbortController | undefined;
  #deciding = false;
  #unwatch: (() => void) | undefined;

  constructor(
    private readonly host: StaffSessionHost,
    private readonly language: () => string,
  ) {
    this.client = this.#newClient();
    this.#provider = new ContextProvider(host, { context: staffContext, initialValue: this.#access });
    host.addController(this);
  }

  hostConnected(): void {
    // Somebody may have signed in or out in another tab, or the network may be back.
    this.#unwatch = watchReturn(() => void this.start());
    if (this.host.hasUpdated) void this.start();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#starting?.abort();
    this.#starting = undefined;
  }

  /** Here rather than on connection, because a framework sets `api` just after it. */
  hostUpdate(): void {
    if (this.host.hasUpdated && this.host.api === this.#api) return;
    this.client = this.#newClient();
    void this.start();
  }

  /** Asks the server who is signed in. */
  async start(): Promise<void> {
    if (this.#deciding) return;
    this.#starting?.abort();
    const { signal } = (this.#starting = new AbortController());
    const isCurrent = (): boolean => this.#starting?.signal === signal;
    const answer = await this.client.getSession(signal);
    if (!isCurrent()) return;
    if ('value' in answer) return this.#set('signed-in', answer.value);
    if (answer.problem.kind === 'unauthorized') {
      await this.#getMethods(signal);
      if (isCurrent()) this.#leave();
      return;
    }
    this.problem = answer.problem;
    this.host.requestUpdate();
  }

  /** Signs in with a token. Gives the problem when that was not possible. */
  async signIn(token: string): Promise<StaffProblem | undefined> {
    const answer = await this.#decide(() => this.client.signIn(token));
    if ('problem' in answer) return answer.problem;
    this.#set('signed-in', answer.value);
    return undefined;
  }

  /** Signs out. Gives the problem when the server could not be told; the session stands then. */
  async signOut(): Promise<StaffProblem | undefined> {
    const answer = await this.#decide(() => this.client.signOut());
    if ('problem' in answer && answer.problem.kind !== 'unauthorized') return answer.problem;
    this.forget();
    return undefined;
  }

  /** Gives up the session that ended: what was on the screen is no longer anybody's. */
  forget(): void {
    this.#set('signed-out', undefined);
    void this.#getMethods();
  }

  async changeDigest(digest: boolean): Promise<StaffProblem | undefined> {
    const answer = await this.client.changeSettings({ digest });
    if ('problem' in answer) return answer.problem;
    this.#set('signed-in', answer.value);
    return undefined;
  }

  /** Signs in or out. Who was signed in before is no longer asked meanwhile, as the answer could arrive after this one. */
  async #decide<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    this.#starting?.abort();
    this.#starting = undefined;
    this.#deciding = true;
    try {
      return await ask();
    } finally {
      this.#deciding = false;
    }
  }

  get #access(): StaffAccess {
    const { standing, session, client } = this;
    return { standing, session, client, signedOut: () => this.#leave(), changed: (changed) => this.#set('signed-in', changed) };
  }

  #newClient(): StaffClient {
    this.#api = this.host.api;
    return new StaffClient({ base: this.#api, language: this.language, onUnauthorized: () => this.#leave() });
  }

  /** The server knows of no session. */
  #leave(): void {
    if (this.standing === 'ended') return;
    const atWork = this.standing === 'signed-in';
    this.#set(atWork ? 'ended' : 'signed-out', atWork ? this.session : undefined);
    if (!this.methods) void this.#getMethods();
  }

  /** That there is a token to sign in with is certain; where else one could come from can be told later. */
  async #getMethods(signal?: AbortSignal): Promise<void> {
    if (this.methods) return;
    const answer = await this.client.getSignInMethods(signal);
    if ('value' in answer) this.methods = answer.value;
    this.host.requestUpdate();
  }

  #set(standing: StaffStanding, session: StaffSession | undefined): void {
    this.standing = standing;
    this.session = session;
    this.problem = undefined;
    this.#provider.setValue(this.#access);
    this.host.requestUpdate();
  }
}
