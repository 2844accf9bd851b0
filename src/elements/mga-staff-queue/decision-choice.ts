import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { replyDecisions } from '../../domain/reply-values.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import type { QueueDesk } from './queue-desk.js';
import { faultOf, faultWords, lineField } from './reply-fields.js';
import type { ReplyWork } from './reply-work.js';

/** What is decided, each with what it means. */
export function decisionChoice(work: ReplyWork, desk: QueueDesk): TemplateResult {
  const t = desk.page.messages(staffReplyMessages);
  const fault = faultOf(work, 'decision');
  return html`<fieldset class="field ${fault ? 'faulty' : ''}" part="field" role="radiogroup" aria-required="true" aria-invalid=${String(fault !== undefined)} aria-describedby=${fault ? 'decision-fault' : nothing}>
    <legend class="label">${t.decision}</legend>
    ${faultWords(work, desk, 'decision')}
    <div class="choices decisions">
      ${replyDecisions.map((decision) => {
        const [name, meaning] = t.decisions[decision];
        return html`<label class="choice"><input type="radio" name="decision" value=${decision} .checked=${live(work.values.decision === decision)} /><span><strong>${name}</strong> <span class="small muted">${meaning}</span></span></label>`;
      })}
    </div>
  </fieldset>`;
}

/** Which proposal it repeats: its folio, typed or taken from those that resemble it. */
export function duplicateField(work: ReplyWork, desk: QueueDesk): TemplateResult | typeof nothing {
  if (work.values.decision !== 'duplicate') return nothing;
  const t = desk.page.messages(staffReplyMessages);
  return html`${lineField(work, desk, 'duplicateOf', t.duplicateOf, t.duplicateHint)}
    <ul class="plain picks">
      ${work.proposal.similar.map(({ folio, title }) => html`<li><button type="button" @click=${() => work.change({ duplicateOf: folio })}>${t.useFolio(folio)}</button> <span class="small">${title}</span></li>`)}
    </ul>`;
}
