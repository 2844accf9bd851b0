import { decisions } from './consultation.js';
import { decodeOrdinals } from './ordinals.js';
import { ANSWERED, facetNames, type FacetName, type ProposalChoice } from './proposal-facets.js';
import { consultationFolder, facetFile, folioFile, wordsFile, type ConsultationIndex } from './proposal-index.js';
import { folioKey, searchWords } from './proposal-words.js';

/** Gets a file of the index as parsed JSON, by its path relative to the index's folder. What it rejects with, the search rejects with. */
export type ReadIndexFile = (path: string) => Promise<unknown>;

/**
 * The ordinals of the proposals of a consultation that have what is looked for, in the order asked for, as `findProposals` would list them.
 * Reads only the files it needs, those of one question at once.
 */
export async function searchIndex(read: ReadIndexFile, consultation: string, index: ConsultationIndex, choice: ProposalChoice): Promise<number[]> {
  const folder = consultationFolder(consultation);
  const inFolder: ReadIndexFile = (path) => read(folder + path);
  const sets = await Promise.all([
    ...facetNames.filter((name) => choice[name]).map((name) => ordinalsOfFacet(inFolder, index, name, choice[name]!)),
    ...searchWords(choice.query ?? '').map((word) => ordinalsOfWord(inFolder, index, word)),
  ]);
  const all = decodeOrdinals(index.ordinals);
  const found = sets.filter((set) => set !== undefined).reduce(intersection, all);
  return inOrder(inFolder, found, choice);
}

/** The ordinals of the records whose folio is this one, however it was written; most often one or none. */
export async function findFolio(read: ReadIndexFile, folio: string): Promise<number[]> {
  const key = folioKey(folio);
  return key ? ordinalsIn(await readIfThere(read, folioFile(key)), (other) => other === key) : [];
}

/** Undefined when every proposal has the value, so that it tells nothing apart. */
async function ordinalsOfFacet(read: ReadIndexFile, index: ConsultationIndex, name: FacetName, value: string): Promise<number[] | undefined> {
  const wanted = name === 'state' && value === ANSWERED ? decisions : [value];
  const present = index.facets[name].filter((known) => (wanted as readonly string[]).includes(known.value));
  if (present.reduce((sum, { count }) => sum + count, 0) === index.count) return undefined;
  const sets = await Promise.all(present.map(async (known) => ordinalsIn(await read(facetFile(name, known.value)), (key) => key === known.value)));
  return union(sets);
}

async function ordinalsOfWord(read: ReadIndexFile, index: ConsultationIndex, word: string): Promise<number[]> {
  const longer = index.words.filter((letters) => letters.startsWith(word));
  const shorter = index.words.filter((letters) => letters !== word && word.startsWith(letters)).sort((a, b) => b.length - a.length);
  const files = longer.length > 0 && !longer.includes(word) ? longer : [...longer, ...shorter.slice(0, longer.length > 0 ? 0 : 1)];
  const sets = await Promise.all(files.map(async (letters) => ordinalsIn(await read(wordsFile(letters)), (key) => key.startsWith(word))));
  return union(sets);
}

async function inOrder(read: ReadIndexFile, found: readonly number[], { order = 'newest' }: ProposalChoice): Promise<number[]> {
  const newest = [...found].reverse();
  if (order === 'newest') return newest;
  const groups = (await read(`${order}.json`)) as readonly (readonly [unknown, string])[];
  const wanted = new Set(found);
  // In a group the newest comes first where the most supported do, and the oldest where those that wait longest do.
  const first = groups.flatMap(([, text]) => {
    const group = decodeOrdinals(text).filter((ordinal) => wanted.has(ordinal));
    return order === 'support' ? group.reverse() : group;
  });
  const listed = new Set(first);
  return [...first, ...newest.filter((ordinal) => !listed.has(ordinal))];
}

/** A folio's file is only there when some folio ends so. */
async function readIfThere(read: ReadIndexFile, path: string): Promise<unknown> {
  try {
    return await read(path);
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return {};
    throw error;
  }
}

/** The ordinals under the accepted keys of a file. */
function ordinalsIn(file: unknown, accepts: (key: string) => boolean): number[] {
  if (typeof file !== 'object' || file === null) return [];
  return union(Object.entries(file).filter(([key]) => accepts(key)).map(([, text]) => decodeOrdinals(text)));
}

function union(sets: readonly (readonly number[])[]): number[] {
  if (sets.length === 1) return [...sets[0]!];
  return [...new Set(sets.flat())].sort((a, b) => a - b);
}

function intersection(one: readonly number[], other: readonly number[]): number[] {
  const known = new Set(other);
  return one.filter((ordinal) => known.has(ordinal));
}
