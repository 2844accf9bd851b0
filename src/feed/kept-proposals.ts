import { readTableProposal, type TableProposal } from '../domain/table-proposals.js';
import { type KeptTexts, pageTexts, readJson } from './kept-text.js';

const prefix = 'mga-widgets:table:1:';

/** Proposals written down at a workshop's table, each under a name of its own, so that two tabs never overwrite each other's. */
export class KeptProposals {
  constructor(private readonly texts: KeptTexts = pageTexts) {}

  get(id: string): TableProposal | undefined {
    return readTableProposal(readJson(this.texts, prefix + id));
  }

  /** Every one of this device, the oldest first. */
  all(): TableProposal[] {
    return this.texts
      .names(prefix)
      .flatMap((name) => readTableProposal(readJson(this.texts, name)) ?? [])
      .sort((one, other) => one.createdAt - other.createdAt);
  }

  /** Keeps one. Tells whether it is on the device: if not, it goes with the page. */
  put(proposal: TableProposal): boolean {
    return this.texts.set(prefix + proposal.id, JSON.stringify(proposal));
  }

  remove(id: string): void {
    this.texts.remove(prefix + id);
  }

  /** Calls back when another tab has changed one. */
  watch(onChange: () => void): () => void {
    return this.texts.watch(prefix, onChange);
  }
}
