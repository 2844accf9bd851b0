import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasMinutes } from '../../domain/minutes.js';
import type { FigureSubject } from '../../domain/plan-summary.js';
import { formatDay } from '../../i18n/formats.js';
import { planSummaryMessages } from '../../i18n/plan-summary.js';
import { commitmentLink } from '../commitment/commitment-link.js';
import { minutesLink } from '../minutes-link.js';
import { recordAddress } from '../record-address.js';
import type { RecordContext } from '../record-context.js';
import { safeUrl } from '../safe-url.js';

/** Where the page shows records whole; `{id}` stands for a record's identifier. */
export interface RecordLinks {
  commitment?: string;
  minutes?: string;
  proposal?: string;
}

/** What a record is called, linked to where the page shows it whole or to its own page. */
export function recordName(subject: FigureSubject, context: RecordContext, links: RecordLinks): unknown {
  const { feed, page, base } = context;
  const t = page.messages(planSummaryMessages);
  const language = page.contentLanguage(feed) ?? nothing;
  const own = (text: string): TemplateResult => html`<span lang=${language}>${text}</span>`;
  switch (subject.kind) {
    case 'commitment':
      return commitmentLink(links.commitment, subject.commitment, context);
    case 'milestone':
      return html`${own(subject.milestone.title)} <span class="muted">(${commitmentLink(links.commitment, subject.commitment, context)})</span>`;
    case 'meeting': {
      const { meeting, day } = subject;
      const name = html`${own(meeting.title)}, ${formatDay(day, page.language, 'medium')}`;
      return hasMinutes(meeting) ? minutesLink(links.minutes, meeting.id, name) : name;
    }
    case 'proposal': {
      const address = recordAddress(links.proposal, subject.proposal.id) ?? safeUrl(subject.proposal.url, base);
      return address ? html`<a href=${address} part="proposal-link" lang=${language}>${subject.proposal.title}</a>` : own(subject.proposal.title);
    }
    case 'consultation': {
      const address = safeUrl(subject.consultation.url, base);
      return address ? html`<a href=${address} lang=${language}>${subject.consultation.title}</a>` : own(subject.consultation.title);
    }
    case 'theme':
      return own(subject.theme.name);
    case 'sector':
      return own(subject.sector.name);
    case 'sdg':
      return t.fact.sdg(subject.goal);
    case 'unclassified':
      return html`<code>${subject.id}</code> (${t.fact.unclassified})`;
    case 'year':
      return t.fact.year(subject.year);
  }
}
