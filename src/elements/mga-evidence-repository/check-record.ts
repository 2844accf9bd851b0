import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CheckFact, CheckRecord, CheckSubject, StandardCheck } from '../../domain/participation-standards.js';
import { partyName } from '../../domain/organizations.js';
import { formatDay, formatFlexibleDate, formatList } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { recordFact } from '../../ui/records/record-fact.js';
import { recordName } from '../../ui/records/record-name.js';
import { safeUrl } from '../../ui/safe-url.js';
import { checkAmount } from './check-words.js';
import type { EvidenceView } from './evidence-view.js';

/** A record behind a check: what it is, linked to where it is shown whole, and what the check took from it. */
export function checkRecord({ subject, fact }: CheckRecord, check: StandardCheck, view: EvidenceView): TemplateResult {
  const more = fact && factWords(fact, check, view);
  return html`<li class="record" part="record"><span>${subjectName(subject, view)}</span>${more ? html` <span class="fact muted">${more}</span>` : nothing}</li>`;
}

function subjectName(subject: CheckSubject, view: EvidenceView): unknown {
  const { context, links, t } = view;
  const { page, feed, base } = context;
  const language = page.contentLanguage(feed) ?? nothing;
  switch (subject.kind) {
    case 'document': {
      const { document } = subject.item;
      const url = safeUrl(document.url, base);
      const date = document.date ? html`, ${formatFlexibleDate(document.date, page.language, 'medium')}` : nothing;
      return html`${url ? html`<a href=${url} lang=${language}>${document.title}</a>` : html`<span lang=${language}>${document.title}</span>`}${date}`;
    }
    case 'seat':
      return seatName(subject.seat, view);
    case 'cycle': {
      const { item } = subject;
      const dates = [item.start, item.end === item.start ? undefined : item.end].filter((date) => date !== undefined).map((date) => formatFlexibleDate(date, page.language, 'medium'));
      const { kinds, between } = page.messages(planTimelineMessages);
      return html`<span lang=${item.name ? language : nothing}>${item.name ?? kinds[item.kind]}</span>${dates.length > 0 ? `, ${dates.reduce(between)}` : nothing}`;
    }
    case 'address': {
      const url = safeUrl(subject.url, base);
      return url ? html`<a href=${url}>${t.address}</a> <span class="muted">${url}</span>` : subject.url;
    }
    case 'updated':
      return t.lastUpdated(formatDay(subject.day, page.language));
    default:
      return recordName(subject, context, links);
  }
}

function factWords(fact: CheckFact, check: StandardCheck, view: EvidenceView): unknown {
  const { context, words } = view;
  switch (fact.kind) {
    case 'seats':
      return fact.seats.length === 0 ? undefined : formatList(fact.seats.map((seat) => seatName(seat, view)), context.page.language);
    case 'notice':
      return words.noticeDays(fact.days);
    case 'report-pending':
      return words.reportPending;
    default:
      return recordFact(fact, context, (value) => checkAmount(value, check, view));
  }
}

/** Who holds a seat, by organization, person or role, whichever is said. */
function seatName({ organization, person, role }: Extract<CheckSubject, { kind: 'seat' }>['seat'], { context, t }: EvidenceView): string {
  return organization ? partyName({ organization }, context.organizations) : (person?.name ?? role ?? t.seat);
}
