import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Consultation } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { filterStyles, viewSwitch } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { proposalBadgeStyles } from '../../ui/proposals/proposal-badge.js';
import type { RecordContext } from '../../ui/record-context.js';
import { citedProposal } from './cited-proposal.js';
import { consultationFacts } from './consultation-facts.js';
import { consultationFigures } from './consultation-figures.js';
import { consultationOf, consultationsOf, hasOnlyProposals } from './consultation-of.js';
import { consultationPhases } from './consultation-phases.js';
import type { ConsultationSettings, ConsultationView } from './consultation-settings.js';
import { consultationStyles } from './consultation-styles.js';
import { heardStyles, heardTable } from './heard-table.js';
import { Ledger, type LedgerAnswer } from './ledger.js';
import { ledgerList } from './ledger-list.js';
import { ledgerStyles } from './ledger-styles.js';
import { ledgerToolbar } from './ledger-toolbar.js';

export { Ledger };

export const styles = [filterStyles, figureActionsStyles, proposalBadgeStyles, consultationStyles, ledgerStyles, heardStyles];

/** Why there is no consultation to show, if there is none. */
export function missing(context: RecordContext, settings: ConsultationSettings): string | undefined {
  const t = context.page.messages(consultationMessages);
  if (consultationOf(context, settings)) return undefined;
  if (settings.record) return t.notFound(settings.record);
  return hasOnlyProposals(context) ? undefined : t.none;
}

export function content(context: RecordContext, settings: ConsultationSettings, ledger: Ledger): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  const consultation = consultationOf(context, settings);
  const { choice, cited, level } = settings;
  const answer = ledger.read(context, { consultation: consultation?.id, choice: choice.filter, rows: choice.rows, folio: cited });
  // Nothing of this changes while somebody types.
  const about = guard([consultation, feed, answer.overview, context.today, context.base, page.language, t, settings.participateHref], () => [
    ...(consultation ? [consultationPhases(consultation, context), consultationFacts(consultation, context, settings.participateHref)] : []),
    consultationFigures(consultation, answer, context),
  ]);
  return html`${chooser(context, settings, consultation)}
    ${heading(level, html`<span lang=${(consultation && page.contentLanguage(feed)) ?? nothing}>${consultation?.title ?? t.title}</span>`)}
    ${about} ${citedProposal(answer, context, settings)}
    ${answer.overview?.count === 0 ? html`<p class="empty" part="empty">${t.noneYet}</p>` : proposalsOf(answer, context, settings, ledger.retry)}`;
}

/** The ledger itself, or what it says by theme. */
function proposalsOf(answer: LedgerAnswer, context: RecordContext, settings: ConsultationSettings, retry: () => void): TemplateResult {
  const t = context.page.messages(consultationMessages);
  const { choice, onView } = settings;
  return html`${viewSwitch<ConsultationView>(
      'view', t.view,
      [
        { value: 'proposals', label: t.viewProposals },
        { value: 'heard', label: t.viewHeard },
      ],
      choice.view,
      onView,
    )}
    ${choice.view === 'heard'
      ? heardTable(answer, context, settings)
      : html`${ledgerToolbar(answer, context, settings)}${ledgerList(answer, context, settings, retry)}`}`;
}

/** Nothing when the page chose, or there is nothing to choose. */
function chooser(context: RecordContext, settings: ConsultationSettings, shown: Consultation | undefined): TemplateResult | typeof nothing {
  const list = consultationsOf(context, settings);
  if (settings.record || list.length < 2) return nothing;
  const { page, feed } = context;
  return html`<label class="field chooser no-print">
    <span class="small">${page.messages(consultationMessages).choose}</span>
    <select lang=${page.contentLanguage(feed) ?? nothing} @change=${(event: Event) => settings.onChoose((event.target as HTMLSelectElement).value)}>
      ${list.map(({ id, title }) => html`<option value=${id} .selected=${id === shown?.id}>${title}</option>`)}
    </select>
  </label>`;
}
