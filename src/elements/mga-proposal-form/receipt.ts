import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consultation } from '../../domain/feed.js';
import { formatInstant } from '../../i18n/moments.js';
import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import { heading } from '../../ui/heading.js';
import { secretLink } from '../../ui/proposals/secret-link.js';
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
  const { id, title, receipt, earlier, lasting, done } = view;
  const { page, host } = session;
  const t = page.messages(proposalSendingMessages);
  const { folio, secret, receivedAt, moderation } = receipt;
  const link = secretLink(host.recordHref, folio, secret);
  const rows: [name: string, what: string, value: string | undefined][] = [[t.folio, 'folio', folio], [t.secret, 'secret', secret], [t.link, 'link', link]];
  return html`<section class="posting received" part="receipt" aria-labelledby=${id}>
    <div id=${id} tabindex="-1">${heading(host.headingLevel + 1, html`${check} ${earlier ? t.receivedEarlier : t.received}`, 'subheading')}</div>
    <p><strong>${title}</strong></p>
    ${earlier ? html`<p>${t.receivedEarlierText}</p>` : nothing} ${moderation ? html`<p>${t.next[moderation]}</p>` : nothing}
    ${secret ? html`<p class="keep"><strong>${t.keepIt}</strong> ${t.keepItWhy}</p>` : nothing}
    <dl class="receipt">
      ${rows.map(([name, what, value]) => (value ? row(session, name, what, value) : nothing))}
      ${receivedAt ? html`<div><dt>${t.receivedAt}</dt><dd>${formatInstant(receivedAt, session.timeZone, page.language)}</dd></div>` : nothing}
    </dl>
    <p role="status" class="copied">${session.copied ? (session.copied.done ? t.copied : t.copyFailed) : nothing}</p>
    <p class="actions no-print">
      <button type="button" @click=${() => saveFile(t.fileName(folio), receiptText(session, view, link), 'text/plain;charset=utf-8')}>${t.download}</button>
      <button type="button" @click=${() => window.print()}>${t.print}</button>
      ${link ? html`<a class="button" href=${link}>${t.open}</a>` : nothing}
    </p>
    ${secret ? html`<p class="hint no-print">${lasting ? t.onDevice : t.notOnDevice}</p>` : nothing}
    <p class="no-print"><button type="button" class="primary" @click=${done}>${secret ? t.done : t.another}</button></p>
  </section>`;
}

const check = html`<svg class="check-mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="m4.8 8.2 2.2 2.2 4.2-4.4" /></svg>`;

function row(session: FormSession, name: string, what: string, value: string): TemplateResult {
  const t = session.page.messages(proposalSendingMessages);
  return html`<div>
    <dt>${name}</dt>
    <dd><code id="receipt-${what}">${value}</code> <button type="button" class="copy no-print" aria-label="${t.copy}: ${name}" @click=${() => session.copy(what, value)}>${t.copy}</button></dd>
  </div>`;
}

/** The receipt as a text file, for people. */
function receiptText(session: FormSession, { consultation, title, receipt }: ReceiptView, link: string | undefined): string {
  const { page } = session;
  const t = page.messages(proposalSendingMessages);
  const { folio, secret, receivedAt } = receipt;
  const rows = [
    [t.file.title, title], [t.file.consultation, consultation.title], [t.folio, folio], [t.secret, secret], [t.link, link],
    [t.receivedAt, receivedAt && formatInstant(receivedAt, session.timeZone, page.language)],
  ];
  const facts = rows.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [...facts, '', ...(secret ? [t.file.warning] : []), ''].join('\r\n');
}
