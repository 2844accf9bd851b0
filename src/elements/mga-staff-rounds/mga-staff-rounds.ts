import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { staffRoundsMessages } from '../../i18n/staff-rounds.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { staffView } from '../../ui/staff-view.js';
import { RoundsDesk } from './rounds-desk.js';
import { roundsList } from './rounds-list.js';
import { roundsStyles } from './rounds-styles.js';

/**
 * The prioritizations people vote in, with how many ballots there are of each sector, for the secretariat: to close one, which counts its ballots and publishes
 * the result, or to open it again, each with a reason. What a ballot says is never shown. Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-rounds
 * @summary Votes on themes: how many ballots, closing and reopening.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while the rounds are loading.
 * @csspart notice - What went wrong, was done or is asked.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown when nobody votes, or for who may not.
 * @csspart round - A round.
 * @csspart sectors - Its ballots by sector.
 * @cssprop [--mga-color-accent=#006fb3] - Focus and the main button.
 * @cssprop [--mga-color-limited] - A round that waits to be closed.
 * @cssprop [--mga-color-alert] - What went wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffRounds extends LitElement {
  static override styles = [baseStyles, roundsStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #page = new PageController(this);
  #desk = new RoundsDesk(this, this.#page);

  override render(): TemplateResult {
    const desk = this.#desk;
    return staffView(this.#page, desk.session, {
      loader: desk.rounds,
      retry: desk.load,
      closed: desk.session.isCoordinator ? undefined : this.#page.messages(staffRoundsMessages).closed,
      skeleton: () => html`<div class="bone short"></div><div class="bone"></div><div class="bone box"></div>`,
      content: (rounds) => roundsList(desk, rounds),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-rounds': MgaStaffRounds;
  }
}
