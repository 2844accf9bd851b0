import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../ui/base-styles.js';
import { PageController } from '../../ui/page-controller.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { staffView } from '../../ui/staff-view.js';
import { TemplateDesk } from './template-desk.js';
import { templateForm } from './template-form.js';
import { templateList } from './template-list.js';
import { templateStyles } from './template-styles.js';

/**
 * Texts to begin replies with: those of one's institution and those shared by all. Made, changed and removed here; `{title}` and `{folio}` stand for
 * those of the proposal, and a preview shows how. Inside `<mga-staff-session>`.
 *
 * @tagname mga-staff-templates
 * @summary Texts to begin replies with.
 * @csspart base - Everything the widget draws.
 * @csspart skeleton - What stands in place while it is loading.
 * @csspart notice - A notice about what went wrong, was done or is asked.
 * @csspart retry - The button that asks again.
 * @csspart empty - The sentence shown when there are no templates.
 * @csspart template - A template of the list.
 * @csspart form - The form to write one.
 * @csspart field - A field of that form.
 * @csspart fault - What is wrong with a field.
 * @csspart preview - How the text would look for a proposal.
 * @cssprop [--mga-color-accent=#006fb3] - Links, focus and the main buttons.
 * @cssprop [--mga-color-alert] - What is wrong.
 * @cssprop [--mga-space=1em] - Space between blocks.
 * @cssprop [--mga-radius=0.25em] - Radius of corners.
 * @cssprop [--mga-font-size=max(1em, 14px)] - Size of the text.
 */
export class MgaStaffTemplates extends LitElement {
  static override styles = [baseStyles, answerStyles, templateStyles];

  /** Level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #page = new PageController(this);
  #desk = new TemplateDesk(this, this.#page);

  override render(): TemplateResult {
    const desk = this.#desk;
    return staffView(this.#page, desk.session, {
      loader: desk.templates,
      retry: desk.load,
      skeleton: () => html`<div class="bone short"></div><div class="bone box"></div><div class="bone box"></div>`,
      content: ({ templates }) => (desk.writing ? templateForm(desk, desk.writing) : templateList(desk, templates)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mga-staff-templates': MgaStaffTemplates;
  }
}
