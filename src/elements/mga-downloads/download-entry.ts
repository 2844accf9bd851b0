import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { downloadsMessages } from '../../i18n/downloads.js';
import type { SafeUrl } from '../../ui/safe-url.js';

/** A file one can have. */
export interface DownloadEntry {
  name: string;
  /** What it holds, in a sentence. */
  holds: string;
  /** What kind of file it is. */
  format: string;
  /** How large it is, in words. */
  details?: string;
  /** Where the server has it. */
  address?: SafeUrl;
  /** Makes it here, where the server has none. */
  save?: () => void;
  /** What is being done about it, in words, while it is made. */
  busy?: string;
}

/** A file with what it holds and the one thing to do with it. */
export function downloadEntry({ name, holds, format, details, address, save, busy }: DownloadEntry, t: (typeof downloadsMessages)['es']): TemplateResult {
  const label = html`${format}<span class="visually-hidden">: ${t.download(name)}</span>`;
  return html`<li part="entry">
    <div class="what">
      <span class="name">${name}</span>
      <span>${holds}</span>
      ${details ? html`<span class="muted small">${details}</span>` : nothing}
      <span class="muted small" role="status">${busy ?? nothing}</span>
    </div>
    ${address
      ? html`<a class="button" part="download" href=${address} download>${label}</a>`
      : html`<button type="button" part="download" aria-disabled=${String(busy !== undefined)} @click=${busy === undefined ? save : nothing}>${label}</button>`}
  </li>`;
}
