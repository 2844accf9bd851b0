import type { OwnProposal } from '../src/domain/intake.js';

/** How the intake of a story answers whoever opens a proposal. */
export type RecordManner = OwnProposal | 'unknown' | 'unreachable' | 'slow';

const records = new Map<string, RecordManner>();
let pageFetch: typeof fetch | undefined;

/** Address of an intake that keeps one proposal, without a server. What is done to it is done: it can be corrected, withdrawn and have its personal data erased. */
export function recordIntake(name: string, manner: RecordManner): string {
  if (!pageFetch) {
    const real = (pageFetch = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const intake = [...records.keys()].find((address) => url.startsWith(`${address}/`));
      return intake ? answer(intake, url, init) : real(input, init);
    };
  }
  const address = new URL(`story-records/${name}`, location.href).href;
  records.set(address, manner);
  return address;
}

function answer(intake: string, url: string, { method = 'GET', body }: RequestInit = {}): Promise<Response> {
  const manner = records.get(intake)!;
  if (manner === 'slow') return new Promise(() => undefined);
  if (manner === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
  if (manner === 'unknown') return Promise.resolve(Response.json({ type: 'urn:mga-widgets:problem:unknown-record', code: 'unknown-record', status: 404, title: 'No existe.', detail: 'No existe.' }, { status: 404 }));
  if (url.endsWith('/export')) return Promise.resolve(Response.json({ exportedAt: manner.updatedAt, proposal: manner, consents: [], events: [{ at: manner.receivedAt, kind: 'received', actor: 'author' }] }));
  const changed = change(manner, url, method, body);
  records.set(intake, changed);
  return Promise.resolve(Response.json(changed, { headers: { etag: `"${changed.version}"` } }));
}

function change(record: OwnProposal, url: string, method: string, body: unknown): OwnProposal {
  if (method === 'GET') return record;
  const next = { ...record, version: record.version + 1 };
  if (url.endsWith('/withdraw')) return { ...next, state: 'withdrawn', actions: { correct: false, withdraw: false, erasePersonalData: record.author !== undefined } };
  if (method === 'DELETE') return { ...next, author: undefined, personalDataErasedAt: record.updatedAt, actions: { ...record.actions, erasePersonalData: false } };
  const { author, ...content } = JSON.parse(String(body)) as Partial<OwnProposal['submission']> & { author?: OwnProposal['author'] };
  return { ...next, submission: { ...record.submission, ...content }, author: author ? { ...record.author, ...author } : record.author };
}
