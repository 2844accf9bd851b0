// How the CDN build fetches its parts. Every `import()` of the sources becomes a call of `load` below (see scripts/rollup/parts.mjs): module
// imports can't carry a hash in every browser, so a part is fetched by a script element with `integrity`, and both sides meet in a registry.

/** What a part hands over when it runs, by file name; the main file's own exports stand under its name. */
type Registry = Record<string, unknown> & { load?: (file: string) => Promise<unknown> };

interface PartFile {
  integrity: string;
  /** Other parts it takes functions from. */
  needs: string[];
}

/** Replaced by the build. */
declare const __MGA_PARTS__: Record<string, PartFile>;
declare const __MGA_REGISTRY__: string;

const parts = __MGA_PARTS__;
const registry = ((globalThis as unknown as Record<symbol, Registry>)[Symbol.for(__MGA_REGISTRY__)] ??= {});
const pending = new Map<string, Promise<void>>();
let attempts = 0;

/** Under Trusted Types only a policy can make the address of a script; this one knows no other addresses than the parts'. */
const policy = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }).trustedTypes?.createPolicy('mga-widgets', {
  createScriptURL: (url: string) => url,
});

function fetchScript(file: string, { integrity }: PartFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const url = new URL(file, import.meta.url);
    // Browsers remember that a module could not be fetched, by its whole address: another fragment is another try.
    if (attempts > 0) url.hash = String(attempts);
    const script = document.createElement('script');
    script.type = 'module';
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.src = policy?.createScriptURL(url.href) ?? url.href;
    script.onload = () => (registry[file] ? resolve() : reject(new Error(`${file} did not run`)));
    script.onerror = () => {
      attempts += 1;
      reject(new Error(`${file} could not be fetched, or is not the file this version was built with`));
    };
    document.head.append(script);
    script.remove();
  });
}

function ensure(file: string): Promise<void> {
  const part = parts[file];
  if (!part || registry[file]) return Promise.resolve();
  let request = pending.get(file);
  if (!request) {
    request = Promise.all(part.needs.map(ensure)).then(() => fetchScript(file, part));
    pending.set(file, request);
    request.catch(() => pending.delete(file));
  }
  return request;
}

registry.load ??= async (file) => {
  await ensure(file);
  return registry[file];
};
