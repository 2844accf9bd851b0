import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QueueChoice, ReplyQueue } from '../../domain/generated/staff.js';
import type { SheetFormat } from '../../domain/sheet-file.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import { saverNotice } from '../../ui/staff-file-saver.js';
import type { SheetDesk, SheetFilter } from './sheet-desk.js';
import { step } from './step.js';

/** Which proposals, and the two files of them. */
export function downloadStep(desk: SheetDesk, { today, total, choices }: ReplyQueue): TemplateResult {
  const { page, saver, filter, session, queue } = desk;
  const t = page.messages(staffSheetMessages);
  const states = (['pending', 'overdue', 'drafted', 'unassigned', 'answered'] as const).filter((state) => state !== 'unassigned' || session.isCoordinator);
  const organizations = [{ id: 'none', name: t.secretariat }, ...choices.organizations];
  const download = (format: SheetFormat, label: string, className = ''): TemplateResult =>
    html`<button type="button" class=${className} aria-disabled=${String(saver.busy || total === 0)} @click=${() => !saver.busy && total > 0 && desk.download(format, t.file(today))}>${saver.busy ? t.downloading : label}</button>`;
  return step(desk, 1, t.download, html`
    <div class="filters">
      ${select(t.which, states.map((id) => ({ id, name: t.state[id] })), filter.state ?? 'pending', (state) => desk.narrow({ state: state as SheetFilter['state'] }))}
      ${session.isCoordinator ? select(t.organization, organizations, filter.organization ?? '', (organization) => desk.narrow({ organization: organization || undefined }), t.all) : nothing}
      ${choices.consultations.length > 1 ? select(t.consultation, choices.consultations, filter.consultation ?? '', (consultation) => desk.narrow({ consultation: consultation || undefined }), t.all) : nothing}
    </div>
    <p role="status">${queue.loading ? t.counting : t.holds(total, formatNumber(total, page.language))}</p>
    <div class="buttons no-print">${download('xlsx', t.xlsx, 'primary')} ${download('csv', t.csv)}</div>
    ${saverNotice(saver, page, t.downloaded)}
    <p class="small muted">${t.fill}</p>`);
}

function select(label: string, choices: readonly QueueChoice[], value: string, onChange: (value: string) => void, all?: string): TemplateResult {
  return html`<label class="field">
    <span class="small">${label}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${all === undefined ? nothing : html`<option value="" .selected=${value === ''}>${all}</option>`} ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>
  </label>`;
}
