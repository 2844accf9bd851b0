import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownRecordMessages } from '../../i18n/own-record.js';
import type { PageController } from '../page-controller.js';

/** What the actions of a record use of its session. */
interface ActingSession<Panel extends string> {
  readonly page: PageController;
  readonly busy: string | undefined;
  readonly closePanel: () => void;
  readonly openPanel: (panel: Panel) => void;
}

/**
 * Something that can be done, with what it means. What is asked about it stands below it.
 *
 * @param opens Panel its button opens, and how; without it there is nothing to press.
 */
export function recordAction<Panel extends string>(session: ActingSession<Panel>, opens: Panel | undefined, name: string, means: readonly string[], panel: unknown, open: () => void = () => session.openPanel(opens!)): TemplateResult {
  const isOpen = panel !== nothing;
  return html`<li part="action">
    ${means.filter(Boolean).map((words) => html`<p>${words}</p>`)}
    ${opens ? html`<button type="button" id="do-${opens}" aria-expanded=${String(isOpen)} @click=${() => (isOpen ? session.closePanel() : open())}>${name}</button>` : nothing}
    ${panel}
  </li>`;
}

/** Asks once before something is done that can't be undone. */
export function confirmPanel<Panel extends string>(session: ActingSession<Panel>, panel: Panel, question: string, yes: string, act: () => void): TemplateResult {
  const { page, busy } = session;
  const t = page.messages(ownRecordMessages);
  return html`<div class="panel" part="panel" role="group" aria-labelledby="panel-${panel}">
    <p id="panel-${panel}" tabindex="-1"><strong>${question}</strong></p>
    <div class="buttons">
      <button type="button" class="danger" aria-disabled=${String(busy !== undefined)} @click=${act}>${busy === panel ? t.working : yes}</button>
      <button type="button" @click=${session.closePanel}>${t.back}</button>
    </div>
  </div>`;
}

/** Everything that is kept, as a file. */
export function downloadAction({ page, busy, download }: { page: PageController; busy: string | undefined; download: () => void }, means: string): TemplateResult {
  const t = page.messages(ownRecordMessages);
  return html`<li part="action">
    <p>${means}</p>
    <button type="button" id="do-download" aria-disabled=${String(busy !== undefined)} @click=${download}>${busy === 'download' ? t.working : t.download}</button>
  </li>`;
}
