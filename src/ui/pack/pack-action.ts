import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { irmPackMessages } from '../../i18n/irm-pack.js';
import type { PageController } from '../page-controller.js';
import type { PackState } from './pack-controller.js';

/** The button that downloads the pack for the IRM, how far it has come, and what became of it. */
export function packAction(state: PackState, page: PageController, { onStart, onCancel }: { onStart: () => void; onCancel: () => void }): TemplateResult {
  const t = page.messages(irmPackMessages);
  const busy = state.status === 'gathering' || state.status === 'packing';
  const said = { idle: '', gathering: t.gathering, failed: t.failed, incomplete: t.incomplete, cancelled: t.cancelled };
  const sentence = state.status === 'packing' ? t.packing(state.done, state.total) : state.status === 'saved' ? t.saved(state.name) : said[state.status];
  return html`<div class="pack no-print" part="pack">
    <button type="button" aria-describedby="pack-about" aria-disabled=${busy ? 'true' : 'false'} @click=${() => !busy && onStart()}>${t.download}</button>
    ${busy ? html`<button type="button" @click=${onCancel}>${t.cancel}</button>` : ''}
    <p class="small muted" id="pack-about">${t.about}</p>
    ${state.status === 'packing' ? html`<progress max=${state.total} .value=${state.done} aria-label=${t.download}></progress>` : ''}
    <p class="small" role="status">${state.status === 'packing' ? '' : sentence}</p>
  </div>`;
}
