import type { FigureName, PlanSummary } from '../../domain/plan-summary.js';
import { planFigureMessages } from '../../i18n/plan-figures.js';
import { planSummaryMessages } from '../../i18n/plan-summary.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { RecordLinks } from '../../ui/records/record-name.js';

/** Where the records of a figure are shown whole, as the page gives it; `{id}` stands for a record's identifier. */
export interface SummaryLinks extends RecordLinks {
  board?: string;
  calendar?: string;
  consultation?: string;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface SummarySettings {
  /** Identifier of the plan; the current one without it. */
  plan: string | undefined;
  /** Level of the widget's own heading. */
  level: number;
  links: SummaryLinks;
  /** Figures whose records the reader has asked for. */
  opened: ReadonlySet<FigureName>;
  onToggle: (name: FigureName, open: boolean) => void;
}

/** A summary with everything its templates need. */
export interface SummaryView extends SummarySettings {
  summary: PlanSummary;
  context: RecordContext;
  t: typeof planSummaryMessages.es;
  words: typeof planFigureMessages.es;
}

export function summaryView(summary: PlanSummary, settings: SummarySettings, context: RecordContext): SummaryView {
  const { page } = context;
  return { ...settings, summary, context, t: page.messages(planSummaryMessages), words: page.messages(planFigureMessages) };
}
