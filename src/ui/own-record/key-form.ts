import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { heading } from '../heading.js';
import type { PageController } from '../page-controller.js';
import { outcomeNotice, type OwnOutcomeWords } from './outcome-notice.js';
import type { KeyFault, OwnOutcome, OwnRecordHost } from './own-record-session.js';

/** What the key form shows of a session. */
export interface KeyFormSession {
  readonly page: PageController;
  readonly host: OwnRecordHost;
  readonly codeField: 'folio' | 'code';
  readonly code: string;
  readonly secret: string;
  readonly secretShown: boolean;
  readonly keyFaults: { code?: KeyFault; secret?: KeyFault };
  readonly linkHidden: boolean | undefined;
  readonly busy: string | undefined;
  readonly outcome: OwnOutcome<string> | undefined;
  readonly onKey: (event: Event) => void;
  readonly onSubmitKey: (event: SubmitEvent) => void;
}

/** The words that say what is opened. */
export interface KeyFormWords {
  title: string;
  intro: string;
  code: string;
  codeHint: string;
  secretHint: string;
  open: string;
  missing: string;
  malformed: string;
}

/** Name and key of something of one's own at the intake. */
export function keyForm(session: KeyFormSession, words: KeyFormWords & OwnOutcomeWords): TemplateResult {
  const { page, host, busy, secretShown, keyFaults, codeField } = session;
  const t = page.messages(ownRecordMessages);
  const { code, secret } = keyFaults;
  return html`${heading(host.headingLevel, words.title)} ${linkNotice(session)} ${outcomeNotice(session, words)}
    <form part="key" novalidate autocomplete="off" @submit=${session.onSubmitKey} @input=${session.onKey}>
      <p>${words.intro}</p>
      ${keyField(codeField, session.code, { type: 'text', label: words.code, hint: words.codeHint, error: t.error, fault: code && words[code] })}
      ${keyField('secret', session.secret, { type: secretShown ? 'text' : 'password', label: t.secret, hint: words.secretHint, error: t.error, fault: secret && t.secretFault[secret] })}
      <label class="choice"><input type="checkbox" name="show" .checked=${live(secretShown)} /><span>${t.showSecret}</span></label>
      <button type="submit" class="primary" aria-disabled=${String(busy !== undefined)}>${busy ? t.opening : words.open}</button>
    </form>`;
}

function keyField(name: string, value: string, { type, label, hint, error, fault }: { type: 'text' | 'password'; label: string; hint: string; error: string; fault: string | undefined }): TemplateResult {
  return html`<div class="field ${fault ? 'faulty' : ''}">
    <label class="label" for=${name}>${label}</label>
    <p id="${name}-hint" class="hint">${hint}</p>
    ${fault ? html`<p id="${name}-fault" class="fault" part="fault"><strong>${error}</strong> ${fault}</p>` : nothing}
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
      .value=${live(value)}
    />
  </div>`;
}

/** That the key of a secret link is, or is not, out of the page's address. */
export function linkNotice({ linkHidden, page }: Pick<KeyFormSession, 'linkHidden' | 'page'>): TemplateResult | typeof nothing {
  if (linkHidden === undefined) return nothing;
  const t = page.messages(ownRecordMessages);
  return html`<p class="notice ${linkHidden ? '' : 'failed'} no-print" part="notice">${linkHidden ? t.hidden : t.notHidden}</p>`;
}
