import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { CitedRecord } from '../../ui/cited-record.js';
import { copyText } from '../../ui/copy-text.js';
import { FeedController } from '../../ui/feed-controller.js';
import { feedView } from '../../ui/feed-view.js';
import { PageController } from '../../ui/page-controller.js';
import { Part } from '../../ui/part.js';
import { PartController } from '../../ui/part-controller.js';
import { recordContext } from '../../ui/record-context.js';
import { bulletinKind } from './bulletin-address.js';
import type { BulletinsSettings, CopiedLink } from './bulletins-settings.js';

const part = new Part(() => import('./bulletins-part.js'));
/** Bulletins shown at first, and more with each press, when the page says nothing. */
const usualLimit = 10;

/**
 * News of the plan: each bulletin credits the people and units who do the work and names the commitments it tells of. A list, or one bulletin;
 * `#bulletin/{id}` in the page's address opens one in the list's place.
 *
 * @tagname mga-bulletins
 * @summary Bulletins: news of the plan and who does the work.
 * @slot - Shown until the feed has arrived, and again if it can't be read.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the feed is loading.
 * @csspart notice - A notice about the state of the data.
 * @csspart demonstration - The notice that the data is invented.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart unreadable - The list of data that could not be read.
 * @csspart retry - The button that asks for the feed again.
 * @csspart bulletin - A bulletin, in the list or by itself.
 * @csspart bulletin-link - The headline that leads to a bulletin.
 * @csspart credits - Who is credited.
 * @csspart commitment - A commitment in a few words.
 * @csspart commitment-link - A link to a commitment.
 * @csspart party - The name of an institution.
 * @csspart status - A state: glyph and word.
 * @csspart link - A link of the bulletin.
 * @csspart share - The ways to pass a bulletin on.
 * @csspart atom - The link to the Atom feed.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and what is selected.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 * @cssprop [--mga-loading-block-size=20em] - Height kept while the feed is loading.
 * @fires {MgaBulletinOpenEvent} mga-bulletin-open - A link to a bulletin was followed; cancelable.
 * @fires {MgaCommitmentOpenEvent} mga-commitment-open - A link to a commitment was followed; cancelable.
 * @fires {MgaFeedReportEvent} mga-feed-report - Some of the feed named by `feed` could not be used.
 */
export class MgaBulletins extends LitElement {
  static override styles = baseStyles;

  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  @property() feed?: string;

  /** Identifier of one bulletin to show by itself. Without it there is a list. */
  @property() record?: string;

  /** How many bulletins of the list are shown at first, and how many more with each press; 10 by default and for anything that is not a whole number from 1. */
  @property({ type: Number }) limit = usualLimit;

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Identifier of a plan: only the bulletins of it or of its commitments. */
  @property() plan?: string;

  /** Identifier of an organization: only the bulletins that credit it, a part of it or somebody of theirs, or that tell of a commitment it takes part in. */
  @property() institution?: string;

  /** Identifier of a theme: only the bulletins that tell of its commitments. */
  @property() theme?: string;

  /** Address of a bulletin, with `{id}` in the place of its identifier: "/boletines#bulletin/{id}". Without it a bulletin opens on its own page or in this widget. */
  @property({ attribute: 'bulletin-href' }) bulletinHref?: string;

  /** Address of a commitment, with `{id}` in the place of its identifier. Without it commitments lead to their own pages, where they have one. */
  @property({ attribute: 'commitment-href' }) commitmentHref?: string;

  @state() private presses = 0;
  @state() private copied?: CopiedLink;

  #feed = new FeedController(this, ['organizations', 'commitments', 'bulletins']);
  #page = new PageController(this);
  #part = new PartController(this, part);
  #cited = new CitedRecord(this, bulletinKind);

  override render(): TemplateResult {
    const settings = this.#settings();
    return feedView(this, this.#feed, this.#page, {
      part: this.#part,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone box"></div>`,
      empty: (feed, { missing }) => missing(recordContext(feed, this.#feed, this.#page), settings),
      content: (feed, { content }) => content(recordContext(feed, this.#feed, this.#page), settings),
    });
  }

  #settings(): BulletinsSettings {
    const { record, plan, institution, theme, headingLevel, bulletinHref, commitmentHref, copied } = this;
    const step = Number.isInteger(this.limit) && this.limit > 0 ? this.limit : usualLimit;
    return {
      record, cited: this.#cited.id, scope: { plan, institution, theme }, shown: step * (this.presses + 1), step, level: headingLevel, bulletinHref, commitmentHref, copied,
      onMore: this.#onMore, onAll: this.#onAll, onCopy: this.#onCopy,
    };
  }

  /** The button moves away or goes, so the focus goes to the first bulletin that it brought. */
  readonly #onMore = async (): Promise<void> => {
    const before = this.#settings().shown;
    this.presses += 1;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part~="bulletin-link"]')[before]?.focus();
  };

  /** Back to the list, and in it to the bulletin that was read. */
  readonly #onAll = async (bulletin: string): Promise<void> => {
    this.#cited.show(undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-bulletin="${CSS.escape(bulletin)}"] [part~="bulletin-link"]`)?.focus();
  };

  readonly #onCopy = async (bulletin: string, address: string): Promise<void> => {
    this.copied = { bulletin, byHand: !(await copyText(address)) };
    if (!this.copied.byHand) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[readonly]')?.select();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-bulletins': MgaBulletins;
  }
}
