import type { CheckName, Missing, StandardCheck } from '../../domain/participation-standards.js';
import { formatNumber } from '../../i18n/formats.js';
import { planFigureMessages } from '../../i18n/plan-figures.js';
import type { EvidenceView } from './evidence-view.js';

const inMonths: ReadonlySet<CheckName> = new Set<CheckName>(['rhythm', 'evidence', 'updated']);
const inPercent: ReadonlySet<CheckName> = new Set<CheckName>(['minutes', 'replies']);

/** An amount in the unit of the check. */
export function checkAmount(value: number, { name }: Pick<StandardCheck, 'name'>, { context, words }: EvidenceView): string {
  const figures = context.page.messages(planFigureMessages);
  const number = formatNumber(value, context.page.language);
  return inMonths.has(name) ? figures.months(value, number) : name === 'notice' ? words.value.days(value) : number;
}

/** What was counted, in words: "1 de 2 en 2026", "3 meses"; `undefined` when nothing was. */
export function checkValue(check: StandardCheck, view: EvidenceView): string | undefined {
  const { value, of, year, name } = check;
  const { page } = view.context;
  if (value === undefined) return undefined;
  const figures = page.messages(planFigureMessages);
  if (year !== undefined) return view.words.value.inYear(checkAmount(value, check, view), year);
  if (of !== undefined) return figures.of(formatNumber(value, page.language), formatNumber(of, page.language));
  return inMonths.has(name) || name === 'notice' ? checkAmount(value, check, view) : view.words.value.documents(value);
}

/** What it is held to, in words; `undefined` without a target. */
export function checkTarget(check: StandardCheck, view: EvidenceView): string | undefined {
  const { target, name, year } = check;
  const { page } = view.context;
  const figures = page.messages(planFigureMessages);
  const amount = (value: number): string => (inPercent.has(name) ? formatNumber(value / 100, page.language, 'percent') : checkAmount(value, check, view));
  if (target?.min !== undefined) {
    const least = inPercent.has(name) && target.min >= 100 ? amount(target.min) : figures.atLeast(amount(target.min));
    return year === undefined ? least : figures.perYear(least);
  }
  return target?.max === undefined ? undefined : figures.atMost(amount(target.max));
}

/** Sentences for what no record stands for: nothing at all, too few, or too old. */
export function missingSentences(check: StandardCheck, { nothing, short, over }: Missing, view: EvidenceView): string[] {
  const { words } = view;
  const shortWords: Partial<Record<CheckName, (count: number) => string>> = words.short;
  return [
    nothing ? words.nothing[check.name] : undefined,
    short === undefined ? undefined : shortWords[check.name]?.(short),
    over === undefined || check.name === 'updated' ? undefined : words.over(checkAmount(over, check, view)),
  ].filter((sentence) => sentence !== undefined);
}
