import { isPublic, proposalState } from './consultation.js';
import type { Organization, Proposal } from './feed.js';
import { encodeOrdinals } from './ordinals.js';
import { organizationIndex } from './organizations.js';
import { facetNames, proposalFacets, proposalOverview, type ProposalOverview } from './proposal-facets.js';
import { folioKey, proposalWords } from './proposal-words.js';

/** Characters a file of words may have before it is divided by one more letter. */
const largestShard = 16_000;

/** `index.json`: which consultations there are. */
export interface IndexRoot {
  version: 1;
  /** Records of the whole collection. */
  count: number;
  /** Records of each consultation, by identifier; "" for those of none. */
  consultations: Record<string, number>;
}

/** `consultations/ID/index.json`: what its proposals say, and which files of words there are. */
export interface ConsultationIndex extends ProposalOverview {
  /** Ordinals of its proposals (see `encodeOrdinals`). */
  ordinals: string;
  /** First letters that the words of each file share. */
  words: string[];
}

/**
 * Builds the static search index of a collection kept in pages: small files, of which a search needs few (see docs/decisions/035). The same
 * proposals give the same texts.
 *
 * @param proposals All of them, newest first, as `proposalPages` has them.
 * @param consultations Identifiers of consultations that are to be there even without proposals.
 * @returns Texts of the files by path, relative to the folder of the index.
 */
export function buildProposalIndex(proposals: readonly Proposal[], organizations: readonly Organization[] = [], consultations: readonly string[] = []): Map<string, string> {
  const files = new Map<string, string>();
  const members = new Map<string, number[]>(consultations.map((id) => [id, []]));
  const folios = new Map<string, number[]>();
  for (let ordinal = 0; ordinal < proposals.length; ordinal += 1) {
    const { id, consultation = '' } = proposals[proposals.length - 1 - ordinal]!;
    append(members, consultation, ordinal);
    append(folios, folioKey(id), ordinal);
  }
  const root: IndexRoot = { version: 1, count: proposals.length, consultations: Object.fromEntries(sorted(members).map(([id, ordinals]) => [id, ordinals.length])) };
  files.set('index.json', JSON.stringify(root));
  writeGroups(files, folios, folioFile);
  for (const [id, ordinals] of members) writeConsultation(files, consultationFolder(id), ordinals, proposals, organizations);
  return files;
}

function writeConsultation(files: Map<string, string>, folder: string, ordinals: readonly number[], proposals: readonly Proposal[], organizations: readonly Organization[]): void {
  const names = organizationIndex(organizations);
  const at = (ordinal: number): Proposal => proposals[proposals.length - 1 - ordinal]!;
  const words = new Map<string, number[]>();
  const facets = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number[]>()]));
  const pending = new Map<string, number[]>();
  const support = new Map<number, number[]>();
  for (const ordinal of ordinals) {
    const proposal = at(ordinal);
    const state = proposalState(proposal);
    for (const [name, value] of Object.entries(proposalFacets(proposal, names))) append(facets[name]!, value, ordinal);
    if (isPublic(state)) for (const word of proposalWords(proposal)) append(words, word, ordinal);
    if (state === 'pending') append(pending, proposal.submitted, ordinal);
    if (proposal.support) append(support, proposal.support, ordinal);
  }
  const shards = new Map<string, [string, string][]>();
  divide(sorted(words).map(([word, places]) => [word, encodeOrdinals(places)]), '', shards);
  const index: ConsultationIndex = { ...proposalOverview(ordinals.map(at), names), ordinals: encodeOrdinals(ordinals), words: [...shards.keys()] };
  files.set(`${folder}index.json`, JSON.stringify(index));
  for (const [letters, entries] of shards) files.set(folder + wordsFile(letters), JSON.stringify(Object.fromEntries(entries)));
  for (const name of facetNames) writeGroups(files, facets[name]!, (value) => folder + facetFile(name, value));
  const inOrder = <Key>(groups: Map<Key, number[]>, compare: (a: Key, b: Key) => number) =>
    JSON.stringify([...groups].sort(([a], [b]) => compare(a, b)).map(([key, places]) => [key, encodeOrdinals(places)]));
  files.set(`${folder}pending.json`, inOrder(pending, (a, b) => (a < b ? -1 : 1)));
  files.set(`${folder}support.json`, inOrder(support, (a, b) => b - a));
}

/** Divides words by their first letters until each file is small; a word that is all of the letters stays in the file of those letters. */
function divide(entries: [string, string][], letters: string, shards: Map<string, [string, string][]>): void {
  const size = entries.reduce((sum, [word, places]) => sum + word.length + places.length + 6, 0);
  const next = new Map<string, [string, string][]>();
  for (const entry of entries) append(next, entry[0].slice(0, letters.length + 1), entry);
  if (size <= largestShard || entries.length === 1) {
    shards.set(letters, [...(shards.get(letters) ?? []), ...entries]);
    return;
  }
  for (const [longer, part] of next) {
    if (longer === letters) shards.set(letters, part);
    else divide(part, longer, shards);
  }
}

/** Writes groups of ordinals; groups whose keys make the same file name share the file. */
function writeGroups(files: Map<string, string>, groups: ReadonlyMap<string, number[]>, fileOf: (key: string) => string): void {
  const contents = new Map<string, [string, string][]>();
  for (const [key, places] of sorted(groups)) append(contents, fileOf(key), [key, encodeOrdinals(places)]);
  for (const [path, entries] of contents) files.set(path, JSON.stringify(Object.fromEntries(entries)));
}

function append<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

const sorted = <Item>(groups: ReadonlyMap<string, Item>): [string, Item][] => [...groups].sort(([a], [b]) => (a < b ? -1 : 1));

/** Folder of a consultation in the index. */
export const consultationFolder = (id: string): string => `consultations/${fileName(id)}/`;

/** File with the ordinals of the proposals that have a value, in the folder of their consultation. */
export const facetFile = (name: string, value: string): string => `${name}/${fileName(value)}.json`;

/** File with the words that begin with these letters, in the folder of their consultation. */
export const wordsFile = (letters: string): string => `words/${fileName(letters)}.json`;

/** File with the ordinals of the folios that end like this one. */
export const folioFile = (key: string): string => `folios/${fileName(key.slice(-2))}.json`;

/** A name any file system keeps apart from others: what is not a small letter, a digit or a hyphen is written as its code. */
function fileName(key: string): string {
  return key.replace(/[^a-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}`).slice(0, 200) || '_';
}
