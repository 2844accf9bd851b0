import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AttendanceConflict } from '../../domain/attendance-marks.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import type { AttendanceKeeper } from '../../ui/attendance-keeper.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { AttendanceDesk } from './attendance-desk.js';

/** Whether the marks are saved, what somebody else marked otherwise, and how cancelling ended. */
export function attendanceNotices(desk: AttendanceDesk, keeper: AttendanceKeeper): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffAttendanceMessages);
  const { standing } = keeper;
  const said = (): unknown => {
    if (standing.status === 'kept') {
      return html`<div class="notice failed" part="notice">
        <p>${staffProblemWords(standing.problem, page)} ${standing.lasts ? t.kept : t.keptNowhere}</p>
        <button type="button" @click=${() => keeper.retry()}>${t.retry}</button>
      </div>`;
    }
    if (standing.status === 'conflict') return conflict(desk, keeper, standing.conflicts);
    return html`<p class="small muted standing">${t.standing[standing.status]}</p>`;
  };
  return html`<div role="status" class="saving">${said()}</div>
    <div id="outcome" role="status" tabindex="-1">${outcome(desk)}</div>`;
}

function conflict({ page }: AttendanceDesk, keeper: AttendanceKeeper, conflicts: readonly AttendanceConflict[]): TemplateResult {
  const t = page.messages(staffAttendanceMessages);
  const { sectors } = keeper.sheet.choices;
  const line = (each: AttendanceConflict): string =>
    'registration' in each
      ? t.conflictLine(each.registration.name ?? each.registration.code, t.markOf(each.mine), t.markOf(each.theirs))
      : t.conflictLine(sectors.find(({ id }) => id === each.sector)?.name ?? each.sector, String(each.mine), String(each.theirs));
  return html`<div class="notice failed" part="notice">
    <div>
      <p>${t.conflict}</p>
      <ul>${conflicts.map((each) => html`<li>${line(each)}</li>`)}</ul>
    </div>
    <button type="button" @click=${() => keeper.settleConflicts('mine')}>${t.mine}</button>
    <button type="button" @click=${() => keeper.settleConflicts('theirs')}>${t.theirs}</button>
  </div>`;
}

function outcome(desk: AttendanceDesk): TemplateResult | typeof nothing {
  const { outcome: ended, page } = desk;
  const t = page.messages(staffAttendanceMessages);
  if (!ended) return nothing;
  if ('cancelled' in ended) return html`<p class="notice" part="notice">${t.cancelDone(ended.cancelled)}</p>`;
  return html`<p class="notice failed" part="notice">${staffProblemWords(ended.problem, page)} ${desk.isUncertain ? t.cancelMaybe : nothing}</p>`;
}

/** A question before something that can't be taken back, or not with one press. */
export function askedNotice({ busy, leave }: AttendanceDesk, question: string, yes: string, no: string, act: () => void): TemplateResult {
  return html`<div class="notice asked" part="notice">
    <p>${question}</p>
    <button type="button" id="asked-yes" aria-disabled=${String(busy)} @click=${act}>${yes}</button>
    <button type="button" @click=${leave}>${no}</button>
  </div>`;
}
