import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { staffMailMessages } from '../../i18n/staff-mail.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { staffView } from '../../ui/staff-view.js';
import { MailDesk } from './mail-desk.js';
import { mailQueue } from './mail-queue.js';
import { mailStyles } from './mail-styles.js';

/**
 * Messages to those who proposed that did not arrive or still wait, each with what happened, for the secretariat: to send them again or to leave them.
 * Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-mail
 * @summary Messages that did not arrive, and what to do with them.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while it is loading.
 * @csspart notice - A notice about what went wrong, was done or is asked.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown when there is nothing to decide, or for who may not.
 * @csspart group - Messages that need a decision, or that wait.
 * @csspart message - A message.
 * @csspart actions - What can be done with those that were chosen.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and the main button.
 * @cssprop [--mga-color-alert] - What went wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffMail extends LitElement {
  static override styles = [baseStyles, mailStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address of a proposal in the queue, with `{id}` in the place of its folio: "/bandeja/?bandeja.folio={id}", where `bandeja` is the `url-state` of the queue. Without it folios are not linked. */
  @property({ attribute: 'queue-href' }) queueHref?: string;

  #page = new PageController(this);
  #desk = new MailDesk(this, this.#page);

  override render(): TemplateResult {
    const desk = this.#desk;
    return staffView(this.#page, desk.session, {
      loader: desk.queue,
      retry: desk.load,
      closed: desk.session.isCoordinator ? undefined : this.#page.messages(staffMailMessages).closed,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div>`,
      content: (queue) => mailQueue(desk, queue, this.queueHref),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-mail': MgaStaffMail;
  }
}
