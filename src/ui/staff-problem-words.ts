import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { StaffProblem } from '../feed/staff-problem.js';
import { staffMessages } from '../i18n/staff.js';
import type { PageController } from './page-controller.js';

/** Why the server did not do something: in its own words when it gave some, else in ours; and how long to wait, when it says so. */
export function staffProblemWords(problem: StaffProblem, page: PageController): string {
  const t = page.messages(staffMessages);
  const own = t.problem[problem.kind];
  if (problem.kind === 'busy') {
    const seconds = Math.ceil((problem.retryAfter ?? 0) / 1000);
    const wait = seconds > 90 ? t.waitMinutes(Math.ceil(seconds / 60)) : seconds > 0 ? t.waitSeconds(seconds) : '';
    return [problem.status === 429 ? t.tooMany : own, wait].filter(Boolean).join(' ');
  }
  // The server says more than we can about what it refused; that one has to sign in is better said by us.
  return problem.kind === 'invalid' || problem.kind === 'conflict' || problem.kind === 'forbidden' ? (problem.detail ?? own) : own;
}

/** A notice of what went wrong, with a button to try again where there is something to try. */
export function staffProblemNotice(problem: StaffProblem, page: PageController, again?: { retry: () => void; retrying: boolean }): TemplateResult {
  const t = page.messages(staffMessages);
  return html`<div class="notice failed" part="notice" role="alert">
    <p>${staffProblemWords(problem, page)}</p>
    ${again ? html`<button type="button" part="retry" aria-disabled=${String(again.retrying)} @click=${() => !again.retrying && again.retry()}>${again.retrying ? t.retrying : t.retry}</button>` : ''}
  </div>`;
}
