import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import type { RecorderSession } from './recorder-session.js';

const part = new Part(() => import('./recorder-part.js'));

/**
 * For who takes notes at a table of a workshop: many proposals, one after the other, in the form's own questions. Each is kept on the device as it is
 * saved, also without a network; all are sent together, each once, and each with its own folio. A table that stays without a network hands over a
 * file for `mga import proposals`.
 *
 * @tagname mga-proposal-recorder
 * @summary Writes down the proposals of a workshop's table, also without a network.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data, or a question.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - What is said when there is nothing to record.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart setup - Consultation, workshop and table.
 * @csspart form - The form.
 * @csspart field - A question with its answer.
 * @csspart fault - What is wrong with an answer.
 * @csspart save - The button that saves on the list.
 * @csspart list - The list of the table.
 * @csspart row - A proposal of the list.
 * @csspart status - A state: glyph and word.
 * @csspart sending - What is asked of the table, and how sending goes.
 * @csspart consent - What the table agrees to.
 * @csspart send - The button that sends the list.
 * @csspart files - Ways to take the list along.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaProposalReceivedEvent} mga-proposal-received - A proposal was received and has a folio.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaProposalRecorder extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of the consultation. Without it, the one that is open; a choice when several are. */
  @property() consultation?: string;

  /** Identifier of the workshop. Without it, a choice among those of the consultation. */
  @property() meeting?: string;

  /** Name or number of the table the recorder starts with. */
  @property() table?: string;

  /** Address of the intake. Without it, what the feed says (`links.intake`), else `/api/proposals` at the feed's origin. */
  @property() action?: string;

  /** Address of the page with `<mga-proposal-record>`: receipts link to it with the folio and the key in the fragment, which no server sees. */
  @property({ attribute: 'record-href' }) recordHref?: string;

  /** Day for which it is worked out which consultation is open, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  #feed = new FeedController(this, ['consultations', 'meetings', 'themes', 'organizations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #session: RecorderSession | undefined;

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div><div class="bone box"></div>`,
      content: (feed, { openSession, draw }) => draw((this.#session ??= openSession(this, this.#feed, this.#page)), feed),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-proposal-recorder': MgaProposalRecorder;
  }
}
