import { isPublic, proposalState, type Proposal, type ProposalTally } from 'mga-widgets/domain';

/**
 * Counts the public proposals by theme, region and sector together, each in one tally, in the order of these names. A count below the minimum says
 * only that it is.
 *
 * @param minimum `forum.minimumCount`; without it every count is told.
 */
export function proposalTallies(proposals: readonly Proposal[], minimum = 1): ProposalTally[] {
  const tallies = new Map<string, Required<Pick<ProposalTally, 'count'>> & ProposalTally>();
  for (const proposal of proposals) {
    if (!isPublic(proposalState(proposal))) continue;
    const { theme, region, sector } = proposal;
    const key = [theme, region, sector].map((each) => each ?? '').join(' ');
    const tally = tallies.get(key);
    if (tally) tally.count += 1;
    else tallies.set(key, { ...(theme && { theme }), ...(region && { region }), ...(sector && { sector }), count: 1 });
  }
  return [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { count, ...traits }]) => (count < minimum ? { ...traits, fewerThan: minimum } : { ...traits, count }));
}
