import { planWorkshop, usualMinutes, type PlannedStep, type WorkshopGuide } from 'mga-widgets/domain';
import { workshopGuideMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { blocks, documentLine, facts, heading, list, listItems, number, paragraph, paragraphs, said } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The standard workshop, step by step. */
export function workshopGuide(context: RenderContext): Piece {
  const { feed, language, attribute } = context;
  const t = workshopGuideMessages[language];
  const record = attribute('record');
  const guide = record === undefined ? feed.workshopGuides[0] : feed.workshopGuides.find(({ id }) => id === record);
  if (!guide) return paragraph(record === undefined ? t.none : t.notFound(record));
  const { groupSizeMin, groupSizeMax } = guide;
  const people = positive(attribute('people')) ?? groupSizeMax ?? groupSizeMin ?? 20;
  const minutes = positive(attribute('minutes')) ?? usualMinutes(guide, people);
  const plan = planWorkshop(guide, { people, minutes });
  const say = (value: number): string => number(context, value);
  return [
    heading(context, 0, said(context, guide.title)),
    paragraphs(context, guide.purpose),
    groupSizeMin !== undefined && groupSizeMax !== undefined && paragraph(t.peopleRange(say(groupSizeMin), say(groupSizeMax))),
    paragraph(t.tables(say(plan.tables), say(plan.tableSize)), ' ', t.duration(say(plan.minutes), say(usualMinutes(guide, people)))),
    heading(context, 1, t.steps),
    plan.steps.length === 0 ? paragraph(t.noSteps) : list(plan.steps.map((each) => step(each, context)), 'ol'),
    plan.leftOut.length > 0 && paragraph(t.leftOut(plan.leftOut.map(({ title }) => title).join(', '))),
    aside(guide, context),
  ];
}

const positive = (written: string | undefined): number | undefined => (written !== undefined && /^[1-9]\d{0,3}$/u.test(written) ? Number(written) : undefined);

function step({ step: each, minutes, start }: PlannedStep, context: RenderContext): Piece {
  const t = workshopGuideMessages[context.language];
  return [
    heading(context, 2, [said(context, each.title), ` (${t.span(clock(start), clock(start + minutes))}, ${t.length(number(context, minutes))})`]),
    blocks(context, each.blocks, 3),
    each.materials?.length ? paragraph(t.materials(each.materials.join(', '))) : undefined,
  ];
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

function aside(guide: WorkshopGuide, context: RenderContext): Piece {
  const t = workshopGuideMessages[context.language];
  const part = (title: string, content: Piece, given: readonly unknown[] | undefined): Piece => Boolean(given?.length) && [heading(context, 1, title), content];
  return [
    part(t.roles, listItems(context, guide.roles), guide.roles),
    part(t.groundRules, listItems(context, guide.rules), guide.rules),
    guide.materials?.length ? facts([[t.allMaterials, said(context, guide.materials.join(', '))]]) : undefined,
    part(t.accessibility, blocks(context, guide.accessibility, 2), guide.accessibility),
    part(t.recording, blocks(context, guide.recording, 2), guide.recording),
    part(t.evaluation, blocks(context, guide.evaluation, 2), guide.evaluation),
    part(t.documents, list((guide.documents ?? []).map((each) => documentLine(context, each))), guide.documents),
  ];
}
