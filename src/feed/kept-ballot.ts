import type { BallotSubmission } from '../domain/generated/intake.js';
import { type KeptTexts, pageTexts, readJson } from './kept-text.js';
import { newKey } from './new-key.js';

/** What a device keeps of a round somebody votes in. */
export interface KeptBallot {
  /** Random text by which another ballot of the device is known to be the same. */
  readonly device: string;
  /** What is being filled in, as `BallotDraft`; whoever reads it checks it. */
  readonly draft?: unknown;
  /** A ballot that was sent and not answered yet, with its key. */
  readonly posting?: { readonly key: string; readonly submission: BallotSubmission };
  /** Code and key of the ballot that was received. */
  readonly receipt?: { readonly code: string; readonly secret: string };
}

/** What is kept of one round of one feed, on the device or, where that can't be, in the memory of the page. */
export class BallotKeeper {
  readonly #name: string;

  constructor(
    feed: string,
    prioritization: string,
    private readonly texts: KeptTexts = pageTexts,
  ) {
    this.#name = `mga-widgets:ballot:1:${feed}#${prioritization}`;
  }

  /** What there is; a new device when there is nothing that can be used. */
  read(): KeptBallot {
    const kept = Object(readJson(this.texts, this.#name)) as Partial<KeptBallot>;
    if (typeof kept.device !== 'string' || !/^[\w-]{20,100}$/.test(kept.device)) return this.write({ device: newKey() });
    const { code, secret } = Object(kept.receipt) as { code?: unknown; secret?: unknown };
    return { device: kept.device, draft: kept.draft, ...(kept.posting?.key && { posting: kept.posting }), ...(typeof code === 'string' && typeof secret === 'string' && { receipt: { code, secret } }) };
  }

  write(kept: KeptBallot): KeptBallot {
    this.texts.set(this.#name, JSON.stringify(kept));
    return kept;
  }

  /** Whether the device keeps anything at all. */
  get lasts(): boolean {
    return this.texts.lasts;
  }
}
