import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import { baseStyles } from '../../ui/base-styles.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { PageController } from '../../ui/page-controller.js';
import { stackedTableStyles } from '../../ui/stacked-table.js';
import { staffView } from '../../ui/staff-view.js';
import { downloadStep } from './download-step.js';
import { fileStep } from './file-step.js';
import { publishStep } from './publish-step.js';
import { reportStep } from './report-step.js';
import { SheetDesk } from './sheet-desk.js';
import { sheetStyles } from './sheet-styles.js';

/**
 * Replies written in a spreadsheet: download the proposals that wait, give the filled-in file back, see what it would do row by row, and publish.
 * A damaged file changes nothing. The file stays chosen when something fails or the session ends. Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-sheet
 * @summary Replies written in a spreadsheet, out and in.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while it is loading.
 * @csspart notice - A notice about what went wrong or was done.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown to whoever has no spreadsheet here.
 * @csspart step - One of the steps.
 * @csspart drop - Where a file is chosen or dropped.
 * @csspart file - The file that was chosen.
 * @csspart fault - What is wrong with a file.
 * @csspart outcome - What the spreadsheet would do, or did, in a sentence.
 * @csspart counts - How many rows of each kind it has.
 * @csspart findings - The table of what was found, row by row.
 * @csspart finding - A row of that table.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and the main buttons.
 * @cssprop [--mga-color-alert] - What is wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffSheet extends LitElement {
  static override styles = [baseStyles, filterStyles, stackedTableStyles, sheetStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #page = new PageController(this);
  #desk = new SheetDesk(this, this.#page);

  override render(): TemplateResult {
    const desk = this.#desk;
    const t = this.#page.messages(staffSheetMessages);
    return staffView(this.#page, desk.session, {
      loader: desk.queue,
      retry: desk.loadQueue,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone box"></div>`,
      content: (queue) =>
        html`${heading(this.headingLevel, t.title)}
          <p class="intro">${t.intro}</p>
          ${downloadStep(desk, queue)} ${fileStep(desk)} ${desk.file ? html`${reportStep(desk)} ${publishStep(desk)}` : nothing}`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-sheet': MgaStaffSheet;
  }
}
