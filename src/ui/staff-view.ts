import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { staffMessages } from '../i18n/staff.js';
import type { PageController } from './page-controller.js';
import type { StaffLoader } from './staff-loader.js';
import { staffProblemNotice } from './staff-problem-words.js';
import type { StaffSessionController } from './staff-session.js';

/** What an element of the staff gives to be drawn. */
export interface StaffViewParts<Value> {
  loader: StaffLoader<Value>;
  /** Asks for it again. */
  retry: () => void;
  /** What stands in place while it is loading, with the box of what will replace it. */
  skeleton: () => unknown;
  content: (value: Value) => unknown;
  /** Sentence for who is signed in and may not see it, in the place of everything. */
  closed?: string;
}

/**
 * The frame of an element of the staff: nothing while nobody is signed in, something in place while it is loading, and what went wrong above what
 * is there. What is there stays when a later request fails.
 */
export function staffView<Value>(page: PageController, session: StaffSessionController, parts: StaffViewParts<Value>): TemplateResult {
  const { value, problem, loading } = parts.loader;
  const draw = (): unknown => {
    if (!session.isInside) return html`<p class="notice failed" part="notice">${page.messages(staffMessages).outside}</p>`;
    if (!session.isSignedIn) return nothing;
    if (parts.closed !== undefined) return html`<p class="empty" part="empty">${parts.closed}</p>`;
    const notice = problem ? staffProblemNotice(problem, page, { retry: parts.retry, retrying: loading }) : nothing;
    if (value !== undefined) return html`${notice}${parts.content(value)}`;
    if (problem) return notice;
    return html`<span class="visually-hidden" role="status">${page.messages(staffMessages).loading}</span>
      <div class="skeleton" part="skeleton" aria-hidden="true">${parts.skeleton()}</div>`;
  };
  const classes = `root font-${page.fontStep} ${page.contrast ? 'contrast' : ''}`;
  const isBusy = session.isSignedIn && parts.closed === undefined && value === undefined && problem === undefined;
  return html`<div class=${classes} part="base" dir=${page.direction} aria-busy=${String(isBusy)}>${draw()}</div>`;
}
