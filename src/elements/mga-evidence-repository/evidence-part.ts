import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commitmentStyles } from '../../ui/commitment/commitment-styles.js';
import { evidenceMessages } from '../../i18n/evidence.js';
import { figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { filterStyles } from '../../ui/filter-field.js';
import { foldStyles } from '../../ui/fold-styles.js';
import { heading } from '../../ui/heading.js';
import { packAction } from '../../ui/pack/pack-action.js';
import { IrmPackController } from '../../ui/pack/pack-controller.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { citedEvidence } from './cited-evidence.js';
import { commitmentGroups } from './commitment-groups.js';
import { evidenceDownloads } from './evidence-downloads.js';
import { evidenceLead } from './evidence-lead.js';
import type { EvidenceSettings } from './evidence-settings.js';
import { evidenceStyles } from './evidence-styles.js';
import { evidenceToolbar } from './evidence-toolbar.js';
import { evidenceView, planOf, type EvidenceView } from './evidence-view.js';
import { standardGroups } from './standard-groups.js';

export const styles = [statusStyles, verdictStyles, filterStyles, commitmentStyles, figureActionsStyles, foldStyles, evidenceStyles];

/** What makes the pack for the IRM. */
export const packController = (...of: ConstructorParameters<typeof IrmPackController>): IrmPackController => new IrmPackController(...of);

/** Why there is no repository to show, if there is none. */
export function missing(context: RecordContext, settings: EvidenceSettings): string | undefined {
  if (planOf(context, settings)) return undefined;
  const t = context.page.messages(evidenceMessages);
  const asked = settings.plan ?? settings.choice.plan;
  return asked ? t.notFound(asked) : t.none;
}

export function content(context: RecordContext, settings: EvidenceSettings): TemplateResult {
  const view = evidenceView(planOf(context, settings)!, settings, context);
  return html`${heading(view.level, view.t.title)} ${plan(view)} ${evidenceLead(view)} ${citedEvidence(view)} ${evidenceToolbar(view)}
    ${view.choice.arrangement === 'standards' ? standardGroups(view) : commitmentGroups(view)} ${evidenceDownloads(view)} ${packAction(view.pack, context.page, { onStart: () => view.onPack(view.evidence.plan), onCancel: view.onCancelPack })}`;
}

/** The plan it is of; to choose from, unless the page chose. */
function plan({ t, context, plan: fixed, evidence, onPlan }: EvidenceView): TemplateResult {
  const { feed, page } = context;
  const language = page.contentLanguage(feed) ?? nothing;
  if (fixed !== undefined || feed.plans.length < 2) return html`<p class="muted" lang=${language}>${evidence.plan.title}</p>`;
  return html`<label class="field chooser no-print"><span class="small">${t.choosePlan}</span>
    <select lang=${language} @change=${(event: Event) => onPlan((event.target as HTMLSelectElement).value)}>
      ${feed.plans.map(({ id, title }) => html`<option value=${id} .selected=${id === evidence.plan.id}>${title}</option>`)}
    </select></label>`;
}
