import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { SecretLink } from '../../ui/own-record/secret-link.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import type { RecordSession } from './record-session.js';

const part = new Part(() => import('./record-part.js'));

/**
 * A person's own proposal, opened with the folio and the key they were given: where it stands, what it says, its reply, and what can still be done
 * and until when: correct it, withdraw it, download everything that is kept, erase the personal data. A secret link
 * (`#folio=…&clave=…`) opens it at once, and its key is taken out of the page's address. Nothing is kept on the device.
 *
 * @tagname mga-proposal-record
 * @summary A person's own proposal, by folio and key.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data or of what was asked.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there are no consultations.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart key - The form that takes folio and key.
 * @csspart fault - What is wrong with an answer.
 * @csspart record - The proposal.
 * @csspart status - Where the proposal stands: glyph and words.
 * @csspart reply - The reply.
 * @csspart party - The name of an institution.
 * @csspart evidence - A document the reply refers to.
 * @csspart commitment-link - A link to the commitment the proposal became.
 * @csspart action - Something that can be done.
 * @csspart panel - What is asked before it is done, or the form to correct.
 * @csspart field - A question of that form with its answer.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-alert] - What is wrong, and what cannot be undone.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to the commitment the proposal became was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaProposalRecord extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. It gives the names of consultations, themes and institutions. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address of the intake. Without it, what the feed says (`links.intake`), else `/api/proposals` at the feed's origin. */
  @property() action?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier: "/compromisos#{id}". Without it commitments are not linked. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  /** Day that counts as today, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  #feed = new FeedController(this, ['consultations', 'themes', 'organizations', 'commitments']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #link = new SecretLink(this, 'folio');
  #session: RecordSession | undefined;

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(feed, this.action, this.#page),
      content: (feed, { openSession, draw }) => draw((this.#session ??= openSession(this, this.#feed, this.#page, this.#link)), recordContext(feed, this.#feed, this.#page)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-proposal-record': MgaProposalRecord;
  }
}
