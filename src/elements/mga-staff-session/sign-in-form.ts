import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { staffSessionMessages } from '../../i18n/staff-session.js';
import { heading } from '../../ui/heading.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { SignInDesk } from './sign-in-desk.js';

/** Signing in: with a token, and with the account of somewhere else where that is set up. @param level Level of its heading. */
export function signInForm(desk: SignInDesk, level: number, again: boolean): TemplateResult {
  const { page, busy, shown, token, methods } = desk;
  const t = page.messages(staffSessionMessages);
  return html`<form part="sign-in" class="sign-in" novalidate aria-labelledby="sign-in-title" @submit=${desk.onSubmit} @input=${desk.onInput}>
    <div id="sign-in-title" tabindex="-1">${heading(level, again ? t.endedTitle : t.title)}</div>
    <p class="intro">${again ? t.ended : t.intro}</p>
    ${errorSummary(desk)}
    <div class="field ${desk.fault ? 'faulty' : ''}">
      <label class="label" for="token">${t.token}</label>
      <p id="token-hint" class="hint">${t.tokenHint}</p>
      ${desk.fault ? html`<p id="token-fault" class="fault" part="fault"><strong>${t.error}</strong> ${desk.fault}</p>` : nothing}
      <input
        id="token"
        name="token"
        type=${shown ? 'text' : 'password'}
        autocomplete="current-password"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        dir="ltr"
        maxlength="200"
        aria-required="true"
        aria-invalid=${String(desk.fault !== undefined)}
        aria-describedby="token-hint${desk.fault ? ' token-fault' : ''}"
        .value=${live(token)}
      />
    </div>
    <label class="choice"><input type="checkbox" name="show" .checked=${live(shown)} /><span>${t.showToken}</span></label>
    <div class="buttons">
      <button type="submit" class="primary" aria-disabled=${String(busy)}>${busy ? t.signingIn : t.signIn}</button>
      ${again ? html`<button type="button" @click=${desk.giveUp}>${t.giveUp}</button>` : nothing}
    </div>
    ${elsewhere(desk, methods?.openIdConnect)}
  </form>`;
}

function elsewhere({ page }: SignInDesk, offered: { label: string; href: string } | undefined): TemplateResult | typeof nothing {
  // It says which of the two inboxes to come back to.
  const address = offered && safeUrl(`${offered.href}${offered.href.includes('?') ? '&' : '?'}inbox=${page.interface}`, location.href);
  if (!address) return nothing;
  const t = page.messages(staffSessionMessages);
  return html`<p class="or muted">${t.or}</p>
    <a class="button" part="sign-in-elsewhere" href=${address}>${t.signInWith(offered.label)}</a>`;
}

/** What stands in the way, before the fields; it takes the focus. */
function errorSummary({ page, fault, trouble, goToField }: SignInDesk): TemplateResult | typeof nothing {
  if (!fault && !trouble) return nothing;
  const t = page.messages(staffSessionMessages);
  return html`<div id="trouble" class="notice failed" part="notice" role="alert" tabindex="-1">
    <p><strong>${t.cannot}</strong></p>
    <p>${trouble ?? html`<button type="button" class="link" @click=${goToField}>${t.token}</button>: ${fault}`}</p>
  </div>`;
}
