import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StaffSession } from '../../domain/generated/staff.js';
import { staffSessionMessages } from '../../i18n/staff-session.js';
import type { PageController } from '../../ui/page-controller.js';

/** What the bar can do. */
export interface BarActions {
  signOut: () => void;
  leaving: boolean;
  changeDigest: (wanted: boolean) => void;
  /** What came of the last thing done. */
  outcome: { words: string; failed: boolean } | undefined;
}

/** Who is signed in and for whom, the weekly notice, and the way out. */
export function sessionBar(session: StaffSession, page: PageController, { signOut, leaving, changeDigest, outcome }: BarActions): TemplateResult {
  const t = page.messages(staffSessionMessages);
  const { name, organization, role } = session;
  return html`<div class="bar" part="bar" role="group" aria-label=${t.bar}>
      <p id="who" tabindex="-1">
        ${t.as} <strong><bdi>${name}</bdi></strong>${organization ? html`, ${t.for} <strong><bdi>${organization.name}</bdi></strong>` : nothing}
        <span class="small muted">(${t.role[role]})</span>
      </p>
      ${digestChoice(session, page, changeDigest)}
      <button type="button" part="sign-out" class="no-print" aria-disabled=${String(leaving)} @click=${() => !leaving && signOut()}>${leaving ? t.signingOut : t.signOut}</button>
    </div>
    <div role="status">${outcome ? html`<p class="notice ${outcome.failed ? 'failed' : ''} no-print" part="notice">${outcome.words}</p>` : nothing}</div>`;
}

/** The weekly notice, on a server that sends mail. */
function digestChoice({ mail, email, digest }: StaffSession, page: PageController, change: (wanted: boolean) => void): TemplateResult | typeof nothing {
  if (!mail) return nothing;
  const t = page.messages(staffSessionMessages);
  return html`<details class="digest no-print">
    <summary>${t.digest}</summary>
    ${email
      ? html`<label class="choice"><input type="checkbox" name="digest" .checked=${live(digest)} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} /><span>${t.digestWant(email)}</span></label>`
      : html`<p class="small">${t.digestNoEmail}</p>`}
  </details>`;
}
