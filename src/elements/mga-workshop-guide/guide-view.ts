import type { WorkshopGuide } from '../../domain/feed.js';
import { planWorkshop, usualMinutes, type WorkshopPlan } from '../../domain/workshop-plan.js';
import { formatNumber } from '../../i18n/formats.js';
import { workshopGuideMessages } from '../../i18n/workshop-guide.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { GuideSettings } from './guide-settings.js';

/** What the functions that draw a guide share. */
export interface GuideScene extends RecordContext, Omit<GuideSettings, 'people' | 'minutes'> {
  guide: WorkshopGuide;
  plan: WorkshopPlan;
  /** Minutes it usually takes with so many people. */
  usual: number;
  /** Minutes that were asked for. */
  asked: number;
  t: typeof workshopGuideMessages.es;
}

/** Largest numbers of people and minutes that make sense of one workshop. */
export const most = { people: 500, minutes: 600 } as const;

/** People a workshop is planned for when nobody says, as far as the guide is meant for so many. */
const usualPeople = 20;

/** A whole number that makes sense. */
export const isSize = (field: keyof typeof most, value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value >= 1 && value <= most[field];

export function guideToShow({ feed }: RecordContext, { record }: GuideSettings): WorkshopGuide | undefined {
  return record ? feed.workshopGuides.find(({ id }) => id === record) : feed.workshopGuides[0];
}

export function guideScene(guide: WorkshopGuide, context: RecordContext, settings: GuideSettings): GuideScene {
  const { groupSizeMin = 1, groupSizeMax = most.people } = guide;
  const people = settings.people.find((value) => isSize('people', value)) ?? Math.max(1, groupSizeMin, Math.min(usualPeople, groupSizeMax));
  const usual = usualMinutes(guide, people);
  const asked = settings.minutes.find((value) => isSize('minutes', value)) ?? usual;
  return { ...context, ...settings, guide, usual, asked, plan: planWorkshop(guide, { people, minutes: asked }), t: context.page.messages(workshopGuideMessages) };
}

export const say = (value: number, { page }: GuideScene): string => formatNumber(value, page.language);

/** Minutes from the start as hours and minutes: "1:05". */
export const offset = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
