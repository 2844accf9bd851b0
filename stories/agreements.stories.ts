import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-agreements.js';
import { aForum, twoMinutes } from './minutes-feed.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface AgreementsArguments {
  feed?: string;
  plan?: string;
  institution?: string;
  theme?: string;
  asOf?: string;
  headingLevel?: number;
  minutesHref?: string;
  urlState?: string;
}

const agreements = ({ feed, plan, institution, theme, asOf, headingLevel, minutesHref, urlState }: AgreementsArguments) =>
  html`<mga-agreements
    feed=${feed ?? storyFeed('agreements', twoMinutes)}
    plan=${plan ?? nothing}
    institution=${institution ?? nothing}
    theme=${theme ?? nothing}
    as-of=${asOf ?? '2026-06-01'}
    heading-level=${headingLevel ?? 2}
    minutes-href=${minutesHref ?? '#minutes/{id}'}
    url-state=${urlState ?? nothing}
  ></mga-agreements>`;

const meta: Meta<AgreementsArguments> = { title: 'Agreements', component: 'mga-agreements', render: agreements };
export default meta;

type Story = StoryObj<AgreementsArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { asOf: '2026-06-01', headingLevel: 2, minutesHref: '#minutes/{id}' } };

/** The agreements of all meetings: pending, overdue, without a date, done and dropped, by who is responsible for them. */
export const Overview: Story = {};

/** A year later more is overdue; what was agreed in words still is not. */
export const ALaterDay: Story = { tags: ['state'], args: { asOf: '2027-06-01' } };

/** Agreements that say neither who nor when. */
export const Vague: Story = {
  tags: ['state'],
  render: () => agreements({ feed: storyFeed('vague', aForum().withMeeting({ title: 'Reunión de marzo', minutes: { agreements: [{ id: '1', text: 'Mejorar la difusión.' }, { id: '2', text: 'Volver a reunirse.', due: 'Cuando haya novedades' }] } }).build()) }),
};

/** A long ledger. */
export const Many: Story = {
  tags: ['state'],
  render: () => {
    const feed = aForum().withMany('meetings', 40, (number) => ({
      title: `Reunión ${number}`,
      start: `${2016 + Math.floor(number / 4)}-0${1 + (number % 4) * 2}-15T10:00`,
      minutes: { agreements: Array.from({ length: 5 }, (_, index) => ({ id: `a${index}`, text: `Acuerdo ${index + 1} de la reunión ${number}.`, responsible: [{ organization: index % 2 ? 'unidad' : 'instituto' }], due: `2026-0${1 + index}` })) },
    }));
    return agreements({ feed: storyFeed('many-agreements', feed.build()) });
  },
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => agreements({ feed: endlessFeed('agreements-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => agreements({ feed: missingFeed('agreements-missing') }) };

/** A feed whose minutes have no agreements. */
export const Empty: Story = { tags: ['state'], render: () => agreements({ feed: storyFeed('no-agreements', aForum().withMeeting({ minutes: {} }).build()) }) };

/** Only what an institution, or a part of it, is responsible for; the figures are of that alone. */
export const OneInstitution: Story = { args: { institution: 'ministerio' } };

/** Filters and view kept in the address of the page, so that a view can be shared. */
export const SharedView: Story = { args: { urlState: 'acuerdos' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: states are glyph and word; the number of results is announced; the definition of every figure is
 * beside it and its name is that of the filter; native fields and radio buttons; focus stays when the filters are cleared.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
