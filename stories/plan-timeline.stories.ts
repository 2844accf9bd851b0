import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/mga-plan-timeline.js';
import type { Plan, Target } from '../src/domain/feed.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';
import { settled, widget, type Attributes } from './widget.js';

const timeline = (attributes: Attributes = {}): HTMLElement => widget('mga-plan-timeline', { feed: demonstrationAddress(), 'as-of': demonstrationDay, ...attributes });

const meta: Meta<Attributes> = { title: 'Plan timeline', component: 'mga-plan-timeline', render: timeline };
export default meta;

type Story = StoryObj<Attributes>;

const rule: Target = { min: 18, source: 'Acuerdo inventado de la Mesa de Ejemplo' };
const aPlan: Partial<Plan> = { id: 'plan', title: 'Plan de Ejemplo', start: '2026-09-01', end: '2028-08-31', delivery: '2026-08-31' };
const feedOf = (name: string, plan: Partial<Plan>, target?: Target): string =>
  storyFeed(`timeline-${name}`, aFeed().with({ demonstration: true, forum: { name: 'Mesa de Ejemplo', ...(target && { targets: { monthsOfImplementation: target } }) } }).withPlan({ ...aPlan, ...plan }).build());

/** Moves a widget's slider as a reader does. */
async function tryDate(canvas: HTMLElement, day: string): Promise<void> {
  const element = canvas.querySelector('mga-plan-timeline')!;
  await settled(element);
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=date]')!;
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { plan: 'demo-2025', 'as-of': demonstrationDay, 'heading-level': 2 } };

/** A plan under way, invented: its cycle with today in it, and the months its delivery date leaves. Without `plan` the reader chooses one. */
export const Overview: Story = {};

/** Another delivery date on trial, beside the plan's own, which it never changes. */
export const Trial: Story = { tags: ['state'], play: ({ canvasElement }) => tryDate(canvasElement, '2026-03-15') };

/** A trial after implementation ends: nothing is left. */
export const TrialAfterTheEnd: Story = { tags: ['state'], play: ({ canvasElement }) => tryDate(canvasElement, '2027-09-01') };

/** A delivery that leaves less than the minimum. */
export const TooLate: Story = { tags: ['state'], args: { feed: feedOf('late', { delivery: '2027-05-15' }, rule) } };

/** A feed that sets no minimum: the time is shown and not judged. */
export const WithoutTarget: Story = { tags: ['state'], args: { feed: feedOf('no-target', {}) } };

/** Dates given as a month and a year: the time is a range, and whether it is enough may depend on the day. */
export const PartialDates: Story = { tags: ['state'], args: { feed: feedOf('partial', { delivery: '2026-12', start: '2027', end: '2028' }, rule) } };

/** A plan that does not state its delivery: any date may be tried, and there is none of its own to compare with. */
export const NoDelivery: Story = { tags: ['state'], args: { feed: feedOf('no-delivery', { delivery: undefined }, rule) } };

/** A plan that does not state when it ends: nothing can be worked out. */
export const NoEnd: Story = { tags: ['state'], args: { feed: feedOf('no-end', { end: undefined }, rule) } };

/** Stages without dates, with words for dates, and with an end before its start. */
export const VagueStages: Story = {
  tags: ['state'],
  args: {
    feed: feedOf('vague', {
      stages: [
        { id: 'a', name: 'Preparación', kind: 'preparation', start: 'A la brevedad' },
        { id: 'b', name: 'Talleres en regiones', kind: 'consultation', start: '2026-06-30', end: '2026-03-01' },
        { id: 'c', name: 'Autoevaluación', kind: 'self-assessment' },
      ],
    }),
  },
};

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], args: { feed: endlessFeed('timeline-endless') } };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], args: { feed: missingFeed('timeline-missing') } };

/** A feed without plans. */
export const Empty: Story = { tags: ['state'], args: { feed: storyFeed('timeline-empty', aFeed().build()) } };

/** The plan and the date on trial kept in the address of the page, so that a question can be shared. */
export const SharedView: Story = { args: { 'url-state': 'ciclo' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone the list itself is the drawing: a rail with a mark for each piece, and today among them. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: the content is an ordered list with dates in words, and bars only repeat it; slider and date field
 * are native and tell the date and the months it leaves; keys move a day or a month; a typed date is told politely, and a slider tells itself;
 * verdicts are glyph and words; a trial is dashed, named and apart.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } } };
