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
import type { RegistrationSession } from './registration-session.js';

const part = new Part(() => import('./registration-part.js'));

/**
 * A person's own registration for a workshop, opened with the code and the key they were given, or by the link of a letter: whether they have a seat or
 * their place on the waiting list, and what can still be done: cancel it, download everything that is kept, erase the personal data. A secret link
 * (`#codigo=…&clave=…`) opens it at once, and its key is taken out of the page's address. Nothing is kept on the device.
 *
 * @tagname mga-registration
 * @summary A person's own registration, by code and key.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data or of what was asked.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there are no workshops.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart key - The form that takes code and key.
 * @csspart fault - What is wrong with what was typed.
 * @csspart record - The registration.
 * @csspart status - Where the registration stands.
 * @csspart moved - That the workshop moved, and from when.
 * @csspart reader-time - The time of the workshop on the reader's clock.
 * @csspart action - Something that can be done.
 * @csspart panel - What is asked before it is done.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-color-alert] - What is wrong, and what cannot be undone.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaRegistration extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. It gives the workshop and the names of sectors and regions. */
  @property() feed?: string;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address where registrations are received. Without it, what the feed says (`links.registrations`). */
  @property() action?: string;

  /** Address of a workshop, with `{id}` in the place of its identifier: "/talleres#workshop/{id}". Without it the workshop is not linked. */
  @property({ attribute: 'workshop-href' }) workshopHref?: string;

  /** Day that counts as today, YYYY-MM-DD; today in the feed's time zone by default. */
  @property({ attribute: 'as-of' }) asOf?: string;

  #feed = new FeedController(this, ['meetings']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #link = new SecretLink(this, 'codigo');
  #session: RegistrationSession | undefined;

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
    'mga-registration': MgaRegistration;
  }
}
