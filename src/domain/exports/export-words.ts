import type { Block, Criterion, ListItem, Party, Person, SectorCount } from '../feed.js';

/** A party as its source wrote it, else the identifier of its organization: either way `mga build` finds the organization again. */
export const partyCell = (party: Party | undefined): string | undefined => party?.name ?? party?.organization;

export const partyCells = (parties: readonly Party[] | undefined): string[] => (parties ?? []).flatMap((party) => partyCell(party) ?? []);

/** A person as "Name, role", which is how offices write them. */
export const personCell = (person: Person | undefined): string | undefined => person && [person.name, person.role].filter(Boolean).join(', ');

/** "yes" or "no", with the reason after a colon; nothing when nobody has said. */
export const criterionCell = (criterion: Criterion | undefined): string | undefined =>
  criterion?.met === undefined ? undefined : `${criterion.met ? 'yes' : 'no'}${criterion.note ? `: ${criterion.note}` : ''}`;

/** "academia: 12". */
export const sectorCells = (counts: readonly SectorCount[] | undefined): string[] => (counts ?? []).map(({ sector, count }) => `${sector}: ${count}`);

/** The items of a list without their marks; sub-items follow theirs. */
export const itemCells = (items: readonly ListItem[] | undefined): string[] => (items ?? []).flatMap(({ text, items: inner = [] }) => [text, ...inner]);

/** Structured text as one text for each paragraph, heading and item of a list. */
export const blockCells = (blocks: readonly Block[] | undefined): string[] => (blocks ?? []).flatMap(({ text, items }) => [...(text ? [text] : []), ...itemCells(items)]);
