/** Lit's development build says so once on each page. */
const developmentBuild = /Lit is in dev mode/;

/** Fails each test of the surrounding `describe` that warns, logs an error or leaves one uncaught. */
export function useQuietConsole(): { readonly heard: string[]; expect(pattern: RegExp): void } {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const { warn, error } = console;
  const onError = (event: ErrorEvent) => void heard.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent) => void heard.push(`unhandled: ${String(event.reason)}`);

  beforeEach(() => {
    heard.length = expected.length = 0;
    console.warn = (...words: unknown[]) => void heard.push(`warning: ${words.join(' ')}`);
    console.error = (...words: unknown[]) => void heard.push(`error: ${words.join(' ')}`);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    Object.assign(console, { warn, error });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    const unexpected = heard.filter((line) => ![developmentBuild, ...expected].some((pattern) => pattern.test(line)));
    if (unexpected.length) throw new Error(`The console was not quiet:\n${unexpected.join('\n')}`);
  });

  return { heard, expect: (pattern) => void expected.push(pattern) };
}
