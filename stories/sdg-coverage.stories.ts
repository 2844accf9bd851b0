import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-sdg-coverage.js';
import { aFeed } from '../test/support/feed-builder.js';
import { demonstrationAddress, demonstrationDay } from './demonstration.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface SdgArguments {
  feed?: string;
  plan?: string;
  institution?: string;
  region?: string;
  theme?: string;
  sector?: string;
  asOf?: string;
  headingLevel?: number;
  commitmentHref?: string;
  urlState?: string;
}

const coverage = ({ feed, plan, institution, region, theme, sector, asOf, headingLevel, commitmentHref, urlState }: SdgArguments) =>
  html`<mga-sdg-coverage
    feed=${feed ?? demonstrationAddress()}
    plan=${plan ?? nothing}
    institution=${institution ?? nothing}
    region=${region ?? nothing}
    theme=${theme ?? nothing}
    sector=${sector ?? nothing}
    as-of=${asOf ?? demonstrationDay}
    heading-level=${headingLevel ?? 2}
    commitment-href=${commitmentHref ?? '#compromiso-{id}'}
    url-state=${urlState ?? nothing}
  ></mga-sdg-coverage>`;

const meta: Meta<SdgArguments> = { title: 'Coverage of the SDGs', component: 'mga-sdg-coverage', render: coverage };
export default meta;

type Story = StoryObj<SdgArguments>;

/** A plan whose target is five goals, with these goals in its commitments. */
const plan = (...goals: (number[] | undefined)[]) =>
  aFeed()
    .with({ demonstration: true, forum: { name: 'Mesa de Ejemplo', targets: { sdgsPerPlan: { min: 5, source: 'Acuerdo inventado de la Mesa de Ejemplo' } } } })
    .withMany('commitments', goals.length, (number) => ({ title: `Compromiso de ejemplo ${number}`, plan: 'plan', sdgs: goals[number - 1] }))
    .build();

/** Every attribute in the controls. */
export const Playground: Story = { args: { plan: 'demo-2025', asOf: demonstrationDay, headingLevel: 2, commitmentHref: '#compromiso-{id}' } };

/** A plan of fourteen commitments: which goals they serve and which they do not. Choose a goal to see its commitments. */
export const Overview: Story = { args: { plan: 'demo-2025' } };

/** Enough goals for the target. */
export const TargetMet: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-met', plan([1, 2, 3], [4, 5], [16])) }) };

/** Too few goals. */
export const TargetNotMet: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-not-met', plan([16], [16, 5])) }) };

/** Too few goals, and a commitment that does not say which it serves: whether the target is met is not known. */
export const TargetNotKnown: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-not-known', plan([16], [16, 5], undefined)) }) };

/** Commitments that say they serve none: that is zero. */
export const ZeroCovered: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-zero', plan([], [])) }) };

/** Commitments that do not say: that is not zero, it is not known. */
export const NoData: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-unknown', plan(undefined, undefined)) }) };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => coverage({ feed: endlessFeed('sdg-endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => coverage({ feed: missingFeed('sdg-missing') }) };

/** A feed without commitments. */
export const Empty: Story = { tags: ['state'], render: () => coverage({ feed: storyFeed('sdg-empty', aFeed().build()) }) };

/** Only what an institution, or a part of it, leads, supports or carries out; a plan's target is not compared with a part of it. */
export const OneInstitution: Story = { args: { plan: 'demo-2025', institution: 'servicio-modelo' } };

/** The goal kept in the address of the page, so that a view can be shared. */
export const SharedView: Story = { args: { plan: 'demo-2025', urlState: 'ods' } };

/** In English, with the official names of the goals; what comes from the feed stays in its own language. */
export const English: Story = { args: { plan: 'demo-2025' }, parameters: { page: { language: 'en' } } };

/** On a phone: goals one under the other, and under each commitment the marks of its goals. */
export const Narrow: Story = { args: { plan: 'demo-2025' }, parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { args: { plan: 'demo-2025' }, parameters: { page: { dir: 'rtl' } } };

/**
 * What was done so that everybody can use it: official colours only behind a number, white on the seven that are dark enough and black on the
 * other ten, outlined; names beside them in the page's own colour; an uncovered goal is hollow, dashed and says so. Each goal is a button that
 * tells whether it is open and is followed by what it opens; arrows, Home and End move among them, Escape closes.
 */
export const Accessibility: Story = { args: { plan: 'demo-2025' }, parameters: { a11y: { test: 'error' } } };
