import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { filterMinutes, meetingsWithMinutes, selectMinutes, type MeetingWithMinutes } from '../../domain/minutes.js';
import { minutesMessages } from '../../i18n/minutes.js';
import { agreementStyles } from '../../ui/agreement/agreement-styles.js';
import { ledgerOf } from '../../ui/agreement/ledger-of.js';
import { blockStyles } from '../../ui/blocks.js';
import { filterStyles } from '../../ui/filter-field.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';
import { minutesChooser } from './minutes-chooser.js';
import { minutesDocument } from './minutes-document.js';
import type { MinutesSettings } from './minutes-settings.js';
import { minutesStyles } from './minutes-styles.js';

export const styles = [statusStyles, filterStyles, blockStyles, agreementStyles, minutesStyles];

/** Meetings the reader may choose among, latest first. */
function choices({ feed, organizations }: RecordContext, { scope }: MinutesSettings): readonly MeetingWithMinutes[] {
  return filterMinutes(meetingsWithMinutes(feed.meetings), scope, { commitments: feed.commitments, organizations });
}

/** The meeting the page names; else the one the address cites, if it is among the choices; else the one the reader chose; else the latest. */
function select(context: RecordContext, { record, cited, chosen }: MinutesSettings, list: readonly MeetingWithMinutes[]): MeetingWithMinutes | undefined {
  if (record) return selectMinutes(meetingsWithMinutes(context.feed.meetings), record);
  return (cited === undefined ? undefined : selectMinutes(list, cited)) ?? selectMinutes(list, chosen);
}

/** Why there are no minutes to show, if there are none. */
export function missing(context: RecordContext, settings: MinutesSettings): string | undefined {
  const t = context.page.messages(minutesMessages);
  if (settings.record) return select(context, settings, []) ? undefined : t.notFound(settings.record);
  return choices(context, settings).length > 0 ? undefined : t.none;
}

export function content(context: RecordContext, settings: MinutesSettings): TemplateResult {
  const { page } = context;
  const { record, chosen, level, onChoose } = settings;
  const list = choices(context, settings);
  const meeting = select(context, settings, list);
  const choice = record || list.length < 2 ? '' : minutesChooser(list, meeting?.id, page, onChoose);
  if (!meeting) return html`${choice}<p class="empty" part="empty">${page.messages(minutesMessages).notFound(chosen ?? '')}</p>`;
  const agreements = ledgerOf(context).filter((entry) => entry.meeting === meeting);
  const minutesHref = settings.minutesHref ?? (record ? undefined : '#minutes/{id}');
  return html`${choice}${minutesDocument(meeting, context, { level, agreements, minutesHref })}`;
}
