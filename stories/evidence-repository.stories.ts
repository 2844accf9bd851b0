import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-evidence-repository.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay, demonstrationFeed } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

const repository = (attributes: Attributes = {}): HTMLElement =>
  widget('mga-evidence-repository', { feed: demonstrationAddress(), 'as-of': demonstrationDay, 'commitment-href': '#compromiso/{id}', 'minutes-href': '#acta/{id}', ...attributes });

const meta: Meta<Attributes> = { title: 'Evidence repository', component: 'mga-evidence-repository', render: repository };
export default meta;

type Story = StoryObj<Attributes>;

/** Opens folds by what their line says, as a reader does. */
async function open(canvas: HTMLElement, ...lines: string[]): Promise<void> {
  const element = canvas.querySelector('mga-evidence-repository')!;
  await settled(element);
  for (const line of lines) {
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('summary')].find(({ textContent }) => textContent.includes(line))?.click();
    await settled(element);
  }
}

/** Chooses the arrangement by standard. */
async function byStandard(canvas: HTMLElement, ...lines: string[]): Promise<void> {
  const element = canvas.querySelector('mga-evidence-repository')!;
  await settled(element);
  element.shadowRoot!.querySelector<HTMLElement>('input[value=standards]')!.click();
  await open(canvas, ...lines);
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { plan: 'demo-2025', 'as-of': demonstrationDay, 'heading-level': 2 } };

/** The invented plan under way, by commitment. */
export const ByCommitment: Story = {};

/** Opened: what the government reports beside what the IRM coded, the documents of each milestone, and all that is known of one. */
export const Opened: Story = { tags: ['state'], play: ({ canvasElement }) => open(canvasElement, 'Ficha única', 'Catastro de 212') };

/** The minimum requirements of OGP's standards: what there is evidence of, and what is missing. */
export const ByStandard: Story = { tags: ['state'], play: ({ canvasElement }) => byStandard(canvasElement) };

/** A requirement opened: each of its parts, what is missing by name, and the records. */
export const Requirement: Story = { tags: ['state'], play: ({ canvasElement }) => byStandard(canvasElement, '2.2', '5.1') };

/** A plan that has ended, coded as plans before 2020 were: ages are those of its last day. */
export const Ended: Story = { tags: ['state'], args: { plan: 'demo-2023' }, play: ({ canvasElement }) => open(canvasElement, 'Portal') };

/** Only what one institution answers for. */
export const Institution: Story = { args: { institution: 'servicio-modelo' } };

/** A plan of which no document is published: what is missing is named. */
export const NoDocuments: Story = {
  tags: ['state'],
  args: { feed: storyFeed('evidence-none', aFeed().with({ demonstration: true, forum: { name: 'Mesa de Ejemplo', targets: demonstrationFeed.forum.targets } }).withPlan({ title: 'Plan de Ejemplo 2018–2020', start: '2018-09', end: '2020-08' }).withMany('commitments', 12).build()) },
  play: ({ canvasElement }) => byStandard(canvasElement, '1.1'),
};

/** Two thousand documents. */
export const Many: Story = {
  tags: ['state'],
  args: {
    feed: storyFeed('evidence-many', aFeed().with({ demonstration: true, forum: { name: 'Mesa de Ejemplo', targets: demonstrationFeed.forum.targets } }).withPlan({ id: 'plan', title: 'Plan de Ejemplo' })
      .withMany('commitments', 40, (number) => ({ plan: 'plan', evidence: Array.from({ length: 50 }, (_, place) => ({ id: `d${number}-${place}`, title: `Documento ${number}.${place + 1}`, type: place % 2 ? 'Informe' : 'Datos', date: `2026-${String((place % 12) + 1).padStart(2, '0')}` })) })).build()),
  },
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('evidence-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('evidence-missing') } };

/** A feed without a plan. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('evidence-empty', aFeed().build()) } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } }, play: ({ canvasElement }) => byStandard(canvasElement, '2.2') };
