import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CalledWorkshop } from '../../domain/workshops.js';
import { formatInstant } from '../../i18n/moments.js';
import { registrationMessages } from '../../i18n/registration.js';
import { heading } from '../../ui/heading.js';
import { localWords } from '../../ui/meeting/meeting-when.js';
import { secretAddress } from '../../ui/own-record/secret-link.js';
import { checkMark, receiptRows, receiptText, type ReceiptFact } from '../../ui/receipt/receipt-rows.js';
import type { AttemptStanding, RegistrationAttempt } from '../../ui/registration/registration-attempt.js';
import { saveFile } from '../../ui/save-file.js';
import type { WorkshopsView } from './workshops-settings.js';

/** The receipt: with a seat or a place on the waiting list; code, key and secret link, and ways to take them along. */
export function registrationReceipt({ target }: RegistrationAttempt, { receipt, earlier }: Extract<AttemptStanding, { status: 'received' }>, { meeting }: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { page, feed, level, desk, registrationHref } = view;
  const t = page.messages(registrationMessages);
  const { code, secret, state, position, registeredAt } = receipt;
  const title = state === 'seated' ? t.seated : t.waiting(position);
  const link = secretAddress(registrationHref, 'codigo', code, secret);
  const kept: ReceiptFact[] = [{ name: t.code, what: 'code', value: code }, { name: t.secret, what: 'secret', value: secret }, { name: t.link, what: 'link', value: link }];
  const when: ReceiptFact = { name: t.registeredAt, value: registeredAt && formatInstant(registeredAt, feed.timeZone, page.language) };
  const about: ReceiptFact[] = [{ name: t.file.workshop, value: meeting.title }, { name: t.file.when, value: localWords(meeting.start, view) }, { name: t.file.state, value: title }];
  const save = (): void => saveFile(t.fileName(code), receiptText([...about, ...kept, when], t.file.warning), 'text/plain;charset=utf-8');
  return html`<section class="registration receipt-panel ${state}" part="receipt" aria-labelledby="receipt-title">
    <div id="receipt-title" tabindex="-1">${heading(level + 3, html`${state === 'seated' ? checkMark : nothing} ${title}`, 'subheading')}</div>
    ${earlier ? html`<p>${t.receivedEarlier}</p>` : nothing}
    <p>${state === 'seated' ? t.seatedText : t.waitingText}</p>
    <p class="keep"><strong>${t.keepIt}</strong> ${t.keepItWhy}</p>
    ${receiptRows([...kept, when], desk.copying, t)}
    <p class="actions no-print">
      <button type="button" @click=${save}>${t.download}</button>
      ${link ? html`<a class="button" href=${link}>${t.open}</a>` : nothing}
      <button type="button" class="primary" @click=${() => desk.putAway(target.meeting)}>${t.done}</button>
    </p>
    <p class="hint no-print">${t.keptInTab}</p>
  </section>`;
}
