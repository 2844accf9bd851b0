import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTime } from '../../i18n/moments.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import type { PageController } from '../../ui/page-controller.js';
import type { DraftStanding } from '../../ui/staff-draft.js';
import { isOutage } from '../../ui/staff-session.js';

/** Where the draft stands, in words. Only what is kept on the device is said aloud: each save would talk over the writing. */
export function draftStanding(standing: DraftStanding, page: PageController): TemplateResult {
  const kept = standing.status === 'kept';
  return html`<p class="draft-standing small ${kept ? 'alert' : 'muted'}" part="draft" data-status=${standing.status}>${words(standing, page)}</p>
    <p class="visually-hidden" role="status">${kept ? words(standing, page) : ''}</p>`;
}

function words(standing: DraftStanding, page: PageController): string {
  const t = page.messages(staffReplyMessages).draft;
  switch (standing.status) {
    case 'saved':
      return t.saved(formatTime(standing.at, page.language));
    case 'kept':
      if (!standing.lasts) return t.keptPage;
      if (standing.problem.kind === 'unauthorized') return t.ended;
      return isOutage(standing.problem) ? t.kept : t.refused;
    case 'conflict':
      return t.waiting;
    default:
      return t[standing.status];
  }
}
