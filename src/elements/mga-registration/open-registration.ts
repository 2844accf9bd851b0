import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../domain/feed.js';
import type { OwnRegistration } from '../../domain/intake.js';
import { meetingTime } from '../../domain/meeting-time.js';
import { formatDay } from '../../i18n/formats.js';
import { formatInstant } from '../../i18n/moments.js';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { registrationMessages } from '../../i18n/registration.js';
import { heading } from '../../ui/heading.js';
import { deviceZone } from '../../ui/meeting/device-zone.js';
import type { MeetingContext } from '../../ui/meeting/meeting-context.js';
import { placeName } from '../../ui/meeting/meeting-place.js';
import { movedNote, whenLines } from '../../ui/meeting/meeting-when.js';
import { linkNotice } from '../../ui/own-record/key-form.js';
import { outcomeNotice } from '../../ui/own-record/outcome-notice.js';
import { confirmPanel, downloadAction, recordAction } from '../../ui/own-record/record-action.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import { recordAddress } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import { registrationWords, type RegistrationSession } from './registration-session.js';

/** The registration, once it is open: where it stands first, then the workshop, what can be done, and what is kept. */
export function openRegistration(session: RegistrationSession, record: OwnRegistration, context: RecordContext): TemplateResult {
  const { page, host, busy } = session;
  const t = page.messages(registrationMessages).record;
  const { feed } = context;
  const { state, position } = record;
  const meeting = feed.meetings.find(({ id }) => id === record.meeting);
  const subheading = (words: string): TemplateResult => heading(host.headingLevel + 1, words, 'subheading');
  return html`<div id="record-title" tabindex="-1">${heading(host.headingLevel, t.title)}</div>
    ${linkNotice(session)} ${outcomeNotice(session, registrationWords(page))}
    <article part="record">
      <p class="standing ${state === 'cancelled' ? 'over' : ''}" part="status"><strong>${state === 'waiting' && position !== undefined ? t.position(position) : t.state[state]}</strong></p>
      <p class="small">${t.stateMeans[state]}</p>
      ${state === 'waiting' ? html`<p class="no-print"><button type="button" aria-disabled=${String(busy !== undefined)} @click=${session.refresh}>${busy === 'open' ? page.messages(ownRecordMessages).working : t.refresh}</button></p>` : nothing}
      ${workshop(session, record, meeting, context)} ${actions(session, record)} ${subheading(t.personal)} ${personalData(record, context)}
      <p class="close no-print"><button type="button" @click=${session.close}>${t.close}</button></p>
      <p class="small muted no-print">${t.closeNote}</p>
    </article>`;
}

const fact = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function workshop({ host, page }: RegistrationSession, record: OwnRegistration, meeting: Meeting | undefined, context: RecordContext): TemplateResult {
  const { feed } = context;
  const messages = page.messages(registrationMessages);
  const t = messages.record;
  const view: MeetingContext = { ...context, readerZone: deviceZone() };
  const time = meeting && meetingTime(meeting, feed.timeZone);
  const language = page.contentLanguage(feed) ?? nothing;
  const address = meeting && recordAddress(host.workshopHref, meeting.id);
  const place = placeName(meeting?.place, context);
  const when = (instant: string): string => formatInstant(instant, feed.timeZone, page.language);
  return html`${meeting?.status === 'cancelled' ? html`<p class="alert">${t.workshopCancelled}</p>` : nothing} ${meeting?.status === 'moved' ? html`<p>${t.workshopMoved}</p>` : nothing}
    <dl class="facts">
      ${fact(t.workshop, meeting ? html`<strong lang=${language}>${address ? html`<a href=${address}>${meeting.title}</a>` : meeting.title}</strong>` : t.unknownWorkshop(record.meeting))}
      ${meeting && time ? fact(messages.file.when, html`<p>${formatDay(time.startDay, page.language, 'weekday')}</p>${whenLines({ meeting, time }, view)}${movedNote(meeting, view)}${place ? html`<p>${place}</p>` : nothing}`) : nothing}
      ${fact(messages.code, html`<bdi class="code">${record.code}</bdi>`)} ${fact(t.registeredAt, when(record.registeredAt))}
      ${record.updatedAt === record.registeredAt ? nothing : fact(t.updatedAt, when(record.updatedAt))}
    </dl>`;
}

/** What can still be done; nothing that can't be undone is done at the first press. */
function actions(session: RegistrationSession, { state, actions: can, contact }: OwnRegistration): TemplateResult {
  const { page, host, panel } = session;
  const t = page.messages(registrationMessages).record;
  return html`<section class="no-print" aria-labelledby="can">
    <div id="can">${heading(host.headingLevel + 1, page.messages(ownRecordMessages).can, 'subheading')}</div>
    <ul class="plain actions" role="list">
      ${can.cancel && state !== 'cancelled' ? recordAction(session, 'cancel', t.cancel, [t.cancelMeans[state]], panel === 'cancel' ? confirmPanel(session, 'cancel', t.cancelAsk, t.cancelYes, session.cancel) : nothing) : nothing}
      ${downloadAction(session, t.downloadMeans)}
      ${can.erasePersonalData ? recordAction(session, 'erase', t.erase, [t.eraseMeans[state], contact?.email ? t.eraseEmail : ''], panel === 'erase' ? confirmPanel(session, 'erase', t.eraseAsk, t.eraseYes, session.erase) : nothing) : nothing}
    </ul>
  </section>`;
}

function personalData({ name, sector, region, contact, accessNeeds, personalDataErasedAt }: OwnRegistration, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(registrationMessages).record;
  const sectorName = sectorsOf(feed, page).find(({ id }) => id === sector)?.name ?? sector;
  const regionName = region && (feed.regions.find(({ id }) => id === region)?.name ?? region);
  const none = personalDataErasedAt ? t.personalErased(formatInstant(personalDataErasedAt, feed.timeZone, page.language)) : t.personalNone;
  const isKept = name !== undefined || contact !== undefined || accessNeeds !== undefined;
  return html`${isKept ? nothing : html`<p>${none}</p>`}
    <dl class="facts">
      ${name ? fact(t.name, name) : nothing} ${contact?.email ? fact(t.email, html`<bdi>${contact.email}</bdi>`) : nothing} ${accessNeeds ? fact(t.accessNeeds, accessNeeds) : nothing}
      ${fact(t.sector, sectorName)} ${regionName ? fact(t.region, regionName) : nothing}
    </dl>
    ${isKept ? html`<p class="small muted">${t.personalNote}</p>` : nothing}`;
}
