import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { heading } from '../../ui/heading.js';
import { outcomeNotice } from './outcome-notice.js';
import type { RecordSession } from './record-session.js';

/** Folio and key. */
export function keyForm(session: RecordSession): TemplateResult {
  const { page, host, busy, secretShown } = session;
  const t = page.messages(proposalRecordMessages);
  return html`${heading(host.headingLevel, t.title)} ${linkNotice(session)} ${outcomeNotice(session)}
    <form part="key" novalidate autocomplete="off" @submit=${session.onSubmitKey} @input=${session.onKey}>
      <p>${t.intro}</p>
      ${keyField(session, 'folio', 'text')} ${keyField(session, 'secret', secretShown ? 'text' : 'password')}
      <label class="choice"><input type="checkbox" name="show" .checked=${live(secretShown)} /><span>${t.showSecret}</span></label>
      <button type="submit" class="primary" aria-disabled=${String(busy !== undefined)}>${busy ? t.opening : t.open}</button>
    </form>`;
}

function keyField(session: RecordSession, name: 'folio' | 'secret', type: 'text' | 'password'): TemplateResult {
  const { page, keyFaults } = session;
  const t = page.messages(proposalRecordMessages);
  const fault = keyFaults[name];
  return html`<div class="field ${fault ? 'faulty' : ''}">
    <label class="label" for=${name}>${t[name]}</label>
    <p id="${name}-hint" class="hint">${name === 'folio' ? t.folioHint : t.secretHint}</p>
    ${fault ? html`<p id="${name}-fault" class="fault" part="fault"><strong>${t.error}</strong> ${t[fault][name]}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      type=${type}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      dir="ltr"
      aria-required="true"
      aria-invalid=${String(fault !== undefined)}
      aria-describedby="${name}-hint${fault ? ` ${name}-fault` : ''}"
      .value=${live(session[name])}
    />
  </div>`;
}

/** That the key of a secret link is, or is not, out of the page's address. */
export function linkNotice({ linkHidden, page }: RecordSession): TemplateResult | typeof nothing {
  if (linkHidden === undefined) return nothing;
  const t = page.messages(proposalRecordMessages);
  return html`<p class="notice ${linkHidden ? '' : 'failed'} no-print" part="notice">${linkHidden ? t.hidden : t.notHidden}</p>`;
}
