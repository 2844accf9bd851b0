import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-region-coverage.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface RegionArguments {
  feed?: string;
  measure?: 'workshops' | 'proposals' | 'commitments';
  plan?: string;
  institution?: string;
  theme?: string;
  sector?: string;
  asOf?: string;
  headingLevel?: number;
  commitmentHref?: string;
  proposalHref?: string;
  minutesHref?: string;
  urlState?: string;
}

const coverage = ({ feed, measure, plan, institution, theme, sector, asOf, headingLevel, commitmentHref, proposalHref, minutesHref, urlState }: RegionArguments) =>
  html`<mga-region-coverage
    feed=${feed ?? demonstrationAddress()}
    measure=${measure ?? nothing}
    plan=${plan ?? nothing}
    institution=${institution ?? nothing}
    theme=${theme ?? nothing}
    sector=${sector ?? nothing}
    as-of=${asOf ?? demonstrationDay}
    heading-level=${headingLevel ?? 2}
    commitment-href=${commitmentHref ?? '#compromiso-{id}'}
    proposal-href=${proposalHref ?? '#propuesta-{id}'}
    minutes-href=${minutesHref ?? '#acta-{id}'}
    url-state=${urlState ?? nothing}
  ></mga-region-coverage>`;

const meta: Meta<RegionArguments> = {
  title: 'Coverage of the regions',
  component: 'mga-region-coverage',
  render: coverage,
  argTypes: { measure: { control: 'select', options: ['workshops', 'proposals', 'commitments'] } },
};
export default meta;

type Story = StoryObj<RegionArguments>;

/** The regions of Chile as an office that uses its preset has them, invented records apart. */
const inChile = () => aFeed().with({ demonstration: true, regions: demonstrationFeed.regions });
const workshop = (title: string, start: string, region: string) => ({ kind: 'workshop' as const, title: `Demo: ${title}`, start, place: { region } });

/** Every attribute in the controls. */
export const Playground: Story = { args: { measure: 'workshops', plan: 'demo-2025', asOf: demonstrationDay, headingLevel: 2 } };

/** Where workshops were held, are scheduled or there are none, from north to south. Choose a region to see its workshops; those on line are apart. */
export const Overview: Story = { args: { plan: 'demo-2025' } };

/** How many commitments reach each region; those that are national, or do not say, are apart. */
export const Commitments: Story = { args: { measure: 'commitments', plan: 'demo-2025' } };

/** How many proposals are about each region. */
export const Proposals: Story = { args: { measure: 'proposals' } };

/** Ñuble did not exist yet: fifteen regions. */
export const BeforeNuble: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('before-nuble', inChile().withMeeting(workshop('Taller en Concepción', '2018-07-12T15:00', 'CL-BI')).build()) }) };

/** Counts of fewer people than the forum publishes are hidden, and it says so. */
export const SmallCounts: Story = {
  tags: ['state'],
  render: () =>
    coverage({
      measure: 'proposals',
      feed: storyFeed('small-counts', inChile().with({ forum: { name: 'Mesa de Ejemplo', minimumCount: 5 } }).withMany('proposals', 12, (number) => ({ title: `Demo: Propuesta ${number}`, region: number > 3 ? 'CL-VS' : 'CL-AI' })).build()),
    }),
};

/** A hundred thousand proposals kept in pages, of which none is read: the consultation's tallies say how many there are. */
export const ProposalsInPages: Story = {
  tags: ['state'],
  render: () =>
    coverage({
      measure: 'proposals',
      feed: storyFeed(
        'paged-proposals',
        inChile()
          .withPages('proposals', { href: 'proposals/1.json', count: 100_000 })
          .withConsultation({ tallies: (demonstrationFeed.regions ?? []).map(({ id }, index) => (index % 5 === 4 ? { region: id, fewerThan: 5 } : { region: id, count: 500 * (index + 1) })) })
          .build(),
      ),
    }),
};

/** A workshop whose region the feed does not know is counted apart, with what the feed says. */
export const Unclassified: Story = {
  tags: ['state'],
  render: () => coverage({ feed: storyFeed('unclassified', inChile().withMeeting(workshop('Taller en Arica', '2026-09-01T10:00', 'CL-AP')).withMeeting(workshop('Taller en otra parte', '2026-09-02T10:00', 'CL-XX')).build()) }),
};

/** Another country, from the feed alone: its regions have no short names and no dates. */
export const AnotherCountry: Story = {
  tags: ['state'],
  render: () =>
    coverage({
      feed: storyFeed(
        'another-country',
        aFeed()
          .with({ demonstration: true, timeZone: 'America/Montevideo' })
          .withRegions(...['Artigas', 'Rivera', 'Salto', 'Tacuarembó', 'Montevideo'].map((name, index) => ({ id: `UY-${index}`, name })))
          .withMeeting(workshop('Taller en Salto', '2026-09-01T10:00', 'UY-2'))
          .build(),
      ),
    }),
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => coverage({ feed: endlessFeed('regions-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => coverage({ feed: missingFeed('regions-missing') }) };

/** A feed with regions and no workshops: that is no data, not zero. */
export const Empty: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('regions-empty', inChile().build()) }) };

/** Only the workshops of a theme. */
export const OneTheme: Story = { args: { plan: 'demo-2025', theme: 'participacion' } };

/** The region kept in the address of the page, so that a view can be shared. */
export const SharedView: Story = { args: { plan: 'demo-2025', urlState: 'regiones' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { args: { plan: 'demo-2025' }, parameters: { page: { language: 'en' } } };

/** On a phone: what a region opens to is right under it. */
export const Narrow: Story = { args: { plan: 'demo-2025' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { plan: 'demo-2025' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: states are glyph, word and edge, not colour alone; the strip is a list of buttons that tell whether
 * they are open, each followed by what it opens also where that is drawn beside it; arrows, Home and End move along the strip, Escape closes; the
 * same data is there as a table.
 */
export const Accessibility: Story = { args: { plan: 'demo-2025' }, parameters: { a11y: { test: 'error' } } };
