import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/domain/feed.js';
import { emptyProposal, type ProposalValues } from '../src/domain/proposal-values.js';
import '../src/define/mga-proposal-recorder.js';
import { aWorkshop } from '../test/support/recorder-page.js';
import { storyFeed } from './story-feed.js';
import { storyIntake, type IntakeManner } from './story-intake.js';
import { widget } from './widget.js';

interface RecorderArguments {
  feed?: FeedDocument;
  intake?: IntakeManner;
  /** What is on the list already. */
  list?: Partial<ProposalValues>[];
  [attribute: string]: unknown;
}

let number = 0;
const feed = aWorkshop().with({ demonstration: true }).build();
const whole: Partial<ProposalValues> = { problem: 'En los valles nadie sabe cuánta agua sale de cada pozo.', change: 'Que cada extracción se mida y se publique cada mes.', sector: 'ciudadania' };
const some: Partial<ProposalValues>[] = [
  { ...whole, title: 'Extracciones de agua a la vista de todos' },
  { ...whole, title: 'Horas médicas que se puedan pedir sin viajar', sector: 'academia' },
  { title: 'Micros con horario conocido' },
];

/** Each story has a feed of its own, so that one's list is not another's. */
function recorder({ feed: given = feed, intake = 'works', list = [], ...attributes }: RecorderArguments): HTMLElement {
  number += 1;
  const address = storyFeed(`recorder-${Date.now()}-${number}`, given);
  for (const [index, values] of list.entries()) {
    const id = `${number}-${index}`.padStart(32, '0');
    localStorage.setItem(`mga-widgets:table:1:${id}`, JSON.stringify({ id, sheet: `${address}#plan-6#taller-arica`, table: '3', values: { ...emptyProposal(), ...values }, createdAt: Date.now() + index, savedAt: Date.now() }));
  }
  return widget('mga-proposal-recorder', { feed: address, action: storyIntake(`recorder-${number}`, intake), 'as-of': '2026-06-01', meeting: 'taller-arica', 'record-href': '#record', ...(attributes as Record<string, string>) });
}

const meta: Meta<RecorderArguments> = { title: 'Proposal recorder', component: 'mga-proposal-recorder', render: recorder };
export default meta;

type Story = StoryObj<RecorderArguments>;

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  for (;;) {
    const control = canvas.querySelector('mga-proposal-recorder')!.shadowRoot!.querySelector<HTMLElement>(selector);
    if (control) return control.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function send(canvas: HTMLElement): Promise<void> {
  await press(canvas, '[name="agreed"]');
  await press(canvas, '[part~="send"]');
}

/** Every attribute in the controls. */
export const Playground: Story = { args: { 'heading-level': 2, table: '3' } };

/** A table half-way: two proposals complete, one to be finished. */
export const Overview: Story = { args: { list: some } };

/** Nothing written yet. */
export const Empty: Story = { tags: ['state'] };

/** Sent and received: each with its folio. */
export const Received: Story = { tags: ['state'], args: { list: some }, play: ({ canvasElement }) => send(canvasElement) };

/** Without a network: they wait, and nothing is claimed. */
export const Waiting: Story = { tags: ['state'], args: { list: some, intake: 'offline' }, play: ({ canvasElement }) => send(canvasElement) };

/** Refused, with the reason. */
export const Refused: Story = { tags: ['state'], args: { list: some, intake: 'refuses' }, play: ({ canvasElement }) => send(canvasElement) };

/** Send was pressed before the table agreed. */
export const NotAgreed: Story = { tags: ['state'], args: { list: some }, play: ({ canvasElement }) => press(canvasElement, '[part~="send"]') };

/** A proposal of the list is being corrected. */
export const Correcting: Story = { tags: ['state'], args: { list: some }, play: ({ canvasElement }) => press(canvasElement, '[id^="edit-"]') };

/** Opened for the first time without a network: one can write and save, and is told what sending needs. */
export const WithoutForm: Story = { tags: ['state'], args: { list: some, intake: 'no-form' } };

/** The page does not say which workshop. */
export const ChooseWorkshop: Story = { tags: ['state'], args: { meeting: '' } };

/** In English. */
export const English: Story = { parameters: { page: { language: 'en' } }, args: { list: some } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } }, args: { list: some } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { parameters: { page: { dir: 'rtl' } }, args: { list: some } };

/**
 * What was done so that everybody can use it: one native form; each action of a row is named with its proposal; states are glyph and word; what was saved
 * and how sending goes is said aloud; nothing depends on time.
 */
export const Accessibility: Story = { parameters: { a11y: { test: 'error' } }, args: { list: some } };
