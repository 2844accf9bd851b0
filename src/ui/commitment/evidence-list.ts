import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Document } from '../../domain/feed.js';
import { formatBytes } from '../../i18n/formats.js';
import { dateTemplate } from '../flexible-date.js';
import type { RecordContext } from '../record-context.js';
import { safeUrl } from '../safe-url.js';

/** Documents with what a reader wants to know before following the link: kind, date, language and size. */
export function evidenceList(documents: readonly Document[], { page, base, feed }: RecordContext): TemplateResult {
  return html`<ul class="evidence plain">
    ${documents.map((document) => {
      const url = safeUrl(document.url, base);
      const title = html`<span lang=${page.contentLanguage(feed) ?? nothing}>${document.title}</span>`;
      const facts: unknown[] = [
        document.type,
        document.date && dateTemplate(document.date, page.language, 'medium'),
        document.language !== feed.language ? document.language : undefined,
        document.size === undefined ? undefined : formatBytes(document.size, page.language),
      ].filter(Boolean);
      return html`<li part="evidence">
        ${url ? html`<a href=${url}>${title}</a>` : title}
        ${facts.length > 0 ? html`<span class="small muted"> · ${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
