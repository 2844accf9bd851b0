import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { boardGroups, filterOptions } from '../../domain/commitment-board.js';
import type { BoardFilters, FilterOption } from '../../domain/commitment-board.js';
import { foldedFilters, searchField, selectField, viewSwitch } from '../../ui/filter-field.js';
import { boardLayouts } from './board-settings.js';
import type { BoardView } from './board-view.js';

/** Search, view and filters. The filters are folded so that a phone shows commitments first. */
export function boardToolbar(view: BoardView): TemplateResult {
  const { t, filters, filter, layout, show } = view;
  const active = Object.entries(filters).filter(([name, value]) => name !== 'query' && value).length;
  return html`<div class="toolbar no-print" part="toolbar">
      ${searchField(t.search, filters.query ?? '', (query) => filter({ query }))}
      ${viewSwitch('view', t.view, boardLayouts.map((value) => ({ value, label: t.views[value] })), layout, show)}
    </div>
    ${foldedFilters(view.unfolded ? filterFields(view) : isWorthFiltering(view) ? later : [], active, t, view.unfold)}
    ${active > 0 || filters.query ? html`<button type="button" class="no-print" @click=${view.clear}>${t.clear}</button>` : nothing}`;
}

/** In the place of fields nobody sees yet. */
const later = [''];

/** Enough commitments to see that there is something to choose, most often. */
const some = 20;

/** Whether there is something to choose: what some commitments differ in, all do. */
const isWorthFiltering = (view: BoardView): boolean => filterFields({ ...view, scoped: view.scoped.slice(0, some) }).length > 0 || (view.scoped.length > some && filterFields(view).length > 0);

function filterFields({ t, words, filters, filter, scoped, feed, organizations }: BoardView): unknown[] {
  const options = filterOptions(scoped, feed, organizations);
  const field = (name: keyof BoardFilters, label: string, all: string, choices: readonly FilterOption[]): unknown =>
    selectField(label, all, choices, String(filters[name] ?? ''), (value) => filter({ [name]: name === 'sdg' ? Number(value) || undefined : value || undefined }));
  const count = (test: (entry: BoardView['scoped'][number]) => boolean): number => scoped.filter(test).length;
  const statuses = [
    ...boardGroups.map((group) => ({ value: group, label: words.status[group], count: count((entry) => entry.group === group) })),
    { value: 'overdue', label: words.overdue, count: count((entry) => entry.overdue) },
    { value: 'lacks-evidence', label: words.lacksEvidence, count: count((entry) => entry.lacksEvidence) },
  ].filter((option) => option.count > 0);
  return [
    field('plan', t.plan, t.all, options.plan),
    field('status', t.status, t.all, statuses),
    field('institution', t.institution, t.allFeminine, options.institution),
    field('theme', t.theme, t.all, options.theme),
    field('sdg', t.sdg, t.all, options.sdg.map((option) => ({ ...option, label: t.sdgName(option.label) }))),
    field('region', t.region, t.allFeminine, options.region),
    field('sector', t.sector, t.all, options.sector),
  ].filter((drawn) => drawn !== nothing);
}
