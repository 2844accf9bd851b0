import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BallotGap } from '../../domain/ballot-draft.js';
import { problemOf } from './ballot-words.js';
import type { BallotSession } from './ballot-session.js';
import { pointFields } from './point-fields.js';
import { rankFields } from './rank-fields.js';

/** The ballot as it is filled in. @param language Of the feed's own text, where it differs from the page's. */
export function ballotForm(session: BallotSession, language: string | undefined): TemplateResult {
  const { changing, gaps, intake, news, round, t } = session;
  const byRank = round.ballot === 'ranking';
  return html`<form part="ballot" novalidate @submit=${session.onSubmit}>
    ${gaps.length > 0 ? html`<div id="ballot-gaps" class="notice failed" part="summary" tabindex="-1" role="alert"><p>${t.toMend}:</p><ul>${gaps.map((gap) => html`<li><button type="button" class="link" @click=${() => session.goTo(gap)}>${t.gaps[gap]}</button></li>`)}</ul></div>` : nothing}
    <p>${byRank ? t.intro.ranking : t.intro.points(session.say(round.points))} ${changing ? nothing : html`<strong>${t.noName}</strong>`}</p>
    <fieldset class="question">
      <legend class="label">${t.themes[round.ballot]}</legend>
      ${gapOf(session, 'themes')} ${gapOf(session, 'points')}
      ${byRank ? rankFields(session, language) : pointFields(session, language)}
      <p role="status" class="visually-hidden">${news}</p>
    </fieldset>
    ${sectorField(session, language)} ${changing ? nothing : html`${invitationField(session)} ${consentField(session)}`}
    <p class="actions">
      <button type="submit" class="primary" part="send" aria-disabled=${String(intake.busy !== undefined)}>${changing ? t.save : t.send}</button>
      ${changing ? html`<button type="button" @click=${session.stopChange}>${t.cancel}</button>` : nothing}
    </p>
    ${changing ? nothing : html`<p class="hint">${intake.lasts ? t.draftKept : t.draftNotKept}</p>`}
  </form>`;
}

/** What is missing in a question, said where it is missing. */
function gapOf({ gaps, t }: BallotSession, gap: BallotGap): TemplateResult | typeof nothing {
  return gaps.includes(gap) ? html`<p class="alert">${t.gaps[gap]}</p>` : nothing;
}

function sectorField(session: BallotSession, language: string | undefined): TemplateResult {
  const { draft, onSector, round, t } = session;
  return html`<fieldset class="question">
    <legend class="label">${t.sector}</legend>
    <p class="hint">${t.sectorNote}</p>
    ${gapOf(session, 'sector')}
    <div class="choices" lang=${language ?? nothing}>
      ${round.sectors.map(({ id, name }) => html`<label class="choice"><input type="radio" name="sector" value=${id} .checked=${live(draft.sector === id)} @change=${onSector} /><span>${name}</span></label>`)}
    </div>
  </fieldset>`;
}

/** Only where the forum handed out codes. */
function invitationField({ intake, invitation, invitationWrong, onInvitation, t }: BallotSession): TemplateResult | typeof nothing {
  if (!intake.form?.invitations) return nothing;
  return html`<div class="question">
    <label class="label" for="ballot-invitation">${t.invitation}</label>
    <p id="ballot-invitation-hint" class="hint">${t.invitationNote}</p>
    ${invitationWrong ? html`<p id="ballot-invitation-fault" class="alert">${t.invitationWrong}</p>` : nothing}
    <input id="ballot-invitation" class="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr" aria-invalid=${String(invitationWrong)} aria-describedby="ballot-invitation-hint${invitationWrong ? ' ballot-invitation-fault' : ''}" .value=${live(invitation)} @input=${onInvitation} />
  </div>`;
}

/** The consent as the intake asks for it. Without its text nothing can be sent. */
function consentField(session: BallotSession): TemplateResult {
  const { consented, intake, onConsent, page, t } = session;
  const content = (): TemplateResult => {
    if (intake.form) return html`${intake.form.consents.map(({ text }) => html`<label class="choice"><input type="checkbox" name="consent" .checked=${live(consented)} @change=${onConsent} /><span>${text[page.interface].split(/\n+/).map((line) => html`<span class="line">${line}</span>`)}</span></label>`)}`;
    if (!intake.formProblem) return html`<p class="hint" role="status">…</p>`;
    return html`<div id="ballot-form-failed" class="notice failed" part="notice" role="status" tabindex="-1"><p>${t.formFailed} ${problemOf(intake.formProblem, t)}</p><button type="button" @click=${() => intake.resume(true)}>${t.retry}</button></div>`;
  };
  return html`<fieldset class="question"><legend class="label">${t.consent}</legend>${gapOf(session, 'consent')} ${content()}</fieldset>`;
}
