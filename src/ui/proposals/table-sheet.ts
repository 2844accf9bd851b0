import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openAnswers, type TableProposal } from '../../domain/table-proposals.js';
import type { ProposalField } from '../../domain/proposal-values.js';
import { Drafts } from '../../feed/drafts.js';
import { KeptProposals } from '../../feed/kept-proposals.js';
import { newKey } from '../../feed/new-key.js';
import type { RowState } from '../../i18n/proposal-recorder.js';
import type { IntakeController, OutboxEntry } from '../intake-controller.js';

/** A proposal of the list, and where it stands. */
export interface SheetRow {
  readonly proposal: TableProposal;
  readonly state: RowState;
  /** What is still to be answered. */
  readonly open: readonly ProposalField[];
  /** What became of sending it, once it was sent. */
  readonly entry: OutboxEntry | undefined;
}

/** What the last visit had chosen. */
export interface SheetSetup {
  consultation?: string;
  meeting?: string;
  table?: string;
}

/** The proposals of workshops that this device keeps, also those other tabs write, and where each stands on its way to the intake. */
export class TableSheet implements ReactiveController {
  readonly #kept = new KeptProposals();
  readonly #drafts = new Drafts();
  #all: readonly TableProposal[] | undefined;
  #unwatch: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly intake: IntakeController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = this.#kept.watch(() => this.#changed());
    this.#changed();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** The list of the sheet in view, the oldest first. */
  get rows(): SheetRow[] {
    const { key } = this.intake;
    const entries = new Map(this.intake.entries.map((entry) => [entry.key, entry]));
    return this.#proposals.filter(({ sheet }) => sheet === key).map((proposal) => this.#row(proposal, entries.get(proposal.id)));
  }

  /** One as it is now, whatever the screen still shows. */
  row(id: string): SheetRow | undefined {
    const proposal = this.#kept.get(id);
    return proposal && this.#row(proposal, this.intake.entries.find(({ key }) => key === id));
  }

  /** How many are kept on a sheet. */
  countOn(sheet: string): number {
    return this.#proposals.filter((proposal) => proposal.sheet === sheet).length;
  }

  /** Keeps a proposal, a new one under a name of its own. Tells whether the device took it. */
  put({ id = newKey(), ...fields }: Pick<TableProposal, 'table' | 'values'> & { id?: string }): boolean {
    const now = Date.now();
    const lasts = this.#kept.put({ ...fields, id, sheet: this.intake.key, createdAt: this.#kept.get(id)?.createdAt ?? now, savedAt: now });
    this.#changed();
    return lasts;
  }

  /** Takes a proposal off the device, with its receipt; what is being sent stays. */
  remove(id: string): void {
    if (this.intake.isSending(id)) return;
    this.intake.forget(id);
    this.#kept.remove(id);
    this.#changed();
  }

  /** What the last visit to this feed had chosen. */
  setup(feed: string): SheetSetup {
    return (this.#drafts.read(setupOf(feed))?.values ?? {});
  }

  keepSetup(feed: string, setup: SheetSetup): void {
    this.#drafts.keep(setupOf(feed), setup, Date.now());
  }

  get #proposals(): readonly TableProposal[] {
    return (this.#all ??= this.#kept.all());
  }

  #row(proposal: TableProposal, entry: OutboxEntry | undefined): SheetRow {
    const open = openAnswers(proposal);
    return { proposal, open, entry, state: this.#stateOf(proposal, open, entry) };
  }

  #stateOf({ id, savedAt }: TableProposal, open: readonly ProposalField[], entry: OutboxEntry | undefined): RowState {
    const sent = entry?.state.status;
    if (sent === 'received') return 'received';
    if (sent === 'waiting') return this.intake.isSending(id) ? 'sending' : 'waiting';
    // Mended since it was refused: it is as one that was never sent.
    if (sent === 'refused' && savedAt <= entry!.createdAt) return 'refused';
    return open.length > 0 ? 'incomplete' : 'ready';
  }

  #changed(): void {
    this.#all = undefined;
    this.host.requestUpdate();
  }
}

const setupOf = (feed: string): string => `${feed}#table`;
