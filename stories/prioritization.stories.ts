import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-prioritization.js';
import type { Prioritization, Score } from '../src/domain/feed.js';
import { demonstrationAddress, demonstrationDay } from './demonstration.js';
import { aForum } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface PrioritizationArguments {
  feed?: string;
  record?: string;
  plan?: string;
  sector?: string;
  asOf?: string;
  headingLevel?: number;
  urlState?: string;
}

const prioritization = ({ feed, record, plan, sector, asOf, headingLevel, urlState }: PrioritizationArguments) =>
  html`<mga-prioritization
    feed=${feed ?? demonstrationAddress()}
    record=${record ?? nothing}
    plan=${plan ?? nothing}
    sector=${sector ?? nothing}
    as-of=${asOf ?? demonstrationDay}
    heading-level=${headingLevel ?? 2}
    url-state=${urlState ?? nothing}
  ></mga-prioritization>`;

const meta: Meta<PrioritizationArguments> = { title: 'Prioritization of themes', component: 'mga-prioritization', render: prioritization };
export default meta;

type Story = StoryObj<PrioritizationArguments>;

const sectors = ['ciudadania', 'sociedad-civil', 'publico'];
/** Scores of each sector for each theme, one for each criterion; a gap is a score nobody gave. */
const scoresOf = (given: Record<string, readonly (readonly (number | undefined)[])[]>, voters?: (sector: string) => number): Score[] =>
  Object.entries(given).flatMap(([theme, rows]) =>
    rows.flatMap((row, place) => row.flatMap((value, column) => (value === undefined ? [] : [{ theme, criterion: `c${column + 1}`, sector: sectors[place]!, value, ...(voters && { voters: voters(sectors[place]!) }) }]))),
  );
const criteria = [{ id: 'c1', name: 'Impacto en las personas', weight: 2 }, { id: 'c2', name: 'Se puede medir', weight: 1 }];
const round = (name: string, given: Partial<Prioritization>) => () =>
  prioritization({
    feed: storyFeed(
      name,
      aForum()
        .withTheme({ id: 'datos', name: 'Datos abiertos' })
        .withTheme({ id: 'lenguaje', name: 'Lenguaje claro' })
        .withPrioritization({ title: 'Priorización de ejemplo', scaleMin: 1, scaleMax: 5, selected: 1, criteria, ...given })
        .build(),
    ),
  });

/** Every attribute in the controls. */
export const Playground: Story = { args: { plan: 'demo-2025', asOf: demonstrationDay, headingLevel: 2 } };

/** Six themes, four criteria, five sectors; the scores of one sector on one theme are of too few people. */
export const Overview: Story = { args: { record: 'temas-2025' } };

/** According to one sector alone. */
export const OneSector: Story = { args: { record: 'temas-2025', sector: 'sector-publico' } };

/** A round that is announced: criteria and weights, no scores yet. Another round can be chosen. */
export const Planned: Story = { args: { record: 'temas-2027' } };

/** Two themes with the same total, and one place to give. */
export const Tie: Story = { tags: ['state'], render: round('prioritization-tie', { scores: scoresOf({ agua: [[4, 2], [4, 2]], datos: [[3, 4], [3, 4]], lenguaje: [[2, 2], [1, 3]] }) }) };

/** Nobody scored a theme on one criterion: it has no place, and says between which totals it would be. */
export const MissingScore: Story = { tags: ['state'], render: round('prioritization-missing', { scores: scoresOf({ agua: [[4, 2], [4, 2]], datos: [[5, undefined], [4, undefined]], lenguaje: [[2, 2], [1, 3]] }) }) };

/** Two sectors that think the opposite: the mean alone would not tell. */
export const Opposites: Story = { tags: ['state'], render: round('prioritization-opposites', { scores: scoresOf({ agua: [[5, 5], [1, 1], [3, 3]], datos: [[3, 3], [3, 3], [3, 3]], lenguaje: [[2, 2], [3, 2], [2, 3]] }) }) };

/** Scores of fewer people than the round publishes take no part in anything. */
export const FewPeople: Story = { tags: ['state'], render: round('prioritization-few', { minimumVoters: 5, scores: scoresOf({ agua: [[4, 2], [5, 5]], datos: [[3, 4], [1, 1]], lenguaje: [[2, 2], [5, 5]] }, (sector) => (sector === 'ciudadania' ? 24 : 3)) }) };

/** Scores all sectors agreed on: there is no disagreement to show. */
export const Agreed: Story = { tags: ['state'], render: round('prioritization-agreed', { scores: scoresOf({ agua: [[4, 2]], datos: [[3, 4]], lenguaje: [[2, 2]] }).map(({ sector: _sector, ...score }) => score) }) };

/** A theme that wins whatever the weights, and one that never does. */
export const Firm: Story = { tags: ['state'], render: round('prioritization-firm', { scores: scoresOf({ agua: [[5, 5], [5, 4]], datos: [[3, 4], [3, 3]], lenguaje: [[2, 2], [1, 3]] }) }) };

/** No criterion has any weight, so there is no order. */
export const NoWeights: Story = { tags: ['state'], render: round('prioritization-weightless', { criteria: criteria.map((criterion) => ({ ...criterion, weight: 0 })), scores: scoresOf({ agua: [[4, 2]], datos: [[3, 4]] }) }) };

/** Scores off the scale, repeated, and of a theme nobody defined. */
export const BadScores: Story = {
  tags: ['state'],
  render: round('prioritization-bad', { scores: [...scoresOf({ agua: [[4, 2]], datos: [[3, 9]], lenguaje: [[2, 2]] }), { theme: 'agua', criterion: 'c1', sector: 'ciudadania', value: 1 }, { theme: 'luna', criterion: 'c1', value: 3 }] }),
};

/** A round people vote in, where ballots are not taken by this page. */
export const VoteElsewhere: Story = { tags: ['state'], render: round('prioritization-vote-elsewhere', { status: 'open', ballot: 'ranking', criteria: [], participateUrl: 'https://mesa.example/votar', turnout: [{ ballots: 128 }] }) };

/** What came out of a vote: in all and by sector, with one sector too few to be told and what they disagree on. */
export const VoteResult: Story = {
  tags: ['state'],
  render: round('prioritization-vote-result', {
    status: 'closed', ballot: 'ranking', ballotsClosed: '2026-06-01T15:00:00Z', criteria: [], minimumVoters: 5,
    votes: [[undefined, [1.6, 2, 2.4], 31], ['ciudadania', [1.2, 1.9, 2.9], 20], ['publico', [2.7, 2.1, 1.2], 8]].flatMap(([sector, values, voters]) =>
      ['agua', 'datos', 'lenguaje'].map((theme, index) => ({ theme, ...(sector !== undefined && { sector: sector as string }), value: (values as number[])[index]!, voters: voters as number }))),
    turnout: [{ ballots: 31 }, { sector: 'ciudadania', ballots: 20 }, { sector: 'publico', ballots: 8 }, { sector: 'sociedad-civil', fewerThan: 5 }],
  }),
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => prioritization({ feed: endlessFeed('prioritization-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => prioritization({ feed: missingFeed('prioritization-missing-feed') }) };

/** A feed without any round. */
export const Empty: Story = { tags: ['state'], render: () => prioritization({ feed: storyFeed('prioritization-empty', aForum().build()) }) };

/** What the reader tries kept in the address of the page, so that it can be shared. */
export const SharedView: Story = { args: { record: 'temas-2025', urlState: 'priorizacion' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { args: { record: 'temas-2025' }, parameters: { page: { language: 'en' } } };

/** On a phone: each theme is a card whose lines say what they are. */
export const Narrow: Story = { args: { record: 'temas-2025' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { record: 'temas-2025' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: the tables are the content; sliders and number fields are native, named for their criterion, and each shows
 * what the other did; what a trial changes is announced once and said in words; places, changes and results are words with a glyph, never colour alone.
 */
export const Accessibility: Story = { args: { record: 'temas-2025' }, parameters: { a11y: { test: 'error' } } };
