import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LedgerEntry } from '../../domain/agreements.js';
import { attendees, type MeetingWithMinutes } from '../../domain/minutes.js';
import { formatNumber } from '../../i18n/formats.js';
import { minutesMessages, type MinutesSection } from '../../i18n/minutes.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { minutesAttendees } from './minutes-attendees.js';
import { fragmentAddress, writeFragment } from './minutes-fragment.js';
import { minutesHeading } from './minutes-heading.js';
import { minutesAgenda, minutesAgreements, minutesDiscussion, minutesRecommendations } from './minutes-sections.js';

/** What the document needs besides the meeting. */
export interface MinutesDocumentOptions {
  /** Level of the title's heading. */
  level: number;
  /** The agreements of these minutes, in their order. */
  agreements: readonly LedgerEntry[];
  /** Template of the address of other minutes. */
  minutesHref?: string;
}

interface Section {
  name: MinutesSection;
  /** Said beside the title, when the section is a list. */
  count?: number;
  content: TemplateResult;
}

/** The minutes of a meeting as a document: its head, its contents, and its sections in the order minutes have them. */
export function minutesDocument(meeting: MeetingWithMinutes, context: RecordContext, options: MinutesDocumentOptions): TemplateResult {
  const { level } = options;
  const sections = sectionsOf(meeting, context, options);
  return html`<article class="minutes" part="minutes">
    ${minutesHeading(meeting, context, level)} ${contents(sections, meeting.id, context)}
    ${sections.map((section) => sectionTemplate(section, meeting.id, context, level + 1))}
  </article>`;
}

/** Attendees and agreements are always there, to say so when there are none; the rest only when the minutes have them. */
function sectionsOf(meeting: MeetingWithMinutes, context: RecordContext, { level, agreements, minutesHref }: MinutesDocumentOptions): Section[] {
  const { agenda = [], discussion = [], recommendations = [] } = meeting.minutes;
  const sections: (Section | false)[] = [
    { name: 'attendees', count: attendees(meeting.minutes).length, content: minutesAttendees(meeting, context, level + 2) },
    agenda.length > 0 && { name: 'agenda', content: minutesAgenda(agenda, context) },
    discussion.length > 0 && { name: 'discussion', content: minutesDiscussion(discussion, context, level + 2) },
    recommendations.length > 0 && { name: 'recommendations', count: recommendations.length, content: minutesRecommendations(recommendations, meeting.id, context) },
    { name: 'agreements', count: agreements.length, content: minutesAgreements(agreements, context, minutesHref) },
  ];
  return sections.filter((section) => section !== false);
}

function titleOf({ name, count }: Section, { page }: RecordContext): string {
  const t = page.messages(minutesMessages);
  return count ? t.withCount(t.section[name], formatNumber(count, page.language)) : t.section[name];
}

function contents(sections: readonly Section[], meeting: string, context: RecordContext): TemplateResult {
  const t = context.page.messages(minutesMessages);
  return html`<nav class="contents no-print" aria-label=${t.contents}>
    <ul class="plain" role="list">
      ${sections.map((section) => {
        const address = fragmentAddress({ meeting, section: section.name });
        return address ? html`<li><a href=${address}>${titleOf(section, context)}</a></li>` : nothing;
      })}
    </ul>
  </nav>`;
}

function sectionTemplate(section: Section, meeting: string, context: RecordContext, level: number): TemplateResult {
  const t = context.page.messages(minutesMessages);
  const fragment = { meeting, section: section.name };
  const address = fragmentAddress(fragment);
  return html`<section class=${section.name} part="section">
    <div class="section-head" data-place=${writeFragment(fragment)} tabindex="-1">
      ${heading(level, titleOf(section, context), 'section-title')}
      ${address ? html`<a class="anchor no-print" href=${address} aria-label=${t.linkTo(t.section[section.name])}>#</a>` : nothing}
    </div>
    ${section.content}
  </section>`;
}
