import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ballotState, type BallotRound } from '../../domain/ballot-round.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import { heading } from '../../ui/heading.js';
import { safeUrl } from '../../ui/safe-url.js';
import { ballotForm } from './ballot-form.js';
import { ballotReceipt } from './ballot-receipt.js';
import type { BallotSession } from './ballot-session.js';
import { problemOf } from './ballot-words.js';
import type { PrioritizationScene } from './prioritization-view.js';

/** Taking part in a round: what can be done now, and what such a vote can and cannot make sure of. Nothing of it once the round is closed. */
export function ballotSection(session: BallotSession, rules: BallotRound, ballots: string, scene: PrioritizationScene): TemplateResult | typeof nothing {
  const { base, level, page, scores: { round }, today } = scene;
  const state = ballotState(round, today);
  if (state === 'closed') return nothing;
  session.prepare(rules, { ballots, open: state === 'open', feed: base, prioritization: round.id, language: page.language });
  const { t } = session;
  const elsewhere = safeUrl(round.participateUrl, base);
  const content = (): unknown => {
    if (state === 'planned') return html`<p>${t.planned}</p>`;
    if (ballots) return html`${outcome(session)} ${voting(session, state === 'open', scene)} ${state === 'ended' ? html`<p>${t.ended}</p>` : nothing}`;
    return elsewhere ? html`<p><a class="button" href=${elsewhere}>${t.elsewhere}</a></p>` : html`<p>${state === 'ended' ? t.ended : t.notHere}</p>`;
  };
  return html`<section class="vote">
    <div id="ballot-title" tabindex="-1">${heading(level + 1, t.title, 'subheading')}</div>
    ${state === 'open' ? html`<p class="small">${round.end ? t.until(formatFlexibleDate(round.end, page.language)) : nothing} ${soFar(scene, session)}</p>` : nothing}
    ${content()}
    <details class="small rules">
      <summary>${t.limits}</summary>
      <ul>${t.limitsList(session.say(rules.minimum)).map((limit) => html`<li>${limit}</li>`)}</ul>
    </details>
  </section>`;
}

/** The number of ballots the feed tells of while the round is open. It was published before the ballot of this device came, beside which it does not say that there are none. */
function soFar({ scores: { round } }: PrioritizationScene, session: BallotSession): string | typeof nothing {
  const all = round.turnout?.find(({ sector, channel }) => sector === undefined && channel === undefined);
  if (!all) return nothing;
  const { soFar: words } = session.t;
  if (all.fewerThan !== undefined) return words.few(session.say(all.fewerThan));
  if (all.ballots) return words.one(session.say(all.ballots));
  const { kept, own } = session.intake;
  return kept.receipt && own?.state !== 'withdrawn' ? nothing : words.none;
}

function voting(session: BallotSession, isOpen: boolean, scene: PrioritizationScene): TemplateResult {
  const { changing, intake, t } = session;
  const { kept, own } = intake;
  const language = scene.page.contentLanguage(scene.feed);
  if (own && !changing) return ballotReceipt(session, scene);
  if (kept.posting) return onItsWay(session);
  if (kept.receipt && !own) return html`<div class="notice" part="notice"><p>${t.code}: <code>${kept.receipt.code}</code></p>${intake.busy ? nothing : html`<button type="button" @click=${() => intake.resume(true)}>${t.retry}</button><button type="button" @click=${session.another}>${t.another}</button>`}</div>`;
  return html`${isOpen ? ballotForm(session, language) : nothing} ${changing ? nothing : openOther(session)}`;
}

/** What was sent and not answered yet: never said to be received. */
function onItsWay({ intake, mend, t }: BallotSession): TemplateResult {
  return html`<div class="notice" part="posting">
    <p><strong>${t.waiting}.</strong> ${t.waitingText}</p>
    <button type="button" class="primary" aria-disabled=${String(intake.busy !== undefined)} @click=${() => intake.resume(true)}>${t.tryNow}</button>
    <button type="button" aria-disabled=${String(intake.busy !== undefined)} @click=${mend}>${t.mend}</button>
  </div>`;
}

/** What is being done, and how what was asked last ended. */
function outcome({ intake, t }: BallotSession): TemplateResult {
  const { busy, outcome: last } = intake;
  const words = (): unknown => {
    if (busy) return html`<p>${t.busy[busy]}</p>`;
    if (!last) return nothing;
    if (last.problem) return html`<p><strong>${last.task === 'cast' && intake.kept.posting ? nothing : t.failed[last.task]}</strong> ${problemOf(last.problem, t)}</p>`;
    const said = { cast: last.replaced ? t.replaced : t.received, change: t.changed, withdraw: t.withdrawn, open: undefined, download: undefined }[last.task];
    return said === undefined ? nothing : html`<p><strong>${said}</strong></p>`;
  };
  const said = words();
  return html`<div id="ballot-outcome" role="status" tabindex="-1">${said === nothing ? nothing : html`<div class="notice ${!busy && last?.problem ? 'failed' : ''}" part="notice">${said}</div>`}</div>`;
}

/** A ballot that was cast on another device. */
function openOther(session: BallotSession): TemplateResult {
  const { keyWrong, panel, t } = session;
  if (panel !== 'open') return html`<p class="no-print"><button type="button" class="link" id="do-open" @click=${() => session.ask('open')}>${t.openOther}</button></p>`;
  return html`<form id="panel-open" class="open" tabindex="-1" aria-label=${t.openOther} novalidate autocomplete="off" @submit=${session.onOpen}>
    ${keyWrong ? html`<p id="ballot-key-fault" class="alert">${t.keyWrong}</p>` : nothing}
    <label class="label" for="ballot-code">${t.code}</label>
    <input id="ballot-code" class="code" name="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr" aria-invalid=${String(keyWrong)} aria-describedby=${keyWrong ? 'ballot-key-fault' : nothing} />
    <label class="label" for="ballot-secret">${t.secret}</label>
    <input id="ballot-secret" class="code" name="secret" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr" />
    <p class="actions"><button type="submit" class="primary">${t.open}</button><button type="button" @click=${() => session.ask(undefined)}>${t.cancel}</button></p>
  </form>`;
}
