import { type KeptTexts, pageTexts, readJson } from './kept-text.js';

/** What somebody has written and not sent, as it was kept. Whoever reads `values` checks them: they come from a device, not from us. */
export interface Draft {
  readonly values: unknown;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** One draft for each form, on the reader's device. */
export class Drafts {
  constructor(private readonly texts: KeptTexts = pageTexts) {}

  /** The draft of a form, also one that another tab just kept. */
  read(form: string): Draft | undefined {
    const draft = readJson(this.texts, nameOf(form)) as Partial<Draft> | undefined;
    return draft && typeof draft.savedAt === 'number' && typeof draft.values === 'object' && draft.values !== null ? (draft as Draft) : undefined;
  }

  /** Keeps a draft. Tells whether it is on the device: if not, it goes with the page. */
  keep(form: string, values: object, now: number): boolean {
    return this.texts.set(nameOf(form), JSON.stringify({ values, savedAt: now } satisfies Draft));
  }

  forget(form: string): void {
    this.texts.remove(nameOf(form));
  }

  /** Whether the device keeps anything at all. */
  get lasts(): boolean {
    return this.texts.lasts;
  }
}

/** The key of a form: its feed and its consultation. Two pages of a site with the same form share the draft. */
export function formKey(feed: string, consultation: string): string {
  return `${feed}#${consultation}`;
}

const nameOf = (form: string): string => `mga-widgets:draft:1:${form}`;
