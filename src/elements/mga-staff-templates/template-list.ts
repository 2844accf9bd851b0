import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReplyTemplate } from '../../domain/generated/staff.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { staffTemplatesMessages } from '../../i18n/staff-templates.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { TemplateDesk } from './template-desk.js';

/** The templates one may use, and how the last thing done ended. */
export function templateList(desk: TemplateDesk, templates: readonly ReplyTemplate[]): TemplateResult {
  const { page, host, done } = desk;
  const t = page.messages(staffTemplatesMessages);
  return html`${heading(host.headingLevel, t.title)}
    <p>${t.intro}</p>
    <div id="done" role="status" tabindex="-1">${done ? html`<p class="notice" part="notice">${t[done.what](done.title)}</p>` : nothing}</div>
    <p class="add no-print"><button type="button" id="add" class="primary" @click=${desk.add}>${t.add}</button></p>
    ${templates.length === 0 ? html`<p class="empty" part="empty">${t.none}</p>` : html`<ul class="plain templates" role="list">${repeat(templates, ({ id }) => id, (template) => templateItem(template, desk))}</ul>`}`;
}

function templateItem(template: ReplyTemplate, desk: TemplateDesk): TemplateResult {
  const { page, removing, host } = desk;
  const t = page.messages(staffTemplatesMessages);
  const { id, title, decision, organization, reasons, mayChange } = template;
  return html`<li part="template">
    ${heading(host.headingLevel + 1, title, 'name')}
    <p class="small muted">${organization ? t.own(organization.name) : t.shared} · ${decision ? t.proposes(page.messages(consultationMessages).state[decision]) : t.noDecision}</p>
    <details>
      <summary>${t.text}<span class="visually-hidden">: ${title}</span></summary>
      <div class="text">${paragraphs(reasons)}</div>
    </details>
    ${removing === id
      ? removeQuestion(template, desk)
      : mayChange
        ? html`<p class="buttons no-print">
            <button type="button" id="change-${id}" aria-label=${t.changeNamed(title)} @click=${() => desk.change(template)}>${t.change}</button>
            <button type="button" id="remove-${id}" aria-label=${t.removeNamed(title)} @click=${() => desk.askToRemove(id)}>${t.remove}</button>
          </p>`
        : nothing}
  </li>`;
}

function removeQuestion(template: ReplyTemplate, desk: TemplateDesk): TemplateResult {
  const { page, busy, trouble } = desk;
  const t = page.messages(staffTemplatesMessages);
  return html`<div class="notice no-print ${trouble ? 'failed' : ''}" part="notice">
    <p role="status">${trouble ? html`${t.notRemoved} ${staffProblemWords(trouble.problem, page)} ` : nothing}${t.removeAsk(template.title)}</p>
    <button type="button" id="remove-yes" aria-disabled=${String(busy !== undefined)} @click=${() => desk.remove(template)}>${busy ? t.removing : t.removeYes}</button>
    <button type="button" @click=${() => desk.askToRemove(undefined)}>${t.cancel}</button>
  </div>`;
}
