import { organizationIndex, searchable, type Organization, type OrganizationIndex, type Party, type Person, type Sector } from 'mga-widgets/domain';
import { nearest } from '../report/nearest.js';

/** Words by which people who speak for a sector are described ("representante del sector académico"), per identifier of the sector. */
export type SectorWords = ReadonlyMap<string, readonly string[]>;

const mostSuggestions = 200;

/** Who is who in an office's folder: resolves what is written to organizations and sectors, and guesses nothing. */
export class Directory {
  readonly index: OrganizationIndex;
  readonly #inText: OrganizationIndex;
  readonly #names: readonly string[];
  readonly #likely = new Map<string, string | undefined>();
  readonly #sectorWords: readonly (readonly [string, string])[];

  constructor(organizations: readonly Organization[], sectors: readonly Sector[], words: SectorWords) {
    this.index = organizationIndex(organizations);
    this.#names = organizations.flatMap(({ name, shortName, aliases = [] }) => [name, ...(shortName ? [shortName] : []), ...aliases]);
    this.#inText = organizationIndex(organizations.map(withoutShortenings));
    this.#sectorWords = sectors.flatMap(({ id, name }) => [name, ...(words.get(id) ?? [])].map((word) => [searchable(word), id] as const));
  }

  /** A party as written; with its organization when the text is one of that organization's names, or its identifier. */
  party(written: string): Party {
    const byId = this.index.byId(written);
    if (byId) return { organization: byId.id };
    const organization = this.index.resolve(written.replace(/\.$/u, ''));
    return { ...(organization && { organization: organization.id }), name: written };
  }

  /** The organization's name most like one nobody knows, when it is like enough; looked for among at most 200 different names. */
  likelyName(written: string): string | undefined {
    if (!this.#likely.has(written)) this.#likely.set(written, this.#likely.size < mostSuggestions ? nearest(written, this.#names) : undefined);
    return this.#likely.get(written);
  }

  /**
   * Several parties written in one cell. They are separated by ";" or "/", or by a comma, "y" or "e" when every piece is a known organization;
   * a name that only looks like several ("Transparencia y Probidad") stays whole.
   */
  parties(written: string): Party[] {
    if (this.index.resolve(written)) return [this.party(written)];
    const pieces = split(written, /\s*(?:[;|/]|\n)\s*/u);
    return pieces.flatMap((piece) => {
      const smaller = split(piece, /\s*,\s*|\s+[ye]\s+/u);
      return (smaller.every((each) => this.index.resolve(each)) ? smaller : [piece]).map((each) => this.party(each));
    });
  }

  /** A person written as "Name, role in an organization"; see `personOf`. `undefined` when nothing but commas is written. */
  person(written: string): Person | undefined {
    const text = withoutFinalStop(written.replace(/^[\s,]+|[\s,]+$/gu, ''));
    if (!text) return undefined;
    const comma = text.indexOf(',');
    return comma < 0 ? this.personOf(text) : this.personOf(text.slice(0, comma).trim(), text.slice(comma + 1).trim());
  }

  /**
   * A person with a role as written. The organization is the one named in the role when there is exactly one; a unit and the body it is part of
   * count as the unit. The sector is set only when the role says that the person represents it.
   *
   * @param affiliation The organization, when the source writes it apart from the role.
   */
  personOf(name: string, role?: string, affiliation?: string): Person {
    const organization = this.index.resolve(affiliation) ?? this.#onlyOne(affiliation ?? role ?? '');
    const sector = role === undefined ? undefined : this.#representedSector(role);
    return {
      name,
      ...(role && { role }),
      ...(organization && { organization: organization.id }),
      ...(affiliation && { affiliation }),
      ...(sector && { sector }),
    };
  }

  #onlyOne(text: string): Organization | undefined {
    const named = this.#inText.findIn(text);
    const smallest = named.filter((each) => !named.some((other) => other !== each && this.index.isPartOf(other.id, each.id)));
    return smallest.length === 1 ? smallest[0] : undefined;
  }

  #representedSector(role: string): string | undefined {
    const text = searchable(role);
    if (!/\b(?:representantes?|representacion)\b/u.test(text)) return undefined;
    const sectors = new Set(this.#sectorWords.filter(([word]) => hasWords(text, word)).map(([, sector]) => sector));
    return sectors.size === 1 ? [...sectors][0] : undefined;
  }
}

/** The text without the full stop that ends a sentence; "S.A." keeps its own. */
export function withoutFinalStop(text: string): string {
  return /(?:^|[\s.])\p{Lu}\.$/u.test(text) ? text : text.replace(/\.$/u, '').trimEnd();
}

/**
 * Leaves out names that are only the beginning of a longer one of the same organization: "Comisión" in a table is the commission everybody
 * there knows, but in "Comisión Nacional de Acreditación" it is another. Acronyms stay.
 */
function withoutShortenings(organization: Organization): Organization {
  const names = [organization.name, organization.shortName, ...(organization.aliases ?? [])].flatMap((name) => (name ? [name] : []));
  const isShortening = (name: string) =>
    name !== name.toUpperCase() && names.some((other) => searchable(other).startsWith(`${searchable(name)} `));
  return {
    ...organization,
    ...(organization.shortName && isShortening(organization.shortName) && { shortName: undefined }),
    aliases: (organization.aliases ?? []).filter((alias) => !isShortening(alias)),
  };
}

const split = (text: string, by: RegExp): string[] => text.split(by).map((piece) => withoutFinalStop(piece.trim())).filter(Boolean);

function hasWords(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}
