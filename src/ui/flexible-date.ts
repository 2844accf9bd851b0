import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatFlexibleDate } from '../i18n/formats.js';

/** A date of the feed in words, as a `<time>` when it is a real one; free text ("A la brevedad") stays as it was agreed. */
export function dateTemplate(text: string, language: string, style: 'long' | 'medium' = 'long'): TemplateResult {
  const words = formatFlexibleDate(text, language, style);
  return words === text ? html`${text}` : html`<time datetime=${text} .textContent=${words}></time>`;
}
