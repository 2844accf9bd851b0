import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { EvidenceView } from './evidence-view.js';

/** Something that opens in place; what is inside is drawn while it is open. @param key See `EvidenceSettings.opened`. */
export function fold(key: string, view: EvidenceView, { className, part, open = view.opened.has(key) || (view.printing && !key.startsWith('d:')) }: { className: string; part?: string; open?: boolean }, summary: unknown, inside: () => unknown): TemplateResult {
  return html`<details class=${className} part=${part ?? className} .open=${open} @toggle=${(event: Event) => onToggle(event, key, open, view)}>
    <summary>${summary}</summary>
    ${open ? inside() : ''}
  </details>`;
}

/** The event comes also when a template opened it, and from what is nested inside: then the reader has done nothing. */
function onToggle(event: Event, key: string, wasOpen: boolean, { onToggle: tell }: EvidenceView): void {
  const { open } = event.currentTarget as HTMLDetailsElement;
  if (event.target === event.currentTarget && open !== wasOpen) tell(key, open);
}
