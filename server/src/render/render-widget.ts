import { dayIn, type Feed } from 'mga-widgets/domain';
import { feedMessages, figureMessages } from 'mga-widgets/words';
import { renderMessages } from '../messages/render.js';
import { markup, type Piece } from './markup.js';
import { day, link, paragraph, said } from './pieces.js';
import { renderContext, type RenderContext, type RenderOptions } from './render-context.js';
import { agreements } from './widgets/agreements.js';
import { bulletins } from './widgets/bulletins.js';
import { commitment } from './widgets/commitment.js';
import { commitmentBoard } from './widgets/commitment-board.js';
import { consultation } from './widgets/consultation.js';
import { downloads } from './widgets/downloads.js';
import { evidenceRepository } from './widgets/evidence-repository.js';
import { meetings } from './widgets/meeting-calendar.js';
import { minutes } from './widgets/minutes.js';
import { proposalForm, proposalRecord, proposalRecorder, registration } from './widgets/needs-script.js';
import { summary } from './widgets/plan-summary.js';
import { planTimeline } from './widgets/plan-timeline.js';
import { prioritization } from './widgets/prioritization.js';
import { regionCoverage } from './widgets/region-coverage.js';
import { sdgs } from './widgets/sdg-coverage.js';
import { sectors } from './widgets/sector-coverage.js';
import { workshopGuide } from './widgets/workshop-guide.js';
import { workshops } from './widgets/workshops.js';

type Renderer = (context: RenderContext) => Piece;

/** How each public widget is written as plain HTML, by its name. */
const renderers: Readonly<Record<string, Renderer>> = {
  agreements,
  bulletins,
  commitment,
  'commitment-board': commitmentBoard,
  consultation,
  downloads,
  'evidence-repository': evidenceRepository,
  'meeting-calendar': meetings,
  minutes,
  'plan-summary': summary,
  'plan-timeline': planTimeline,
  prioritization,
  'proposal-form': proposalForm,
  'proposal-record': proposalRecord,
  'proposal-recorder': proposalRecorder,
  'region-coverage': regionCoverage,
  registration,
  'sdg-coverage': sdgs,
  'sector-coverage': sectors,
  'workshop-guide': workshopGuide,
  workshops,
};

/** Names of the widgets that can be written, without `mga-`. */
export const renderedWidgets: readonly string[] = Object.keys(renderers);

/** Attributes of widgets that change what is written. */
export const renderAttributes = [
  'plan', 'institution', 'theme', 'region', 'sector', 'sdg', 'record', 'measure', 'limit', 'people', 'minutes', 'minimum-count', 'consultation', 'heading-level', 'as-of',
] as const;

export const isRendered = (name: string): boolean => Object.hasOwn(renderers, name);

/**
 * A widget as a piece of HTML that needs no script and no style: headings, lists and tables, from the same functions and in the same words as the
 * widget. It is for the children of the element, which stay in view until the widget is drawn.
 *
 * @param name Without `mga-`; one of `renderedWidgets`.
 */
export function renderWidget(name: string, options: RenderOptions): string {
  const context = renderContext(options);
  const { feed, language, locale } = context;
  return markup`<div class="mga-render" lang="${locale}">
${feed.demonstration === true && paragraph(feedMessages[language].demonstration)}${renderers[name]!(context)}${origin(feed, context)}</div>
`.toString();
}

/** Where the figures come from, and as of when they are. */
function origin(feed: Feed, context: RenderContext): Piece {
  const t = figureMessages[context.language];
  const updated = day(context, dayIn(feed.timeZone, new Date(feed.updated)));
  return paragraph(said(context, feed.forum.name), '. ', t.origin(feed.publisher.name, updated, day(context, context.today)), context.base !== undefined && [' ', link(context, context.base, renderMessages[context.language].data), '.']);
}
