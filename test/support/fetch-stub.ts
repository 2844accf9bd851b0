/** Part of a body: text, or bytes as they are. */
type Chunk = string | Uint8Array;

interface AnswerOptions {
  status?: number;
  headers?: Record<string, string>;
  /** URL that answered, when it is not the one that was asked. */
  url?: string;
}

/** A body that a test sends piece by piece. */
export interface StubbedBody {
  send(chunk: Chunk): void;
  close(): void;
  /** The connection breaks. */
  fail(): void;
  /** Whether the reader said that it wants no more. */
  readonly cancelled: boolean;
}

/** A request that waits for the test to answer it. */
export class StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (reason: unknown) => void;

  constructor(url: string, init: RequestInit, resolve: (response: Response) => void, reject: (reason: unknown) => void) {
    this.url = url;
    this.init = init;
    this.#resolve = resolve;
    this.#reject = reject;
    init.signal?.addEventListener('abort', () => reject(init.signal!.reason));
  }

  /** Whether whoever asked no longer wants the answer. */
  get aborted(): boolean {
    return this.init.signal?.aborted ?? false;
  }

  respondJson(json: unknown, options: AnswerOptions = {}): void {
    this.respondText(JSON.stringify(json), { ...options, headers: { 'content-type': 'application/json', ...options.headers } });
  }

  respondText(text: string, options: AnswerOptions = {}): void {
    this.#answer(text, options);
  }

  /** Answers with headers now and the body as the test sends it; like a browser's, it breaks when the request is aborted. */
  respondChunks(chunks: readonly Chunk[] = [], options: AnswerOptions = {}): StubbedBody {
    let controller: ReadableStreamDefaultController<Uint8Array>;
    let cancelled = false;
    let open = true;
    const end = (action: () => void) => {
      if (open) action();
      open = false;
    };
    const stream = new ReadableStream<Uint8Array>({
      start: (given) => void (controller = given),
      cancel: () => {
        cancelled = true;
        open = false;
      },
    });
    const body: StubbedBody = {
      send: (chunk) => open && controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk),
      close: () => end(() => controller.close()),
      fail: () => end(() => controller.error(new TypeError('The connection was reset'))),
      get cancelled() {
        return cancelled;
      },
    };
    this.init.signal?.addEventListener('abort', () => end(() => controller.error(this.init.signal!.reason)));
    for (const chunk of chunks) body.send(chunk);
    this.#answer(stream, options);
    return body;
  }

  /** Answers with a status and, unless 304, an HTML page as servers do. */
  status(status: number, headers: Record<string, string> = {}): void {
    this.#answer(status === 304 ? null : '<!doctype html><title>Error</title>', { status, headers: { 'content-type': 'text/html', ...headers } });
  }

  /** No answer that may be read: what a page sees of a broken network, an unknown host or a CORS refusal. */
  fail(): void {
    this.#reject(new TypeError('Failed to fetch'));
  }

  #answer(body: BodyInit | null, { status = 200, headers, url = this.url }: AnswerOptions): void {
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    this.#resolve(response);
  }
}

/** Stands in for `fetch`: every request waits until the test settles it by hand. */
export class FetchStub {
  readonly #requests: StubbedRequest[] = [];
  readonly #taken = new Set<StubbedRequest>();
  #waiting: { matches: (request: StubbedRequest) => boolean; resolve: (request: StubbedRequest) => void }[] = [];
  #original?: typeof fetch;

  install(): void {
    const original = globalThis.fetch;
    this.#original = original;
    globalThis.fetch = (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
      // The test runner's own requests are none of our business.
      if (/\/__w(eb|ds|tr)/.test(new URL(url).pathname)) return original(input, init);
      return new Promise((resolve, reject) => this.#arrive(new StubbedRequest(url, init, resolve, reject)));
    };
  }

  restore(): void {
    if (this.#original) globalThis.fetch = this.#original;
    this.#original = undefined;
    this.#requests.length = 0;
    this.#taken.clear();
    this.#waiting = [];
  }

  /** The next request that the test has not taken yet, of an address if given (relative to the page); waits for one to come. */
  next(address?: string): Promise<StubbedRequest> {
    const url = address === undefined ? undefined : new URL(address, document.baseURI).href;
    const matches = (request: StubbedRequest) => url === undefined || request.url === url;
    const request = this.#requests.find((candidate) => !this.#taken.has(candidate) && matches(candidate));
    if (request) {
      this.#taken.add(request);
      return Promise.resolve(request);
    }
    return new Promise((resolve) => this.#waiting.push({ matches, resolve }));
  }

  /** Answers every request from now on that nobody waits for: `answer` deals with those it knows, the rest is not found. */
  serve(answer: (request: StubbedRequest) => boolean): void {
    const again = (): void =>
      void this.next().then((request) => {
        if (!request.aborted && !answer(request)) request.status(404);
        again();
      });
    again();
  }

  /** How many requests came, of an address if given. */
  count(address?: string): number {
    if (address === undefined) return this.#requests.length;
    const url = new URL(address, document.baseURI).href;
    return this.#requests.filter((request) => request.url === url).length;
  }

  #arrive(request: StubbedRequest): void {
    this.#requests.push(request);
    const waiting = this.#waiting.find(({ matches }) => matches(request));
    if (!waiting) return;
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    this.#taken.add(request);
    waiting.resolve(request);
  }
}

/** A stub for each test of the surrounding `describe`, taken away after it. */
export function useFetchStub(): FetchStub {
  const stub = new FetchStub();
  beforeEach(() => stub.install());
  afterEach(() => stub.restore());
  return stub;
}
