import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mga-commitment.js';
import '../src/define/mga-feed.js';
import type { Commitment } from '../src/domain/feed.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, fadingFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

/** The commitment of the demonstration of which most is known. */
const record = 'DEMO01';

const commitment = (attributes: Attributes = {}): HTMLElement => widget('mga-commitment', { feed: demonstrationAddress(), record, 'as-of': demonstrationDay, ...attributes });

/** A feed with one invented commitment. */
const only = (name: string, given: Partial<Commitment>): Attributes => ({ feed: storyFeed(name, aFeed().with({ demonstration: true }).withCommitment({ id: 'uno', title: 'Un compromiso inventado', ...given }).build()), record: 'uno', 'as-of': '2026-06-01' });

const meta: Meta<Attributes> = { title: 'Commitment', component: 'mga-commitment', render: commitment };
export default meta;

type Story = StoryObj<Attributes>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { record, 'heading-level': 2, 'as-of': demonstrationDay } };

/** One invented commitment, whole: where it stands, who answers for it, milestones, reports by period and evidence. */
export const Overview: Story = {};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('commitment-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('commitment-missing') } };

/** A reference that the feed does not have. */
export const Unknown: Story = { tags: ['state'], args: { record: 'NO-EXISTE' } };

/** A page that forgot to say which commitment. */
export const WithoutReference: Story = { tags: ['state'], args: { record: '' } };

/** A later check failed: what there is stays, with its age and the reason. */
export const Stale: Story = {
  tags: ['state'],
  render: (given) => html`<mga-feed src=${fadingFeed('commitment-fading', demonstrationFeed)}>${commitment({ ...given, feed: undefined })}</mga-feed>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement.querySelector('mga-commitment')!);
    await canvasElement.querySelector('mga-feed')!.refresh();
  },
};

/** Part of the feed could not be read. */
export const PartlyUnreadable: Story = {
  tags: ['state'],
  args: { feed: storyFeed('commitment-unreadable', { ...demonstrationFeed, commitments: [...(demonstrationFeed.commitments as object[]), { id: 'sin-titulo' }] as never }) },
};

/** Nothing is known of it but its title: it says so, and guesses nothing. */
export const Bare: Story = { tags: ['state'], args: only('commitment-bare', {}) };

/** Past due, with progress that no evidence supports and no word on what stood in the way. */
export const Behind: Story = {
  tags: ['state'],
  args: only('commitment-behind', {
    end: '2026-04-30',
    milestones: [{ id: 'a', title: 'Publicar el catálogo', end: '2026-04-30', reports: [{ period: { start: '2026-01-01', end: '2026-05-31' }, status: 'limited', percent: 30, summary: 'Se publicó un tercio.' }] }],
  }),
};

/** Complete according to the government; the IRM found no evidence. Both are shown, side by side. */
export const TwoOpinions: Story = {
  tags: ['state'],
  args: only('commitment-opinions', {
    reports: [{ period: { end: '2026-05-31' }, status: 'complete', summary: 'Todo está hecho.' }],
    evidence: [{ id: 'e', title: 'Memoria', url: 'https://mesa.example/memoria.pdf', type: 'Informe', date: '2026-05', size: 482_000 }],
    irm: { status: 'no-evidence', period: 'Informe de resultados', verifiable: true, openGovernmentLens: true, potential: 'substantial', earlyResults: 'no-notable-results', summary: 'La memoria no permite comprobarlo.' },
  }),
};

/** Withdrawn, with the reason. */
export const Withdrawn: Story = { tags: ['state'], args: only('commitment-withdrawn', { end: '2026-01', withdrawn: 'Se fusionó con otro compromiso en la revisión del plan.' }) };

/** The five criteria: met, not met and unknown are three things. */
export const Criteria: Story = {
  tags: ['state'],
  args: only('commitment-criteria', { criteria: { userImpact: { met: true }, measurable: { met: false, note: 'No tiene línea de base.' }, ogpValue: { met: true, note: 'Transparencia y participación.' } } }),
};

/** What somebody put in as HTML is the text it is, and an address that is not one is no link. */
export const Markup: Story = {
  tags: ['state'],
  args: only('commitment-markup', { title: 'Datos <b>abiertos</b>', problem: '<script>alert(1)</script> & más', evidence: [{ id: 'e', title: 'Un enlace que no lo es', url: 'javascript:alert(1)' }] }),
};

/** Under a heading of its own in the page. */
export const HeadingLevel: Story = {
  tags: ['options'],
  args: { 'heading-level': 4 },
  render: (given) => html`<h3>Compromisos del ministerio</h3>
    ${commitment(given)}`,
};

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { tags: ['options'], parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/** What was done so that everybody can use it: headings from the level the page needs, words beside every glyph, native details, links that say what they lead to. */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
