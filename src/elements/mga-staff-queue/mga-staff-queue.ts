import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { staffMessages } from '../../i18n/staff.js';
import { baseStyles } from '../../ui/base-styles.js';
import { filterStyles } from '../../ui/filter-field.js';
import { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { proposalBadgeStyles } from '../../ui/proposals/proposal-badge.js';
import type { MgaStaffProposalOpenEvent, MgaStaffReplyEvent } from './events.js';
import { proposalView } from './proposal-view.js';
import { queueBadgeStyles } from './queue-badge.js';
import { QueueDesk } from './queue-desk.js';
import { queueList } from './queue-list.js';
import { queueStyles } from './queue-styles.js';
import { replyStyles } from './reply-styles.js';

/**
 * The proposals an official or the secretariat has to answer, the one that has waited longest first: to read, moderate, assign and answer them with
 * reasons. Drafts are saved by themselves, nobody writes over what somebody else wrote, and after each reply comes the next proposal. It goes inside
 * `<mga-staff-session>` and shows nothing while nobody is signed in.
 *
 * @tagname mga-staff-queue
 * @summary Where officials answer each proposal.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while something is loading.
 * @csspart notice - A notice about what was done or went wrong.
 * @csspart retry - The button that asks the server again.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart views - The counts, each of which shows what it counts.
 * @csspart filters - The filters of the list.
 * @csspart list - The list of proposals.
 * @csspart row - A proposal of the list.
 * @csspart bulk - What can be done with those selected.
 * @csspart back - The button back to the list.
 * @csspart proposal - The proposal that is open, with its reply.
 * @csspart status - What a proposal needs: glyph and words.
 * @csspart flags - What to look at before deciding.
 * @csspart text - What the proposal says.
 * @csspart history - What happened to it, and its messages.
 * @csspart reply - A reply as it is published.
 * @csspart writing - Where the reply is written.
 * @csspart reply-form - The form of the reply.
 * @csspart field - A question of that form with its answer.
 * @csspart fault - What is wrong with an answer.
 * @csspart also - Others that get the same reply.
 * @csspart draft - Where the draft stands.
 * @csspart conflict - What somebody else changed meanwhile.
 * @csspart preview - The reply as it will be read.
 * @csspart reach - How many get it, and the button that publishes it.
 * @csspart panel - What is asked before something is done.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-alert] - What is late, wrong, or cannot be undone.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while something is loading.
 * @cssprop [--mga-sticky-offset=0px] - Height of what the page keeps at the top of the window, such as a fixed bar; what sticks stays below it.
 * @fires {MgaStaffProposalOpenEvent} mga-staff-proposal-open - A proposal was opened.
 * @fires {MgaStaffReplyEvent} mga-staff-reply - A reply was published.
 */
export class MgaStaffQueue extends LitElement {
  static override styles = [baseStyles, filterStyles, answerStyles, proposalBadgeStyles, queueBadgeStyles, queueStyles, replyStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Prefix of the parameters that keep filters and the open proposal in the address of the page; without it they are not kept. */
  @property({ attribute: 'url-state' }) urlState?: string;

  #page = new PageController(this);
  #desk = new QueueDesk(this, this.#page);

  override render(): TemplateResult {
    const { direction, contrast, fontStep } = this.#page;
    const { staff, queue, opened } = this.#desk;
    return html`<div part="base" class="root ${contrast ? 'contrast' : ''} font-${fontStep}" dir=${direction} lang=${this.#page.interface} aria-busy=${String(queue.loading || opened.loading)}>${staff.isSignedIn ? this.#renderDesk() : this.#renderNobody()}</div>`;
  }

  #renderDesk(): TemplateResult {
    return this.#desk.folio === undefined ? queueList(this.#desk) : proposalView(this.#desk);
  }

  /** Inside a session nobody is signed in to there is nothing to say; outside of one, whoever builds the page is told. */
  #renderNobody(): TemplateResult {
    return this.#desk.staff.isInside ? html`` : html`<p class="notice" part="notice">${this.#page.messages(staffMessages).outside}</p>`;
  }
}

export type { MgaStaffProposalOpenEvent, MgaStaffReplyEvent };

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-queue': MgaStaffQueue;
  }
}
