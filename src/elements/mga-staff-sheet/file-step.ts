import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatBytes } from '../../i18n/formats.js';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import type { SheetDesk } from './sheet-desk.js';
import { step } from './step.js';

/** A native file field that looks like a button, in a place where a file can be dropped as well. */
export function fileStep(desk: SheetDesk): TemplateResult {
  const { page, file, fileFault, isOver, busy } = desk;
  const t = page.messages(staffSheetMessages);
  const fault = fileFault === undefined ? undefined : fileFault === 'unreadable' || fileFault === 'several' ? t[fileFault] : t.fileFault[fileFault];
  const over = (is: boolean): void => {
    if (desk.isOver === is) return;
    desk.isOver = is;
    desk.host.requestUpdate();
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    over(false);
    void desk.choose([...(event.dataTransfer?.files ?? [])]);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    over(true);
  };
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void desk.choose([...(input.files ?? [])]);
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return step(desk, 2, t.choose, html`
    <div class="drop no-print ${isOver ? 'over' : ''} ${fault ? 'faulty' : ''}" part="drop" @dragover=${onDragOver} @dragleave=${() => over(false)} @drop=${onDrop}>
      ${fault ? html`<p id="file-fault" class="alert" part="fault" role="alert">${fault}</p>` : nothing}
      <div class="pick">
        <label class="button ${file ? '' : 'primary'}"><input id="file" class="visually-hidden" type="file" accept=".xlsx,.csv,.txt,.tsv" ?disabled=${busy === 'publish'} aria-describedby="file-hint${fault ? ' file-fault' : ''}" @change=${onChange} />${file ? t.chooseOther : t.chooseFile}</label>
        <span id="file-hint" class="small muted">${t.drop}</span>
      </div>
    </div>
    ${file
      ? html`<p class="chosen" part="file"><span>${t.chosen}: <bdi><strong>${file.name}</strong></bdi> <span class="muted">(${formatBytes(file.content.size, page.language)})</span></span> <button type="button" class="no-print" aria-disabled=${String(busy === 'publish')} @click=${() => busy !== 'publish' && desk.remove()}>${t.remove}</button></p>`
      : nothing}`);
}
