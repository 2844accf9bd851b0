import { expect } from 'chai';
import { organizationIndex } from '../../src/domain/organizations.js';
import type { ProposalChoice } from '../../src/domain/proposal-facets.js';
import { findProposals, ProposalFinder } from '../../src/domain/proposal-list.js';
import { seededDice } from '../support/dice.js';
import { manyProposals } from '../support/many-proposals.js';

describe('finding in one list again and again', () => {
  const proposals = manyProposals(300, { seed: 5 });
  const nowhere = organizationIndex([]);

  it('finds the same as finding once, whatever was looked for before', () => {
    const dice = seededDice(11);
    const finder = new ProposalFinder(proposals, nowhere);
    // "est" is looked for and "esta" says nothing, so the longer text finds more.
    const texts = ['p', 'pla', 'plaz', 'plaza', 'plaza riego', 'plaza rieg árb', 'est', 'esta', 'río', 'ñandú bib', ''];
    for (let step = 0; step < 400; step += 1) {
      const choice: ProposalChoice = { query: dice.pick(texts), theme: dice.pick([undefined, 'agua']), state: dice.pick([undefined, 'pending', 'answered']), order: dice.pick([undefined, 'pending', 'support']) };
      const found = finder.find(choice).map((place) => proposals[place]!.id);
      expect(found, JSON.stringify(choice)).to.deep.equal(findProposals(proposals, choice, nowhere).map(({ id }) => id));
    }
  });
});
