import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { groupByMeeting, groupByResponsible } from '../../domain/agreement-views.js';
import type { LedgerEntry, ResponsibleParty } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { agreementContent, type AgreementOptions } from '../../ui/agreement/agreement-item.js';
import { meetingName } from '../../ui/agreement/meeting-name.js';
import { heading } from '../../ui/heading.js';
import { minutesLink } from '../../ui/minutes-link.js';
import { partyTemplate } from '../../ui/party.js';
import type { RecordContext } from '../../ui/record-context.js';

/** What the groups of the ledger need besides its entries. */
export interface LedgerGroupOptions {
  /** Level of the headings of the groups. */
  level: number;
  /** Template of the address of minutes. */
  minutesHref?: string;
  /** Key of the party the reader chose: only its group is shown, not those of who shares the responsibility. */
  responsible?: string;
}

/** The ledger by responsible party. */
export function groupsByResponsible(entries: readonly LedgerEntry[], context: RecordContext, options: LedgerGroupOptions): TemplateResult {
  const { level, minutesHref, responsible } = options;
  const t = context.page.messages(agreementMessages);
  const groups = groupByResponsible(entries, context.page.language).filter((group) => !responsible || group.key === responsible);
  const repeated = groups.reduce((sum, group) => sum + group.entries.length, 0) > entries.length;
  return html`${repeated ? html`<p class="small muted">${t.repeated}</p>` : nothing}
    ${repeat(
      groups,
      ({ key }) => key,
      (group) => section(partyHeading(group.party, context), group.entries, context, { level, meeting: true, responsible: (entry) => entry.responsible.length > 1, minutesHref }),
    )}`;
}

/** The ledger by meeting, latest first. */
export function groupsByMeeting(entries: readonly LedgerEntry[], context: RecordContext, { level, minutesHref }: LedgerGroupOptions): TemplateResult {
  return html`${repeat(
    groupByMeeting(entries),
    ({ meeting }) => meeting.id,
    ({ meeting, entries: reached }) =>
      section(minutesLink(minutesHref, meeting.id, meetingName(meeting, context)), reached, context, { level, meeting: false, responsible: () => true, minutesHref }),
  )}`;
}

interface SectionOptions extends Omit<AgreementOptions, 'responsible'> {
  level: number;
  responsible: (entry: LedgerEntry) => boolean;
}

function section(title: TemplateResult, entries: readonly LedgerEntry[], context: RecordContext, options: SectionOptions): TemplateResult {
  const t = context.page.messages(agreementMessages);
  return html`<section class="group" part="group">
    ${heading(options.level, html`${title}<span class="count">${` ${t.count(entries.length)}`}</span>`, 'subheading')}
    <ul class="plain" role="list">
      ${repeat(
        entries,
        ({ key }) => key,
        (entry) => html`<li part="agreement">${agreementContent(entry, context, { ...options, responsible: options.responsible(entry) })}</li>`,
      )}
    </ul>
  </section>`;
}

function partyHeading(party: ResponsibleParty | undefined, context: RecordContext): TemplateResult {
  return party ? partyTemplate(party.party, context) : html`${context.page.messages(agreementMessages).nobody}`;
}
