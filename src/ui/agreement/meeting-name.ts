import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../domain/feed.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import type { RecordContext } from '../record-context.js';

/** A meeting by its title and day, because titles repeat. */
export function meetingName({ title, start }: Meeting, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(agreementMessages);
  const day = formatFlexibleDate(start.slice(0, 10), page.language, 'medium').replaceAll(' ', '\u00a0');
  return html`<span lang=${page.contentLanguage(feed) ?? nothing}>${t.meetingOn(title, day)}</span>`;
}
