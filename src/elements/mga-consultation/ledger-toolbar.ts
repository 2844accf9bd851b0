import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isAnswered, proposalStates } from '../../domain/consultation.js';
import { ANSWERED, facetNames, UNSTATED, type FacetName, type ProposalOrder, type ProposalOverview } from '../../domain/proposal-facets.js';
import type { Feed } from '../../domain/feed.js';
import type { OrganizationIndex } from '../../domain/organizations.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { searchField, selectField, type Choice } from '../../ui/filter-field.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import type { ConsultationSettings } from './consultation-settings.js';
import type { LedgerAnswer } from './ledger.js';

/** Search, look-up by folio and order; filters are folded so that a phone shows proposals first. */
export function ledgerToolbar({ overview, problem }: LedgerAnswer, context: RecordContext, { choice, onFilter, onClear, onLookUp }: ConsultationSettings): TemplateResult {
  const { page } = context;
  const t = page.messages(consultationMessages);
  const { filter } = choice;
  const active = facetNames.filter((name) => filter[name]).length;
  const fields = overview ? fieldsFor(page)(overview, context.feed, context.organizations, page, page.language, t, onFilter, ...facetNames.map((name) => filter[name])) : [];
  // Their room is kept, so that the proposals, which may be there before them, do not move.
  const isComing = !overview && !problem;
  const orders = (['newest', 'pending', 'support'] as const).filter((order) => order !== 'support' || Boolean(overview?.supported) || filter.order === 'support');
  const lookUp = (event: SubmitEvent): void => {
    event.preventDefault();
    const folio = new FormData(event.currentTarget as HTMLFormElement).get('folio');
    if (typeof folio === 'string' && folio.trim()) onLookUp(folio.trim());
  };
  return html`<div class="toolbar no-print" part="toolbar" role="search" aria-label=${t.search}>
      ${searchField(t.search, filter.query ?? '', (query) => onFilter({ query }))}
      <label class="field order">
        <span class="small">${t.order}</span>
        <select @change=${(event: Event) => onFilter({ order: (event.target as HTMLSelectElement).value as ProposalOrder })}>
          ${orders.map((order) => html`<option value=${order} .selected=${order === (filter.order ?? 'newest')}>${t.orders[order]}</option>`)}
        </select>
      </label>
      <form class="look-up" @submit=${lookUp}>
        <label class="field"><span class="small">${t.folioLabel}</span><input type="text" name="folio" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="200" /></label>
        <button type="submit">${t.folioSearch}<span class="visually-hidden"> ${t.folioSearched}</span></button>
      </form>
    </div>
    <div class="narrowing no-print">
      ${isComing || fields.some((field) => field !== nothing)
        ? html`<details part="filters" ?inert=${isComing}>
            <summary>${t.filters}${active > 0 ? html` <span class="muted">· ${t.activeFilters(active)}</span>` : nothing}</summary>
            <div class="filters">${guard([fields], () => fields)}</div>
          </details>`
        : nothing}
      ${active > 0 || Boolean(filter.query) ? html`<button type="button" @click=${onClear}>${t.clear}</button>` : nothing}
    </div>`;
}

const remembering = new WeakMap<PageController, typeof facetFields>();

/** `facetFields` of one widget, which remembers the last: none of them changes while somebody types. */
function fieldsFor(page: PageController): typeof facetFields {
  let remembered = remembering.get(page);
  if (!remembered) remembering.set(page, (remembered = rememberLast(facetFields)));
  return remembered;
}

/** A filter for each facet. */
function facetFields(overview: ProposalOverview, feed: Feed, organizations: OrganizationIndex, page: PageController, _language: string, t: Words, onFilter: ConsultationSettings['onFilter'], ...chosen: (string | undefined)[]) {
  const labels: Record<FacetName, [label: string, all: string]> = {
    state: [t.byState, t.allFeminine],
    theme: [t.byTheme, t.all],
    region: [t.byRegion, t.allFeminine],
    sector: [t.bySector, t.all],
    institution: [t.byInstitution, t.allFeminine],
  };
  return facetNames.map((name, place) =>
    selectField(...labels[name], choicesOf(name, overview.facets[name], { page, feed, organizations }), chosen[place] ?? '', (value) => onFilter({ [name]: value || undefined })),
  );
}

/** The values of a facet that occur, by name; states in the order of their life, with one for all decisions. */
function choicesOf(name: FacetName, values: LedgerValues, { page, feed, organizations }: Pick<RecordContext, 'page' | 'feed' | 'organizations'>): Choice[] {
  const t = page.messages(consultationMessages);
  if (name === 'state') {
    const answered = values.filter(({ value }) => isAnswered(value)).reduce((sum, { count }) => sum + count, 0);
    const states = proposalStates.flatMap((state) => values.filter(({ value }) => value === state).map(({ count }) => ({ value: state, label: t.state[state], count })));
    return answered > 0 ? [{ value: ANSWERED, label: t.answeredState, count: answered }, ...states] : states;
  }
  const lists = { theme: feed.themes, region: feed.regions, sector: sectorsOf(feed, page), institution: [] };
  const nameOf = (value: string): string => (name === 'institution' ? (organizations.byId(value)?.shortName ?? organizations.byId(value)?.name) : lists[name].find(({ id }) => id === value)?.name) ?? value;
  const choices = values.map(({ value, count, label }) => ({ value, count, label: value === UNSTATED ? t.unstated : (label ?? nameOf(value)) }));
  const order = new Map(lists[name].map(({ id }, place) => [id, place]));
  const place = ({ value }: Choice): number => (value === UNSTATED ? Infinity : (order.get(value) ?? 1_000));
  // Two at the end are Infinity − Infinity.
  return choices.sort((a, b) => (place(a) === place(b) ? a.label.localeCompare(b.label, page.language) : place(a) - place(b)));
}

type LedgerValues = ProposalOverview['facets'][FacetName];

type Words = (typeof consultationMessages)['es'];
