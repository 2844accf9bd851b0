/** Texts kept on the reader's device by name, or in the memory of the page where the device can't or mustn't. */
export interface KeptTexts {
  /** The text of a name; nothing when there is none. */
  get(name: string): string | undefined;
  /** Keeps a text. Tells whether it is on the device: `false` means that it goes with the page. `lasting: false` keeps it off the device. */
  set(name: string, text: string, options?: { lasting: boolean }): boolean;
  remove(name: string): void;
  /** Names that begin so. */
  names(prefix: string): string[];
  /** Whether the device takes texts at all, tried now. */
  readonly lasts: boolean;
  /** Calls back when another tab changes a text whose name begins so; returns the way to stop. */
  watch(prefix: string, onChange: () => void): () => void;
}

/**
 * `localStorage`, and memory where it fails: the getter throws in sandboxed frames, writing throws when it is full or forbidden.
 *
 * @param open Gives the storage; may throw.
 */
export function keptTexts(open: () => Storage = () => globalThis.localStorage): KeptTexts {
  const memory = new Map<string, string>();
  const attempt = <Value>(use: (storage: Storage) => Value): Value | undefined => {
    try {
      return use(open());
    } catch {
      return undefined;
    }
  };
  const write = (name: string, text: string): boolean =>
    attempt((storage) => {
      storage.setItem(name, text);
      return true;
    }) ?? false;
  return {
    get: (name) => memory.get(name) ?? attempt((storage) => storage.getItem(name)) ?? undefined,
    set(name, text, { lasting } = { lasting: true }) {
      const lasts = lasting && write(name, text);
      if (lasts) memory.delete(name);
      else {
        // What is on the device is older now, and must not come back.
        attempt((storage) => storage.removeItem(name));
        memory.set(name, text);
      }
      return lasts;
    },
    remove(name) {
      memory.delete(name);
      attempt((storage) => storage.removeItem(name));
    },
    names: (prefix) => [...new Set([...memory.keys(), ...(attempt((storage) => Object.keys(storage)) ?? [])])].filter((name) => name.startsWith(prefix)),
    get lasts() {
      const probe = 'mga-widgets:probe';
      const lasts = write(probe, '1');
      attempt((storage) => storage.removeItem(probe));
      return lasts;
    },
    watch(prefix, onChange) {
      // A null key says that everything was cleared.
      const listener = ({ key }: StorageEvent): void => {
        if (key === null || key.startsWith(prefix)) onChange();
      };
      globalThis.addEventListener('storage', listener);
      return () => globalThis.removeEventListener('storage', listener);
    },
  };
}

/** The texts of this page, shared by its widgets. */
export const pageTexts = keptTexts();

/** A kept text as JSON; nothing when there is none or it can't be read. */
export function readJson(texts: KeptTexts, name: string): unknown {
  try {
    return JSON.parse(texts.get(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
