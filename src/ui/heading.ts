import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading of the level the page needs: a widget cannot know which it is placed under. Levels outside 1–6 are brought to the nearest. */
export function heading(level: number, content: unknown, className = 'heading'): TemplateResult {
  const safe = Math.min(6, Math.max(1, Math.round(level) || 2));
  return html`<div class=${className} role="heading" aria-level=${safe}>${content}</div>`;
}
