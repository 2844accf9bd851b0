import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { consultationMessages } from '../../i18n/consultation.js';
import { staffTemplatesMessages } from '../../i18n/staff-templates.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { mayBeDone } from '../../ui/staff-session.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { TemplateDesk } from './template-desk.js';

/** Why a template was not saved: somebody else was at it, or the server said no or nothing. */
export function templateOutcome(desk: TemplateDesk): TemplateResult | typeof nothing {
  const { page, conflict, trouble } = desk;
  const t = page.messages(staffTemplatesMessages);
  if (conflict === 'gone') return html`<div id="conflict" class="notice failed" part="notice" role="alert" tabindex="-1"><p>${t.gone}</p></div>`;
  if (conflict) {
    return html`<div id="conflict" class="notice failed conflict" part="notice" role="alert" tabindex="-1">
      <p>${t.conflict}</p>
      <details open>
        <summary>${t.theirs}</summary>
        <p><strong>${conflict.title}</strong> · ${conflict.decision ? page.messages(consultationMessages).state[conflict.decision] : t.noDecision}</p>
        ${paragraphs(conflict.reasons)}
      </details>
      <button type="button" @click=${desk.overwrite}>${t.overwrite}</button>
      <button type="button" @click=${desk.takeTheirs}>${t.takeTheirs}</button>
    </div>`;
  }
  if (!trouble) return nothing;
  return html`<div id="trouble" class="notice failed" part="notice" role="alert" tabindex="-1"><p>${staffProblemWords(trouble.problem, page)} ${mayBeDone(trouble.problem) ? t.maybeSaved : t.notSaved}</p></div>`;
}
