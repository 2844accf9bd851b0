import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OwedReplies } from '../../domain/generated/staff.js';
import { staffOwedMessages } from '../../i18n/staff-owed.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { stackedTableStyles } from '../../ui/stacked-table.js';
import { StaffFileSaver } from '../../ui/staff-file-saver.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { StaffSessionController } from '../../ui/staff-session.js';
import { staffView } from '../../ui/staff-view.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { owedStyles } from './owed-styles.js';
import { owedReplies } from './owed-replies.js';

/**
 * Who owes replies, to how many and since when, by institution and in working days, the oldest first, for whoever is signed in: a coordinator sees
 * every institution, an official their own. With the details as CSV. Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-owed
 * @summary Who owes replies, to how many, since when.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while it is loading.
 * @csspart notice - A notice about what went wrong or was done.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart lead - The sentence that sums it up.
 * @csspart table - The table, one row for each institution.
 * @csspart row - A row of the table.
 * @csspart bar - How long those of an institution have waited, as a bar.
 * @csspart verdict - That an institution is up to date: glyph and word.
 * @csspart actions - The buttons below the table.
 * @csspart method - How it is worked out.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-alert] - What is overdue, and the longest waits.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffOwed extends LitElement {
  static override styles = [baseStyles, verdictStyles, stackedTableStyles, owedStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address of a proposal in the queue, with `{id}` in the place of its folio: "/bandeja/?bandeja.folio={id}", where `bandeja` is the `url-state` of the queue. Without it folios are not linked. */
  @property({ attribute: 'queue-href' }) queueHref?: string;

  #page = new PageController(this);
  #owed = new StaffLoader<OwedReplies>(this);
  #saver = new StaffFileSaver(this);
  #session = new StaffSessionController(this, {
    signedIn: () => this.#load(),
    back: () => this.#load(),
    signedOut: () => {
      this.#owed.forget();
      this.#saver.forget();
    },
  });

  override render(): TemplateResult {
    const page = this.#page;
    return staffView(page, this.#session, {
      loader: this.#owed,
      retry: this.#load,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div>`,
      content: (owed) =>
        owedReplies(owed, {
          page,
          t: page.messages(staffOwedMessages),
          level: this.headingLevel,
          queueHref: this.queueHref,
          isOwn: !this.#session.isCoordinator,
          refreshing: this.#owed.loading,
          refresh: this.#load,
          saver: this.#saver,
          save: () => this.#save(owed.today),
        }),
    });
  }

  #load = (): void => void this.#owed.load((signal) => this.#session.client.getOwedReplies(signal));

  #save(today: string): void {
    const { client } = this.#session;
    void this.#saver.save(client.owedRepliesCsv, this.#page.messages(staffOwedMessages).file(today), client);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-owed': MgaStaffOwed;
  }
}
