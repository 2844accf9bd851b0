import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { markOf } from '../../domain/attendance-marks.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import type { AttendanceKeeper } from '../../ui/attendance-keeper.js';
import type { AttendanceDesk } from './attendance-desk.js';

/** Lines for those who come without a registration. */
const blankLines = 12;

/**
 * The sheet for the door, on paper only: everybody who stands on the list, in the order of the alphabet, and room for others. What people need
 * is not on it: everybody who signs reads the others' lines.
 */
export function attendancePaper({ page }: AttendanceDesk, keeper: AttendanceKeeper): TemplateResult {
  const t = page.messages(staffAttendanceMessages);
  const { registrations, choices } = keeper.sheet;
  const standing = registrations.filter(({ state }) => state !== 'cancelled');
  const people = standing.map((each) => ({ ...each, name: each.name ?? each.code })).sort((one, other) => one.name.localeCompare(other.name, page.language));
  return html`<table class="only-print">
    <thead><tr><th></th><th>${t.paper.name}</th><th>${t.paper.sector}</th><th>${t.paper.came}</th><th>${t.paper.signature}</th></tr></thead>
    <tbody>
      ${people.map(
        (each, index) => html`<tr>
          <td>${index + 1}</td>
          <td>${each.name}${each.state === 'waiting' ? html` <small>(${t.group.waiting})</small>` : ''}</td>
          <td>${choices.sectors.find(({ id }) => id === each.sector)?.name ?? each.sector}</td>
          <td>${markOf(each, keeper.pending) === null ? '' : t.markOf(markOf(each, keeper.pending))}</td>
          <td></td>
        </tr>`,
      )}
      ${Array.from({ length: blankLines }, (_, index) => html`<tr><td>${people.length + index + 1}</td><td></td><td></td><td></td><td></td></tr>`)}
    </tbody>
  </table>`;
}
