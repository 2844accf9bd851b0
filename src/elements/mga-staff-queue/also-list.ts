import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { staffMessages } from '../../i18n/staff.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { AlsoCandidate } from './also-answered.js';
import { proposalText } from './proposal-text.js';
import type { QueueDesk } from './queue-desk.js';
import type { ReplyWork } from './reply-work.js';

/** Those that could get the same reply, each to be read before it is ticked. */
export function alsoAnswered(work: ReplyWork, desk: QueueDesk): TemplateResult | typeof nothing {
  const { candidates } = work.also;
  if (candidates.length === 0) return nothing;
  const t = desk.page.messages(staffReplyMessages);
  return html`<fieldset class="field also" part="also">
    <legend class="label">${t.also}</legend>
    <p class="hint">${t.alsoHint}</p>
    <ul class="plain">
      ${candidates.map((candidate) => html`<li>${candidateRow(candidate, work, desk)}</li>`)}
    </ul>
  </fieldset>`;
}

function candidateRow({ folio, title }: AlsoCandidate, { also }: ReplyWork, desk: QueueDesk): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffReplyMessages);
  const obstacle = also.obstacle(folio);
  const loader = also.loaded(folio);
  const onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void also.read(folio);
  };
  // On input, not on change: the form draws itself anew on input, which would untick it before a change is told.
  return html`<label class="choice"><input type="checkbox" data-also=${folio} ?disabled=${obstacle !== undefined} .checked=${live(also.isChosen(folio))} @input=${(event: Event) => also.toggle(folio, (event.target as HTMLInputElement).checked)} /><span>${title} <bdi class="code small">${folio}</bdi></span></label>
    ${obstacle ? html`<p class="small" role="status">${obstacle === 'gone' ? t.alsoGone : t.alsoNotOpen}</p>` : loader?.problem ? html`<p class="small alert" role="status">${staffProblemWords(loader.problem, page)}</p>` : nothing}
    <details @toggle=${onToggle}>
      <summary class="small">${t.read}<span class="visually-hidden">: ${title}</span></summary>
      ${loader?.value ? proposalText(loader.value.content, desk) : html`<p class="small muted">${page.messages(staffMessages).loading}</p>`}
    </details>`;
}
