import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consultation } from '../../domain/feed.js';
import { formatInstant } from '../../i18n/moments.js';
import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import { heading } from '../../ui/heading.js';
import { secretAddress } from '../../ui/own-record/secret-link.js';
import { checkMark, receiptRows, receiptText, type ReceiptFact } from '../../ui/receipt/receipt-rows.js';
import { saveFile } from '../../ui/save-file.js';
import type { HostReceipt } from './events.js';
import type { FormSession } from './form-session.js';

/** What was received, and how it is shown. */
export interface ReceiptView {
  /** Of its heading, which takes the focus. */
  id: string;
  consultation: Consultation;
  title: string;
  receipt: HostReceipt;
  /** Whether what is stored is the version before the last correction. */
  earlier: boolean;
  /** Whether the receipt is kept on the device until it is put away. */
  lasting: boolean;
  done: () => void;
}

/** The receipt: folio, key and secret link, and ways to take them along, because the key is shown here and nowhere else. */
export function receiptPanel(session: FormSession, view: ReceiptView): TemplateResult {
  const { id, consultation, title, receipt, earlier, lasting, done } = view;
  const { page, host } = session;
  const t = page.messages(proposalSendingMessages);
  const { folio, secret, receivedAt, moderation } = receipt;
  const link = secretAddress(host.recordHref, 'folio', folio, secret);
  const when = { name: t.receivedAt, value: receivedAt && formatInstant(receivedAt, session.timeZone, page.language) };
  const facts: ReceiptFact[] = [{ name: t.folio, what: 'folio', value: folio }, { name: t.secret, what: 'secret', value: secret }, { name: t.link, what: 'link', value: link }, when];
  const file = (): string => receiptText([{ name: t.file.title, value: title }, { name: t.file.consultation, value: consultation.title }, ...facts], secret && t.file.warning);
  return html`<section class="posting received" part="receipt" aria-labelledby=${id}>
    <div id=${id} tabindex="-1">${heading(host.headingLevel + 1, html`${checkMark} ${earlier ? t.receivedEarlier : t.received}`, 'subheading')}</div>
    <p><strong>${title}</strong></p>
    ${earlier ? html`<p>${t.receivedEarlierText}</p>` : nothing} ${moderation ? html`<p>${t.next[moderation]}</p>` : nothing}
    ${secret ? html`<p class="keep"><strong>${t.keepIt}</strong> ${t.keepItWhy}</p>` : nothing}
    ${receiptRows(facts, session.copying, t)}
    <p class="actions no-print">
      <button type="button" @click=${() => saveFile(t.fileName(folio), file(), 'text/plain;charset=utf-8')}>${t.download}</button>
      <button type="button" @click=${() => window.print()}>${t.print}</button>
      ${link ? html`<a class="button" href=${link}>${t.open}</a>` : nothing}
    </p>
    ${secret ? html`<p class="hint no-print">${lasting ? t.onDevice : t.notOnDevice}</p>` : nothing}
    <p class="no-print"><button type="button" class="primary" @click=${done}>${secret ? t.done : t.another}</button></p>
  </section>`;
}
