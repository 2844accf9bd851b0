import type { Organization, Party } from './feed.js';
import { aliasTokens, findAliases, type Alias } from './aliases.js';

/** A name that more than one organization claims; it resolves to none of them. */
export interface AmbiguousAlias {
  /** The name as the first of them writes it. */
  alias: string;
  /** Identifiers of the organizations, in the feed's order. */
  organizations: string[];
}

/** The organizations of a feed, found by identifier or by any of their names. */
export interface OrganizationIndex {
  /** Every organization, in the feed's order. */
  readonly all: readonly Organization[];
  /** Names claimed by more than one organization. */
  readonly ambiguous: readonly AmbiguousAlias[];
  /** The organization with this identifier; the first one when an identifier is repeated. */
  byId(id: string | undefined): Organization | undefined;
  /**
   * The organization that has this text as its name, short name or alias, compared without case, accents, punctuation or repeated spaces.
   * Nothing is guessed: a part of a name, or a name claimed by two organizations, resolves to nothing.
   */
  resolve(text: string | undefined): Organization | undefined;
  /**
   * The organizations named inside a longer text ("asesora de la Comisión de Probidad, Segpres"), longest name first, each once.
   * Names match whole words only; where two overlap the longer wins; an acronym of up to four letters ("DOS") must be in capitals in the text too.
   */
  findIn(text: string): Organization[];
  /** The organizations this one is part of, nearest first; unknown parents and circles end the list. */
  ancestors(id: string | undefined): Organization[];
  /** Whether an organization is this institution or a part of it at any depth. */
  isPartOf(id: string | undefined, institution: string): boolean;
}

/** Builds the index of a feed's organizations. The list is not changed and is expected not to change afterwards. */
export function organizationIndex(organizations: readonly Organization[]): OrganizationIndex {
  const byIdentifier = new Map<string, Organization>();
  for (const organization of organizations) {
    if (!byIdentifier.has(organization.id)) byIdentifier.set(organization.id, organization);
  }
  const aliases = claimedAliases([...byIdentifier.values()]);
  const byId = (id: string | undefined) => (id === undefined ? undefined : byIdentifier.get(id));
  const ancestors = (id: string | undefined): Organization[] => {
    const found = new Set<Organization>();
    for (let next = byId(byId(id)?.parent); next && next.id !== id && !found.has(next); next = byId(next.parent)) found.add(next);
    return [...found];
  };

  return {
    all: organizations,
    ambiguous: [...aliases.values()]
      .filter((alias) => alias.owners.length > 1)
      .map((alias) => ({ alias: alias.written, organizations: alias.owners.map((owner) => owner.id) })),
    byId,
    resolve: (text) => (text === undefined ? undefined : soleOwner(aliases.get(aliasTokens(text).join(' ')))),
    findIn: (text) => [...new Set(findAliases(text, aliases).map(soleOwner).filter((owner) => owner !== undefined))],
    ancestors,
    isPartOf: (id, institution) => id === institution || ancestors(id).some((organization) => organization.id === institution),
  };
}

/** The organization of a party: the one it names by identifier or, failing that, the one its name resolves to. */
export function partyOrganization(party: Party, index: OrganizationIndex): Organization | undefined {
  return index.byId(party.organization) ?? index.resolve(party.name);
}

/**
 * What to call a party in a line of text: the short name of its organization, else its name; when the organization is unknown, the name as
 * the source wrote it, and as a last resort the identifier.
 */
export function partyName(party: Party, index: OrganizationIndex): string {
  const organization = partyOrganization(party, index);
  return organization?.shortName ?? organization?.name ?? party.name ?? party.organization ?? '';
}

/** A key by which two mentions of the same party are equal: the organization's identifier, or "~" and the normalised name when it is unknown. */
export function partyKey(party: Party, index: OrganizationIndex): string {
  return partyOrganization(party, index)?.id ?? `~${aliasTokens(party.name ?? party.organization ?? '').join(' ')}`;
}

function claimedAliases(organizations: readonly Organization[]): Map<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const organization of organizations) {
    for (const written of [organization.name, organization.shortName, ...(organization.aliases ?? [])]) {
      if (written === undefined) continue;
      const tokens = aliasTokens(written);
      const key = tokens.join(' ');
      if (key === '') continue;
      const claimed = aliases.get(key);
      if (!claimed) aliases.set(key, { written, tokens, owners: [organization] });
      else if (!claimed.owners.includes(organization)) claimed.owners.push(organization);
    }
  }
  return aliases;
}

const soleOwner = (alias: Alias | undefined): Organization | undefined => (alias?.owners.length === 1 ? alias.owners[0] : undefined);
