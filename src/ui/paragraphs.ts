import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Plain text of the feed: its line feeds become paragraphs, and nothing else in it means anything. */
export function paragraphs(text: string, language?: string): TemplateResult[] {
  return text.split(/\n+/).filter((line) => line.trim()).map((line) => html`<p lang=${language ?? nothing}>${line}</p>`);
}
