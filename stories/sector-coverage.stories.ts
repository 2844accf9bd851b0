import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-sector-coverage.js';
import { demonstrationAddress, demonstrationDay } from './demonstration.js';
import { aForum } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface SectorArguments {
  feed?: string;
  measure?: 'commitments' | 'proposals' | 'attendance' | 'workshops';
  plan?: string;
  institution?: string;
  region?: string;
  theme?: string;
  minimumCount?: number;
  asOf?: string;
  headingLevel?: number;
  commitmentHref?: string;
  minutesHref?: string;
  urlState?: string;
}

const coverage = ({ feed, measure, plan, institution, region, theme, minimumCount, asOf, headingLevel, commitmentHref, minutesHref, urlState }: SectorArguments) =>
  html`<mga-sector-coverage
    feed=${feed ?? demonstrationAddress()}
    measure=${measure ?? 'commitments'}
    plan=${plan ?? nothing}
    institution=${institution ?? nothing}
    region=${region ?? nothing}
    theme=${theme ?? nothing}
    minimum-count=${minimumCount ?? nothing}
    as-of=${asOf ?? demonstrationDay}
    heading-level=${headingLevel ?? 2}
    commitment-href=${commitmentHref ?? '#compromiso-{id}'}
    minutes-href=${minutesHref ?? '#acta-{id}'}
    url-state=${urlState ?? nothing}
  ></mga-sector-coverage>`;

const meta: Meta<SectorArguments> = {
  title: 'Coverage of the sectors',
  component: 'mga-sector-coverage',
  render: coverage,
  argTypes: { measure: { control: 'select', options: ['commitments', 'proposals', 'attendance', 'workshops'] } },
};
export default meta;

type Story = StoryObj<SectorArguments>;

const targets = { sectorsPerPlan: { min: 5, source: 'Acuerdo inventado de la Mesa de Ejemplo' }, sectorsPerCommitment: { min: 3, source: 'Acuerdo inventado de la Mesa de Ejemplo' } };
const everyone = ['ciudadania', 'sociedad-civil', 'publico', 'academia', 'privado'];
const aPlan = (...raised: (string[] | undefined)[]) =>
  aForum()
    .with({ forum: { name: 'Mesa de ejemplo', targets }, commitments: [] })
    .withMany('commitments', raised.length, (number) => ({ title: `Compromiso de ejemplo ${number}`, plan: 'plan', raisedBy: raised[number - 1] }))
    .build();
const people = (counts: Record<string, number>) => Object.entries(counts).map(([sector, count]) => ({ sector, count }));

/** Every attribute in the controls. */
export const Playground: Story = { args: { measure: 'commitments', plan: 'demo-2025', asOf: demonstrationDay, headingLevel: 2, commitmentHref: '#compromiso-{id}', minutesHref: '#acta-{id}' } };

/** Who raised the commitments of a plan, and who is missing in each. */
export const Overview: Story = { args: { plan: 'demo-2025' } };

/** Two plans side by side; each series has a colour and a pattern of its own. */
export const TwoPlans: Story = { tags: ['state'] };

/** Who came to the meetings: from the figures published with each or else from the people its minutes name. */
export const Attendance: Story = { args: { measure: 'attendance' } };

/** Who came to the workshops. */
export const Workshops: Story = { args: { measure: 'workshops' } };

/** Who proposed, by region and theme. */
export const Proposals: Story = { args: { measure: 'proposals' } };

/** A plan with every sector in it. */
export const TargetMet: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sectors-met', aPlan(everyone, ['academia'], everyone.slice(0, 3))) }) };

/** A plan without some of them. */
export const TargetNotMet: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sectors-not-met', aPlan(['publico'], ['publico', 'academia'])) }) };

/** One commitment does not say who raised it: it may have been those who are missing elsewhere, so nobody can say that the target is not met. */
export const SomeSilent: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sectors-some-silent', aPlan(['publico'], ['publico', 'academia'], undefined)) }) };

/** Commitments that do not say who raised them: that is not zero, it is not known. */
export const NoData: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sectors-unknown', aPlan(undefined, undefined)) }) };

/** Every commitment says that no sector raised it: that is zero. */
export const Zero: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sectors-zero', aPlan([], [])) }) };

/** A sector the feed does not define, and people without a sector: counted apart. */
export const Unclassified: Story = {
  tags: ['state'],
  render: () => coverage({ measure: 'attendance', feed: storyFeed('sectors-apart', aForum().withMeeting({ start: '2026-03-10T10:00', attended: 30, attendance: people({ publico: 12, gremios: 4 }) }).build()) }),
};

/** Counts of fewer than five people, which are not published; neither is the exact total, from which they could be found. */
export const SmallCounts: Story = {
  tags: ['state'],
  render: () => coverage({ measure: 'workshops', minimumCount: 5, feed: storyFeed('sectors-small', aForum().withMeeting({ kind: 'workshop', start: '2026-03-10T10:00', attendance: people({ ciudadania: 21, 'sociedad-civil': 3, publico: 8, academia: 0, privado: 1 }) }).build()) }),
};

/** Ninety thousand proposals in pages: they are counted by whoever publishes them, and none is fetched. */
export const ManyProposals: Story = {
  tags: ['state'],
  render: () => {
    const tallies = [{ sector: 'ciudadania', count: 61_200 }, { sector: 'sociedad-civil', count: 24_350 }, { sector: 'academia', count: 4_410 }, { sector: 'privado', fewerThan: 5 }, { count: 36 }];
    return coverage({ measure: 'proposals', feed: storyFeed('sectors-many', aForum().withPages('proposals', { href: 'proposals/1.json', count: 90_000 }).withConsultation({ title: 'Consulta de ejemplo', tallies }).build()) });
  },
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => coverage({ feed: endlessFeed('sectors-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => coverage({ feed: missingFeed('sectors-missing') }) };

/** A feed whose minutes nobody has published. */
export const Empty: Story = { tags: ['state'], render: () => coverage({ measure: 'workshops', feed: storyFeed('sectors-empty', aForum().build()) }) };

/** Only what is of a theme; a plan's target is not compared with a part of it. */
export const OneTheme: Story = { args: { plan: 'demo-2025', theme: 'datos' } };

/** What the reader chose kept in the address of the page, so that a view can be shared. */
export const SharedView: Story = { args: { urlState: 'actores' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone: who is missing stays in words when there is no room for a column for each sector. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: the table is the content and the chart, which repeats it, is not read aloud and takes no focus; presence
 * is a mark and a word; who is missing is said in words; bars differ by pattern and not only by colour; verdicts are glyph and word.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
