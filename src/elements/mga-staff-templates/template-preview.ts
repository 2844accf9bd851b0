import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatFolio } from '../../domain/folio.js';
import { fillTemplate } from '../../domain/reply-template.js';
import { staffTemplatesMessages } from '../../i18n/staff-templates.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { TemplateDesk } from './template-desk.js';
import type { TemplateWriting } from './template-writing.js';

/** The folio of an example, that of no proposal of a forum that began with 1. */
const exampleFolio = formatFolio('MGA', 2026, 0);

/** The text as a reply to an example would begin. */
export function templatePreview({ page, host }: TemplateDesk, { reasons }: TemplateWriting): TemplateResult {
  const t = page.messages(staffTemplatesMessages);
  const text = fillTemplate(reasons, { title: t.example, folio: exampleFolio });
  return html`<section class="preview" part="preview" aria-labelledby="preview-title">
    <div id="preview-title">${heading(host.headingLevel + 1, t.preview, 'name')}</div>
    ${text.trim() ? paragraphs(text) : html`<p class="muted">${t.previewEmpty}</p>`}
  </section>`;
}
