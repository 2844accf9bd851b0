import { keptTexts, type KeptTexts } from '../../src/feed/kept-text.js';

/** The storage of a device in a test's hands: it can be full, or throw at every touch. Two pages made on it are two tabs. */
export class FakeDevice {
  readonly items = new Map<string, string>();
  full = false;
  forbidden = false;

  /** What a page (or another one) has of the device. */
  page(): KeptTexts {
    return keptTexts(() => this.#storage());
  }

  #storage(): Storage {
    if (this.forbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
    return new Proxy({} as Storage, {
      ownKeys: () => [...this.items.keys()],
      getOwnPropertyDescriptor: (_, name) => ({ enumerable: true, configurable: true, value: this.items.get(String(name)) }),
      get: (_, name) => {
        if (name === 'getItem') return (key: string) => this.items.get(key) ?? null;
        if (name === 'removeItem') return (key: string) => void this.items.delete(key);
        if (name === 'setItem') return (key: string, text: string) => this.#set(key, text);
        return undefined;
      },
    });
  }

  #set(key: string, text: string): void {
    if (this.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.items.set(key, text);
  }
}
