import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MeetingWithMinutes } from '../../domain/minutes.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import { minutesMessages } from '../../i18n/minutes.js';
import type { PageController } from '../../ui/page-controller.js';

/** A native list of the meetings that have minutes, by day and title. */
export function minutesChooser(meetings: readonly MeetingWithMinutes[], chosen: string | undefined, page: PageController, onChoose: (meeting: string) => void): TemplateResult {
  const t = page.messages(minutesMessages);
  return html`<label class="field chooser no-print">
    <span class="small">${t.choose}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${chosen === undefined ? html`<option value="" selected></option>` : ''}
      ${meetings.map(
        ({ id, title, start }) => html`<option value=${id} ?selected=${id === chosen}>${t.option(formatFlexibleDate(start.slice(0, 10), page.language), title)}</option>`,
      )}
    </select>
  </label>`;
}
