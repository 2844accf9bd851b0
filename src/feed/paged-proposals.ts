import type { PageReference, Proposal } from '../domain/feed.js';
import type { ProposalChoice, ProposalOverview } from '../domain/proposal-facets.js';
import { consultationFolder, type ConsultationIndex, type IndexRoot } from '../domain/proposal-index.js';
import { placeOf } from '../domain/proposal-pages.js';
import { findFolio, searchIndex } from '../domain/proposal-search.js';
import { readPage } from '../domain/read-feed.js';
import { readConsultationIndex } from '../domain/read-proposal-index.js';
import type { Outcome } from './edition.js';
import type { FileCache } from './file-cache.js';
import { httpAddress } from './http-address.js';
import { feedProblem, type FeedProblem } from './problem.js';
import type { ProposalSource } from './proposal-source.js';

/** A reference with which single pages can be got and searched. */
export type IndexedReference = PageReference & Required<Pick<PageReference, 'pageSize' | 'pages' | 'index'>>;

export function isIndexed(reference: PageReference | undefined): reference is IndexedReference {
  return Boolean(reference?.pageSize && reference.pages && reference.index);
}

/** Proposals kept in pages: gets the pages it is asked for, and finds which those are in the index beside them. */
export class PagedProposals implements ProposalSource {
  readonly remote = true;
  readonly #reference: IndexedReference;
  readonly #base: string;
  readonly #cache: FileCache;
  #outdated = false;

  /** @param base Absolute address of the feed. */
  constructor(reference: IndexedReference, base: string, cache: FileCache) {
    this.#reference = reference;
    this.#base = base;
    this.#cache = cache;
  }

  get outdated(): boolean {
    return this.#outdated;
  }

  overview(consultation: string | undefined, signal: AbortSignal): Promise<Outcome<ProposalOverview>> {
    return settled(() => this.#index(consultation, signal));
  }

  find(consultation: string | undefined, choice: ProposalChoice, signal: AbortSignal): Promise<Outcome<readonly number[]>> {
    return settled(async () => {
      const index = await this.#index(consultation, signal);
      return searchIndex((path) => this.#read(path, signal), consultation ?? '', index, choice);
    });
  }

  newest(most: number): readonly number[] {
    const { count } = this.#reference;
    return Array.from({ length: Math.min(most, count) }, (_, place) => count - 1 - place);
  }

  lookUp(folio: string, signal: AbortSignal): Promise<Outcome<readonly number[]>> {
    return settled(() => findFolio((path) => this.#read(path, signal), folio));
  }

  async record(ordinal: number, signal: AbortSignal): Promise<Outcome<Proposal>> {
    const { count, pageSize, pages } = this.#reference;
    // What the index knows and the feed does not was published after the feed was read.
    if (ordinal >= count) this.#outdated = true;
    const total = Math.max(count, ordinal + 1);
    const { page, place } = placeOf(ordinal, total, pageSize);
    const url = httpAddress(pages.replaceAll('{page}', String(page)), this.#base);
    const outcome = url ? await this.#cache.get(url, signal) : { problem: feedProblem({ kind: 'no-address' }) };
    if ('problem' in outcome) return outcome;
    const items = (outcome.value as { items?: unknown } | null)?.items;
    if (!Array.isArray(items)) return { problem: feedProblem({ kind: 'not-a-feed' }) };
    const expected = Math.min(pageSize, total - (page - 1) * pageSize);
    // The newest is first, so records added to this page since then have moved this one on by as many.
    if (items.length !== expected) this.#outdated = true;
    // One at a time: a record that cannot be read must not move the others.
    const [proposal] = readPage('proposals', { items: [items[place + items.length - expected] ?? null] }, `/proposals/${url}#`).items;
    return proposal ? { value: proposal } : { problem: feedProblem({ kind: 'not-a-feed' }) };
  }

  async #index(consultation: string | undefined, signal: AbortSignal): Promise<ConsultationIndex> {
    // Both at once: what is in the second is seldom in vain, and waiting for the first would cost another way to the server and back.
    const own = this.#read(`${consultationFolder(consultation ?? '')}index.json`, signal).catch((error: unknown) => ({ error }));
    const root = (await this.#read('index.json', signal)) as Partial<IndexRoot> | null;
    if (root?.count !== this.#reference.count) this.#outdated = true;
    if (!Object.hasOwn(root?.consultations ?? {}, consultation ?? '')) return emptyIndex;
    const file = await own;
    if (file !== null && typeof file === 'object' && 'error' in file) throw file.error;
    const index = readConsultationIndex(file);
    if (!index) throw new ProblemError(feedProblem({ kind: 'not-a-feed' }));
    return index;
  }

  async #read(path: string, signal: AbortSignal): Promise<unknown> {
    const url = httpAddress(this.#reference.index.replace(/\/*$/, '/') + path, this.#base);
    const outcome = url ? await this.#cache.get(url, signal) : { problem: feedProblem({ kind: 'no-address' }) };
    if ('problem' in outcome) throw new ProblemError(outcome.problem);
    return outcome.value;
  }
}

/** Of a consultation nobody has written to. */
const emptyIndex: ConsultationIndex = { count: 0, facets: { state: [], theme: [], region: [], sector: [], institution: [] }, heard: [], supported: false, ordinals: '', words: [] };

/** Carries a problem through what only knows of rejections. */
class ProblemError extends Error {
  readonly status: number | undefined;

  constructor(readonly problem: FeedProblem) {
    super(problem.kind);
    this.status = problem.kind === 'http' ? problem.status : undefined;
  }
}

async function settled<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    // A file that is JSON but not what it should be.
    return { problem: feedProblem({ kind: 'not-a-feed' }) };
  }
}
