import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { IntakeForm, ProposalAuthor } from '../../domain/intake.js';
import { baseStyles } from '../../ui/base-styles.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import type { FormSession } from './form-session.js';

const part = new Part(() => import('./proposal-form-part.js'));

/**
 * A form to propose in a public consultation, that asks for the public problem first. It keeps a draft on the device, sends the proposal once
 * whatever the network does, and gives a folio and a key when, and only when, it was received. On a phone it goes step by step.
 *
 * @tagname mga-proposal-form
 * @summary The form to make a proposal in a consultation.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @slot sign-in - A way to sign in (such as ClaveÚnica) that the page brings, beside the fields of who proposes. What it learns goes in `author`.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data or of the draft.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - What is said when no consultation takes proposals.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart form - The form.
 * @csspart step - A step of the form.
 * @csspart field - A question with its answer.
 * @csspart fault - What is wrong with an answer.
 * @csspart summary - The list of answers to mend.
 * @csspart criteria - The four criteria, while writing.
 * @csspart similar - Similar proposals.
 * @csspart consent - A consent.
 * @csspart send - The button that sends.
 * @csspart posting - A proposal on its way.
 * @csspart receipt - The receipt of a proposal.
 * @csspart status - A state: glyph and word.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @cssprop [--mga-sticky-offset=0px] - Height of what the page keeps at the top of the window, such as a fixed bar; what sticks stays below it.
 * @fires {MgaProposalSubmitEvent} mga-proposal-submit - A proposal is about to be sent; cancelable, and the page takes over.
 * @fires {MgaProposalReceivedEvent} mga-proposal-received - A proposal was received and has a folio.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaProposalForm extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of the consultation. Without it, the one that is open; a choice when several are. */
  @property() consultation?: string;

  /** Address of the intake. Without it, what the feed says (`links.intake`), else `/api/proposals` at the feed's origin. */
  @property() action?: string;

  /** Address of the page with `<mga-proposal-record>`: the receipt links to it with the folio and the key in the fragment, which no server sees. */
  @property({ attribute: 'record-href' }) recordHref?: string;

  /** Address of the page with `<mga-consultation>`, with `{id}` where a proposal's folio goes if it can show one: "/consulta.html#propuesta-{id}". */
  @property({ attribute: 'consultation-href' }) consultationHref?: string;

  /** Identifier of the theme the form starts with. */
  @property() theme?: string;

  /** Identifier of the region the form starts with. */
  @property() region?: string;

  /** Identifier or name of the institution the form starts with. */
  @property() institution?: string;

  /** Identifier of the sector the form starts with. */
  @property() sector?: string;

  /** Day for which it is worked out which consultation is open, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Who is signed in, when the page knows: name and e-mail are filled in with it, and can be changed. */
  @property({ attribute: false }) author?: ProposalAuthor;

  /** What the intake would say of the form (token and consents), from a page that receives proposals itself: the intake is then not asked. */
  @property({ attribute: false }) intakeForm?: IntakeForm;

  #feed = new FeedController(this, ['consultations', 'themes', 'organizations']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #session: FormSession | undefined;

  override render(): TemplateResult {
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone short"></div><div class="bone box"></div><div class="bone box"></div>`,
      content: (feed, { openSession, draw }) => draw((this.#session ??= openSession(this, this.#feed, this.#page)), feed),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-proposal-form': MgaProposalForm;
  }
}
