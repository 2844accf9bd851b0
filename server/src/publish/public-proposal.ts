import type { Consultation, Proposal } from 'mga-widgets/domain';

/** What stands in the place of a title that is no longer public, in the feed's language. */
const titles = {
  es: { withdrawn: 'Propuesta retirada por quien la hizo', retired: 'Propuesta retirada por moderación' },
  en: { withdrawn: 'Proposal withdrawn by its author', retired: 'Proposal retired by moderation' },
};

/**
 * A proposal as everybody may read it: `undefined` while nobody has read one that is to be read before it is published; of one withdrawn or retired,
 * only that it was there, when, what became of it and what it counts towards.
 *
 * @param moderation That of its consultation; before publication when it says nothing.
 * @param language Of the feed.
 */
export function publicProposal(proposal: Proposal, moderation: Consultation['moderation'], language: string): Proposal | undefined {
  const { status } = proposal;
  if (status === 'received' && moderation !== 'after-publication') return undefined;
  if (status !== 'withdrawn' && status !== 'retired') return proposal;
  const { id, consultation, theme, region, sector, submitted, channel, statusReason, updated } = proposal;
  const title = titles[language.startsWith('es') ? 'es' : 'en'][status];
  const kept: Proposal = { id, consultation, title, theme, region, sector, submitted, channel, status, ...(status === 'retired' && { statusReason }), updated };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as unknown as Proposal;
}
