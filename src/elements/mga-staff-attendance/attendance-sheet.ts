import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { markOf, walkInsOf, type Mark } from '../../domain/attendance-marks.js';
import type { StaffRegistration } from '../../domain/generated/staff.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import type { AttendanceKeeper } from '../../ui/attendance-keeper.js';
import { heading } from '../../ui/heading.js';
import { saverNotice } from '../../ui/staff-file-saver.js';
import type { AttendanceDesk, Shown } from './attendance-desk.js';
import { attendanceNotices, askedNotice } from './attendance-notices.js';
import { attendancePaper } from './attendance-paper.js';
import { when } from './meeting-list.js';
import { walkInFields } from './walk-in-fields.js';

const shows: readonly Shown[] = ['all', 'unmarked', 'came', 'absent'];

/** The list at the door: who registered, two buttons for each, and those who came without. */
export function attendanceSheet(desk: AttendanceDesk, keeper: AttendanceKeeper): TemplateResult {
  const { page, host, words, shown, asked, found } = desk;
  const t = page.messages(staffAttendanceMessages);
  const { meeting, registrations, choices } = keeper.sheet;
  const marks = registrations.filter(({ state }) => state !== 'cancelled').map((registration) => markOf(registration, keeper.pending));
  const count = (mark: Mark): number => marks.filter((each) => each === mark).length;
  const walkIns = choices.sectors.reduce((sum, { id }) => sum + walkInsOf(keeper.sheet, id, keeper.pending), 0);
  const rest = registrations.filter((each) => each.state === 'seated' && markOf(each, keeper.pending) === null).map(({ code }) => code);
  return html`<p class="undo no-print"><button type="button" class="link" @click=${desk.close}>${t.back}</button></p>
    <div id="sheet-title" tabindex="-1">${heading(host.headingLevel, meeting.title)}</div>
    <p>${meeting.start ? html`${when(meeting.start, page.language)} · ` : nothing}${t.seated(meeting.seated, meeting.seats)}${meeting.waiting > 0 ? ` · ${t.waiting(meeting.waiting)}` : nothing}</p>
    <div class="no-print">
      <p><strong>${t.summary(count(true), count(false), count(null))}</strong> ${walkIns > 0 ? t.walkInsSum(walkIns) : nothing}</p>
      ${attendanceNotices(desk, keeper)}
      ${registrations.length === 0
        ? html`<p class="empty" part="empty">${t.noRegistrations}</p>`
        : html`<div class="find">
              <label><span class="small">${t.search}</span><input type="search" autocomplete="off" aria-describedby="keys" .value=${words} @input=${desk.onSearch} @keydown=${desk.onSearchKey} /></label>
              <label><span class="small">${t.show}</span><select @change=${desk.onShow}>${shows.map((each) => html`<option value=${each} .selected=${each === shown}>${t.shows[each]}</option>`)}</select></label>
            </div>
            <p id="keys" class="small muted keys">${t.keys}</p>
            <div @keydown=${desk.onKey}>${(['seated', 'waiting', 'cancelled'] as const).map((state) => group(desk, state, found.filter(({ registration }) => registration.state === state)))}</div>
            ${found.length === 0 ? html`<p class="empty" part="empty">${t.nobody}</p>` : nothing}
            ${asked === 'rest' ? askedNotice(desk, t.restAsk(rest.length), t.yesRest, t.no, () => desk.markRest(rest)) : rest.length > 0 ? html`<p><button type="button" @click=${() => desk.ask('rest')}>${t.rest(rest.length)}</button></p>` : nothing}`}
      ${walkInFields(desk, keeper)}
      <p class="foot">
        <button type="button" @click=${() => window.print()}>${t.print}</button>
        <button type="button" aria-describedby="csv-note" aria-disabled=${String(desk.file.busy)} @click=${() => !desk.file.busy && desk.saveFile()}>${t.csv}</button>
        <button type="button" aria-disabled=${String(desk.sheet.loading)} @click=${() => !desk.sheet.loading && desk.load()}>${desk.sheet.loading ? t.refreshing : t.refresh}</button>
      </p>
      <p id="csv-note" class="small muted">${t.csvNote}</p>
      ${saverNotice(desk.file, page, t.csvSaved)}
    </div>
    ${attendancePaper(desk, keeper)}`;
}

function group(desk: AttendanceDesk, state: StaffRegistration['state'], found: readonly { registration: StaffRegistration; mark: Mark }[]): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const t = desk.page.messages(staffAttendanceMessages);
  return html`<section part="group" aria-labelledby="group-${state}">
    <div id="group-${state}">${heading(desk.host.headingLevel + 1, html`${t.group[state]} <span class="count">${found.length}</span>`, 'subheading')}</div>
    <ul class="plain" role="list">${repeat(found, ({ registration }) => registration.code, ({ registration, mark }) => html`<li class="person" part="person">${person(desk, registration, mark)}</li>`)}</ul>
  </section>`;
}

function person(desk: AttendanceDesk, registration: StaffRegistration, mark: Mark): TemplateResult {
  const { page, keeper, asked } = desk;
  const t = page.messages(staffAttendanceMessages);
  const { code, name, sector, state, position, accessNeeds } = registration;
  const { sectors } = keeper!.sheet.choices;
  const isAsked = typeof asked === 'object' && asked.cancel.code === code;
  const button = (value: boolean): TemplateResult => {
    const what = value ? 'came' : 'absent';
    return html`<button type="button" id="${what}-${code}" class="mark ${what}" data-mark=${what} aria-pressed=${String(mark === value)} aria-labelledby="${what}-${code} name-${code}" @click=${() => desk.mark(registration, value)}>${t.mark[what]}</button>`;
  };
  return html`<div class="who">
      <p><strong id="name-${code}">${name ?? t.erased}</strong> <bdi class="code small muted">${code}</bdi></p>
      <p class="small muted">${[sectors.find(({ id }) => id === sector)?.name ?? sector, ...(position === undefined ? [] : [t.position(position)])].join(' · ')}</p>
      ${accessNeeds ? html`<p class="small"><strong>${t.needs}</strong> ${accessNeeds}</p>` : nothing}
    </div>
    ${state === 'cancelled' ? nothing : html`<div class="marks">${button(true)} ${button(false)}</div>`}
    ${state === 'cancelled' || mark !== null
      ? nothing
      : isAsked
        ? askedNotice(desk, t.cancelAsk(name ?? code), t.yesCancel, t.keep, () => void desk.cancel(registration))
        : html`<p class="undo"><button type="button" class="link small" id="cancel-${code}" aria-labelledby="cancel-${code} name-${code}" @click=${() => desk.ask({ cancel: registration })}>${t.cancel}</button></p>`}`;
}
