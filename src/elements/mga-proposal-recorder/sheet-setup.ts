import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Consultation, Meeting } from '../../domain/feed.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import { proposalRecorderMessages } from '../../i18n/proposal-recorder.js';
import type { RecorderSession } from './recorder-session.js';

interface Choices {
  consultation: Consultation;
  choices: readonly Consultation[];
  workshops: readonly Meeting[];
  workshop: Meeting | undefined;
}

/** Whose proposals are recorded: consultation, workshop and table. What the page has decided is said and not asked. */
export function sheetSetup(session: RecorderSession, { consultation, choices, workshops, workshop }: Choices): TemplateResult {
  const { page, host } = session;
  const t = page.messages(proposalRecorderMessages);
  const language = page.contentLanguage(session.feedNow);
  const value = (event: Event): string => (event.target as HTMLSelectElement | HTMLInputElement).value;
  const named = ({ id, title, start }: Meeting): string => {
    const kept = session.sheet.countOn(session.intake.keyOf(id));
    return [title, formatFlexibleDate(start.slice(0, 10), page.language), ...(kept > 0 ? [t.kept(kept)] : [])].join(' · ');
  };
  const isChosen = host.meeting !== undefined && workshop !== undefined;
  return html`<p class="no-print">${t.intro}</p>
    <div class="setup" part="setup">
      ${choices.length > 1
        ? html`<label class="field no-print"><span class="label">${t.consultation}</span>
            <select @change=${(event: Event) => session.choose({ consultation: value(event), meeting: '' })}>${choices.map(({ id, title }) => html`<option value=${id} .selected=${id === consultation.id}>${title}</option>`)}</select></label>`
        : html`<p class="field"><span class="label">${t.consultation}</span> <span lang=${language ?? nothing}>${consultation.title}</span></p>`}
      ${isChosen
        ? html`<p class="field"><span class="label">${t.workshop}</span> <span lang=${language ?? nothing}>${workshop.title}</span>, ${formatFlexibleDate(workshop.start.slice(0, 10), page.language)}</p>`
        : html`<label class="field no-print"><span class="label">${t.workshop}</span>
            <select @change=${(event: Event) => session.choose({ meeting: value(event) })}>
              ${workshop ? nothing : html`<option value="" selected>${t.chooseWorkshop}</option>`} ${workshops.map((each) => html`<option value=${each.id} .selected=${each === workshop}>${named(each)}</option>`)}
            </select></label>`}
      ${workshop
        ? html`<div class="field table no-print"><label class="label" for="table">${t.table}</label>
            <input id="table" type="text" maxlength="60" autocomplete="off" aria-describedby="table-hint" .value=${live(session.table)} @change=${(event: Event) => session.choose({ table: value(event).trim() })} />
            <p id="table-hint" class="hint">${t.tableHint}</p></div>`
        : nothing}
      ${workshop && !isChosen ? html`<p class="only-print"><strong>${workshop.title}</strong>, ${formatFlexibleDate(workshop.start.slice(0, 10), page.language)}</p>` : nothing}
    </div>`;
}
