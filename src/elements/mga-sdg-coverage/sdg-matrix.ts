import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Commitment } from '../../domain/feed.js';
import { sdgNumbers } from '../../domain/sdg-coverage.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import { heading } from '../../ui/heading.js';
import { sdgMark } from '../../ui/sdg/sdg-mark.js';
import { sdgDrawing, sdgFigure } from './sdg-figure.js';
import { goalName, shortName, type SdgView } from './sdg-view.js';

/**
 * Commitments × goals. On a narrow page each row becomes the commitment with the marks of its goals. The roles are written out because some
 * browsers forget that a table is one when its rows are not displayed as such.
 */
export function sdgMatrix(view: SdgView): TemplateResult {
  const { coverage, level, t } = view;
  return html`${heading(level + 1, t.matrix, 'subheading')}
    <table class="matrix" role="table" part="table" aria-label=${t.matrix}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.commitment}</th>
          ${sdgNumbers.map((goal) => html`<th role="columnheader" scope="col" class="mark"><span class="visually-hidden">${goalName(goal, view)}</span><span aria-hidden="true" title=${shortName(goal, view)}>${goal}</span></th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(coverage.commitments, ({ id }) => id, (commitment) => row(commitment, view))}
      </tbody>
    </table>
    ${figureActions(sdgFigure(view), view, () => sdgDrawing(view))}`;
}

function row(commitment: Commitment, view: SdgView): TemplateResult {
  const { coverage, commitmentHref, t } = view;
  const served = new Set(commitment.sdgs);
  const silence = coverage.unstated.includes(commitment) ? t.statesNothing : served.size === 0 ? t.statesNone : undefined;
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row">${commitmentLink(commitmentHref, commitment, view)}</th>
    ${silence === undefined
      ? sdgNumbers.map((goal) => html`<td role="cell" class="mark ${served.has(goal) ? 'yes' : 'no'}">${served.has(goal) ? html`${sdgMark(goal)}<span class="visually-hidden">${t.goal(goal)}</span>` : nothing}</td>`)
      : html`<td role="cell" colspan="17" class="silent small muted">${silence}</td>`}
  </tr>`;
}
