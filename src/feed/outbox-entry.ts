import type { ProposalReceipt, ProposalSubmission } from '../domain/generated/intake.js';
import type { IntakeProblem } from './intake-problem.js';
import { type KeptTexts, readJson } from './kept-text.js';

/** Where a proposal that was sent stands. */
export type SendingState =
  /** It will be sent again; `problem` says why it wasn't yet. */
  | { readonly status: 'waiting'; readonly problem?: IntakeProblem }
  /** The intake said no; the text can be mended and sent again. */
  | { readonly status: 'refused'; readonly problem: IntakeProblem }
  /** It is stored at the intake. `earlier`: what is stored is the version before the last correction. */
  | { readonly status: 'received'; readonly receipt: ProposalReceipt; readonly earlier: boolean };

/** A proposal on its way. Once it is received its text is no longer here, only what the person needs to keep. */
export interface OutboxEntry {
  /** Idempotency key: the same for every attempt. */
  readonly key: string;
  /** The form it was written in. */
  readonly form: string;
  /** Where it is sent. */
  readonly intake: string;
  readonly title: string;
  /** What is sent; absent once it was received. */
  readonly submission?: ProposalSubmission;
  /** What was sent before under this key and may have arrived although no answer came. */
  readonly uncertain?: ProposalSubmission;
  readonly state: SendingState;
  /** Milliseconds since 1970 when the person pressed Send. */
  readonly createdAt: number;
  /** Whether it is kept on this device, so that it outlives the page. */
  readonly lasting: boolean;
}

const prefix = 'mga-widgets:outbox:1:';

/** The entries of the outbox, each under a name of its own, so that two tabs never overwrite each other's. */
export class OutboxEntries {
  constructor(private readonly texts: KeptTexts) {}

  get(key: string): OutboxEntry | undefined {
    return asEntry(readJson(this.texts, prefix + key));
  }

  /** Every entry, the oldest first. */
  all(): OutboxEntry[] {
    return this.texts
      .names(prefix)
      .flatMap((name) => asEntry(readJson(this.texts, name)) ?? [])
      .sort((one, other) => one.createdAt - other.createdAt);
  }

  /** Keeps an entry; gives it back with what became of `lasting`. */
  put(entry: OutboxEntry): OutboxEntry {
    const name = prefix + entry.key;
    const lasting = this.texts.set(name, JSON.stringify(entry), { lasting: entry.lasting });
    if (lasting === entry.lasting) return entry;
    const kept = { ...entry, lasting };
    this.texts.set(name, JSON.stringify(kept), { lasting });
    return kept;
  }

  remove(key: string): void {
    this.texts.remove(prefix + key);
  }

  watch(onChange: () => void): () => void {
    return this.texts.watch(prefix, onChange);
  }
}

/** Anybody with a script on the page can write there: what is not an entry is not read as one. */
function asEntry(value: unknown): OutboxEntry | undefined {
  const entry = value as { [Name in keyof OutboxEntry]?: unknown } | undefined;
  const status = (entry?.state as { status?: unknown } | undefined)?.status;
  const isEntry = [entry?.key, entry?.form, entry?.intake, entry?.title].every((text) => typeof text === 'string') && ['waiting', 'refused', 'received'].includes(String(status));
  return isEntry ? (value as OutboxEntry) : undefined;
}
