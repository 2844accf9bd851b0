import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ballotResults } from '../../domain/ballot-results.js';
import { ballotRound } from '../../domain/ballot-round.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { ballotsAddress } from '../../ui/ballot-controller.js';
import { ballotResult } from './ballot-result.js';
import { ballotSection } from './ballot-section.js';
import { BallotSession } from './ballot-session.js';
import { ballotStyles } from './ballot-styles.js';
import { styles as roundStyles } from './prioritization-part.js';
import type { PrioritizationScene } from './prioritization-view.js';

export const styles = [...roundStyles, ballotStyles];

export const openSession = (...given: ConstructorParameters<typeof BallotSession>): BallotSession => new BallotSession(...given);

/** Voting in a round, and what came out; nothing where nobody votes. */
export function ballot(session: BallotSession, scene: PrioritizationScene, action: string | undefined): TemplateResult | typeof nothing {
  const { base, feed, page, scores: { round } } = scene;
  const rules = ballotRound(round, feed);
  if (!rules) return nothing;
  const names = page.messages(proposalFormMessages).usualSector as Readonly<Record<string, string>>;
  const named = feed.sectors.length > 0 ? rules : { ...rules, sectors: rules.sectors.map(({ id }) => ({ id, name: names[id] ?? id })) };
  return html`${ballotSection(session, named, ballotsAddress(action, feed.links?.ballots, base), scene)} ${ballotResult(ballotResults(round, feed), scene)}`;
}
