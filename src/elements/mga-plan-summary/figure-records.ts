import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FigureName, FigureRecord, PlanFigure } from '../../domain/plan-summary.js';
import { recordAddress } from '../../ui/record-address.js';
import { recordList } from '../../ui/records/record-list.js';
import { recordRow } from './record-row.js';
import type { SummaryView } from './summary-view.js';

/** The records behind a figure, in those it counts, those it does not, and those nobody can say of; and where the page shows them whole. */
export function figureRecords(figure: PlanFigure, view: SummaryView): TemplateResult {
  const { t, words } = view;
  const [yes, no, unknown] = words.headings[figure.name];
  const years = figure.records.filter(({ subject }) => subject.kind === 'year');
  const records = figure.records.filter(({ subject }) => subject.kind !== 'year');
  const counted = { name: yes, records: records.filter(({ counts }) => counts === true) };
  const others = [
    { name: no, records: records.filter(({ counts }) => counts === false) },
    { name: unknown, records: records.filter(({ counts }) => counts === undefined) },
  ];
  const groups = [{ name: words.byYear, records: years }, ...(needsAttention.has(figure.name) ? [...others, counted] : [counted, ...others])].filter((group) => group.records.length > 0);
  return html`<div class="records" part="records" role="group" aria-label=${t.records}>
    ${groups.length === 0 ? html`<p class="muted">${t.noRecords}</p>` : groups.map(({ name, records }) => recordGroup(name, records, figure, view))}
    ${elsewhere(figure.name, view)}
  </div>`;
}

/** Figures of which those that do not count are what a reader looks for. */
const needsAttention: ReadonlySet<FigureName> = new Set<FigureName>(['measurable', 'sectorsPerCommitment', 'replies', 'minutes', 'rhythm']);

function recordGroup(name: string, records: readonly FigureRecord[], figure: PlanFigure, view: SummaryView): TemplateResult {
  return html`<p class="records-name">${name} <span class="muted">${records.length}</span></p>
    ${recordList(records, view.context.page, (record) => recordRow(record, figure, view))}`;
}

const wholeWidget: Partial<Record<FigureName, 'board' | 'calendar' | 'consultation'>> = {
  status: 'board', overdueCommitments: 'board', overdueMilestones: 'board', commitments: 'board', measurable: 'board', sectorsPerCommitment: 'board', evidence: 'board',
  openMeetings: 'calendar', rhythm: 'calendar', minutes: 'calendar', replies: 'consultation', oldestPending: 'consultation',
};

/** The link to the widget that shows these records whole, when the page says where it is. */
function elsewhere(name: FigureName, { links, t }: SummaryView): TemplateResult | typeof nothing {
  const widget = wholeWidget[name];
  const address = widget && recordAddress(links[widget], '');
  if (!address) return nothing;
  const words = { board: t.toBoard, calendar: t.toCalendar, consultation: t.toConsultation };
  return html`<p><a href=${address} part="widget-link">${words[widget]}</a></p>`;
}
