import type { Consultation, Proposal } from 'mga-widgets/domain';

/** What stands in the place of a title that is not public, in the feed's language. */
const titles = {
  es: { received: 'Propuesta en revisión', withdrawn: 'Propuesta retirada por quien la hizo', retired: 'Propuesta retirada por moderación' },
  en: { received: 'Proposal under review', withdrawn: 'Proposal withdrawn by its author', retired: 'Proposal retired by moderation' },
};

/**
 * A proposal as everybody may read it, or `undefined` while nobody has read one that is to be read before it is published.
 *
 * @param moderation That of its consultation; before publication when it says nothing.
 * @param language Of the feed.
 */
export function publicProposal(proposal: Proposal, moderation: Consultation['moderation'], language: string): Proposal | undefined {
  if (proposal.status !== 'received') return listedProposal(proposal, language);
  return moderation === 'after-publication' ? { ...proposal, status: 'published' } : undefined;
}

/**
 * The line of a proposal in the ledger. Of one withdrawn, retired or taken back for another look it says only that it is there, when it came, what
 * became of it and what it counts towards.
 */
export function listedProposal(proposal: Proposal, language: string): Proposal {
  const { status } = proposal;
  if (status !== 'received' && status !== 'withdrawn' && status !== 'retired') return proposal;
  const { id, consultation, theme, region, sector, submitted, channel, statusReason, updated } = proposal;
  const title = titles[language.startsWith('es') ? 'es' : 'en'][status];
  const kept: Proposal = { id, consultation, title, theme, region, sector, submitted, channel, status, ...(status === 'retired' && { statusReason }), updated };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as unknown as Proposal;
}
