import type { ReactiveControllerHost } from 'lit';
import type { ConflictedProposal, StaffProposal } from '../../domain/generated/staff.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import type { StaffClient } from '../../ui/staff-session.js';

/** A proposal that could get the same reply. */
export interface AlsoCandidate {
  folio: string;
  title: string;
  /** Ticked from the start, because it was selected in the list. */
  chosen?: boolean;
}

/** Which others get the same reply. Each is got whole before it can be ticked, so that it can be read and its version is today's. */
export class AlsoAnswered {
  readonly #loaders = new Map<string, StaffLoader<StaffProposal>>();
  readonly #chosen = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: StaffClient,
    readonly candidates: readonly AlsoCandidate[],
  ) {
    for (const { folio, chosen } of candidates) if (chosen) void this.#choose(folio);
  }

  /** Those that are ticked, as they were read. */
  get chosen(): StaffProposal[] {
    return [...this.#chosen].flatMap((folio) => this.#loaders.get(folio)?.value ?? []);
  }

  isChosen(folio: string): boolean {
    return this.#chosen.has(folio);
  }

  /** A candidate as it was read; nothing until somebody asked to. */
  loaded(folio: string): StaffLoader<StaffProposal> | undefined {
    return this.#loaders.get(folio);
  }

  /** Whether it can be answered at all, as far as is known. */
  obstacle(folio: string): 'gone' | 'not-open' | undefined {
    const loader = this.#loaders.get(folio);
    if (loader?.problem?.kind === 'not-found') return 'gone';
    return loader?.value && !['pending', 'drafted'].includes(loader.value.state) ? 'not-open' : undefined;
  }

  toggle(folio: string, wanted: boolean): void {
    if (wanted) void this.#choose(folio);
    else this.#chosen.delete(folio);
    this.host.requestUpdate();
  }

  /** Gets one whole, to read it. */
  async read(folio: string): Promise<void> {
    const known = this.#loaders.get(folio);
    if (known && !known.problem) return;
    const loader = known ?? new StaffLoader<StaffProposal>(this.host);
    this.#loaders.set(folio, loader);
    await loader.load((signal) => this.client.getProposal(folio, signal));
  }

  /** Those that changed have to be read again before they are ticked. */
  uncheck(changed: readonly ConflictedProposal[]): void {
    for (const { folio } of changed) {
      this.#chosen.delete(folio);
      this.#loaders.get(folio)?.forget();
      this.#loaders.delete(folio);
    }
  }

  async #choose(folio: string): Promise<void> {
    this.#chosen.add(folio);
    await this.read(folio);
    if (this.obstacle(folio) || !this.#loaders.get(folio)?.value) this.#chosen.delete(folio);
    this.host.requestUpdate();
  }
}
