import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { staffView } from '../../ui/staff-view.js';
import { AttendanceDesk } from './attendance-desk.js';
import { attendanceSheet } from './attendance-sheet.js';
import { attendanceStyles } from './attendance-styles.js';
import { meetingList } from './meeting-list.js';

/**
 * Who came to a meeting: the meetings one may see and, of one of them, everybody who registered, to be marked at the door. Marks stay on the device until
 * the server has them, and what two people mark otherwise is shown to who has to decide. Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-attendance
 * @summary Marks who came to a meeting, at the door and without a network too.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while it is loading.
 * @csspart notice - A notice about what went wrong, was done or is asked.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart meeting - A meeting of the list.
 * @csspart group - Registrations with a seat, waiting or cancelled.
 * @csspart person - A person who registered.
 * @csspart walk-ins - Those who came without a registration.
 * @csspart sector - A sector to count them in.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and the main button.
 * @cssprop [--mga-color-alert] - What went wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffAttendance extends LitElement {
  static override styles = [baseStyles, attendanceStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of the meeting that is open when somebody signs in; without it, the list of meetings. */
  @property() meeting?: string;

  #page = new PageController(this);
  #desk = new AttendanceDesk(this, this.#page);

  override render(): TemplateResult {
    const desk = this.#desk;
    const skeleton = (): TemplateResult => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div>`;
    if (desk.meeting === undefined) return staffView(this.#page, desk.session, { loader: desk.meetings, retry: desk.load, skeleton, content: (meetings) => meetingList(desk, meetings) });
    return staffView(this.#page, desk.session, { loader: desk.sheet, retry: desk.load, skeleton, content: () => (desk.keeper ? attendanceSheet(desk, desk.keeper) : skeleton()) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-attendance': MgaStaffAttendance;
  }
}
