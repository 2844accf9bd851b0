import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { csvText } from '../../domain/csv.js';
import type { Meeting } from '../../domain/feed.js';
import { recordedCsv } from '../../domain/table-proposals.js';
import { workshopChannel } from '../../domain/table-workshops.js';
import { formatInstant } from '../../i18n/moments.js';
import { proposalRecorderMessages } from '../../i18n/proposal-recorder.js';
import { heading } from '../../ui/heading.js';
import { saveFile } from '../../ui/save-file.js';
import { secretAddress } from '../../ui/own-record/secret-link.js';
import type { SheetRow } from '../../ui/proposals/table-sheet.js';
import type { RecorderSession } from './recorder-session.js';

const csv = 'text/csv;charset=utf-8';

/** Ways to take the list along: the file for the secretariat, the receipts for the table, and paper. */
export function sheetFiles(session: RecorderSession, rows: readonly SheetRow[], workshop: Meeting): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { page, host, removing, table } = session;
  const t = page.messages(proposalRecorderMessages);
  const received = rows.filter(({ state }) => state === 'received');
  const others = rows.filter(({ state }) => state !== 'received');
  const name = [workshop.id, table].filter(Boolean).join('-').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  const facts = { meeting: workshop.id, channel: workshopChannel(workshop), timeZone: session.feedNow.timeZone };
  return html`<section class="files no-print" part="files" aria-labelledby="files-title">
    <div id="files-title">${heading(host.headingLevel + 1, t.files, 'subheading')}</div>
    ${others.length > 0
      ? html`<p><button type="button" aria-describedby="csv-note" @click=${() => saveFile(t.csvFile(name), recordedCsv(others.map(({ proposal }) => proposal), facts), csv)}>${t.csv(others.length)}</button></p>
          <p id="csv-note" class="small muted">${t.csvNote}</p>`
      : nothing}
    ${received.length > 0
      ? html`<p><button type="button" aria-describedby="receipts-note" @click=${() => saveFile(t.receiptsFile(name), receiptsCsv(session, received), csv)}>${t.receipts(received.length)}</button></p>
          <p id="receipts-note" class="small muted">${t.receiptsNote}</p>`
      : nothing}
    <p class="row-actions">
      <button type="button" @click=${() => window.print()}>${t.print}</button>
      ${received.length > 0 ? html`<button type="button" class="link" id="remove-received" @click=${() => session.remove('received', received, false)}>${t.removeReceived(received.length)}</button>` : nothing}
    </p>
    ${removing === 'received'
      ? html`<div class="notice" part="notice">
          <p>${t.removeReceivedAsk(received.length)}</p>
          <button type="button" id="remove-yes" @click=${() => session.remove('received', received, true)}>${t.yesRemoveAll}</button>
          <button type="button" @click=${session.keep}>${t.cancel}</button>
        </div>`
      : nothing}
  </section>`;
}

function receiptsCsv({ page, host, feedNow }: RecorderSession, rows: readonly SheetRow[]): string {
  const { title, table, folio, key, link, received } = page.messages(proposalRecorderMessages).receiptColumns;
  const cells = rows.flatMap(({ proposal, entry }) => {
    if (entry?.state.status !== 'received') return [];
    const { receipt } = entry.state;
    return [[proposal.values.title, proposal.table, receipt.folio, receipt.secret, secretAddress(host.recordHref, 'folio', receipt.folio, receipt.secret), formatInstant(receipt.receivedAt, feedNow.timeZone, page.language)]];
  });
  return csvText([title, table, folio, key, link, received], cells);
}
