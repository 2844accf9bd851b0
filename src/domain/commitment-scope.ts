import type { Commitment, Party } from './feed.js';
import { partyOrganization } from './organizations.js';
import type { OrganizationIndex } from './organizations.js';

/** What commitments are narrowed to; every given member must hold, and an empty one lets everything through. */
export interface CommitmentScope {
  plan?: string;
  /** Organization that leads, supports or carries out a milestone, or one that is part of it. */
  institution?: string;
  theme?: string;
  /** Sustainable Development Goal, 1 to 17. */
  sdg?: number;
  region?: string;
  /** Sector that raised it. */
  sector?: string;
}

/** Everyone who answers for a commitment or takes part in it, lead first. */
export function partiesOf({ lead, supporting = [], milestones = [] }: Commitment): Party[] {
  const parties = lead ? [lead, ...supporting] : [...supporting];
  for (const { responsible = [] } of milestones) parties.push(...responsible);
  return parties;
}

/** Whether an institution, or a part of it, is one of these parties. */
export function involves(parties: readonly Party[], institution: string, index: OrganizationIndex): boolean {
  return parties.some((party) => index.isPartOf(partyOrganization(party, index)?.id, institution));
}

/** Whether a commitment is within the scope. */
export function isWithin(commitment: Commitment, { plan, institution, theme, sdg, region, sector }: CommitmentScope, index: OrganizationIndex): boolean {
  return Boolean(
    (!plan || commitment.plan === plan) &&
      (!theme || commitment.themes?.includes(theme)) &&
      (!sdg || commitment.sdgs?.includes(sdg)) &&
      (!region || commitment.regions?.includes(region)) &&
      (!sector || commitment.raisedBy?.includes(sector)) &&
      (!institution || involves(partiesOf(commitment), institution, index)),
  );
}
