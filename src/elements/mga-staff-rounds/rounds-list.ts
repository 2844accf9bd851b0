import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffRound, StaffRounds } from '../../domain/generated/staff.js';
import { formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { formatMoment } from '../../i18n/moments.js';
import { staffRoundsMessages } from '../../i18n/staff-rounds.js';
import { heading } from '../../ui/heading.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import { mayBeDone } from '../../ui/staff-session.js';
import type { RoundsDesk } from './rounds-desk.js';

/** The rounds people vote in, each with its ballots by sector and what can be done with it. */
export function roundsList(desk: RoundsDesk, { rounds }: StaffRounds): TemplateResult {
  const { page, host } = desk;
  const t = page.messages(staffRoundsMessages);
  const { loading } = desk.rounds;
  return html`${heading(host.headingLevel, t.title)}
    <p>${t.intro}</p>
    <div id="outcome" role="status" tabindex="-1">${outcomeOf(desk)}</div>
    ${rounds.length === 0 ? html`<p class="empty" part="empty">${t.nothing}</p>` : nothing} ${repeat(rounds, ({ id }) => id, (round) => roundPart(round, desk))}
    <p class="foot"><button type="button" class="no-print" aria-disabled=${String(loading)} @click=${() => !loading && desk.load()}>${loading ? t.refreshing : t.refresh}</button></p>`;
}

function roundPart(round: StaffRound, desk: RoundsDesk): TemplateResult {
  const { asking, host, page } = desk;
  const t = page.messages(staffRoundsMessages);
  const say = (count: number): string => formatNumber(count, page.language);
  const { id, title, state, ballot, start, end, ballots, withCode, withdrawn, codes, sectors, minimum, closedAt, closedBy, reason } = round;
  const date = (text: string): string => formatFlexibleDate(text, page.language);
  const facts = [t.ballot[ballot], start && t.from(date(start)), end && t.until(date(end))].filter(Boolean);
  const counts = [t.ballots(ballots, say(ballots)), withCode > 0 && t.withCode(withCode, say(withCode)), withdrawn > 0 && t.withdrawn(withdrawn, say(withdrawn)), codes > 0 && t.codes(codes, say(codes))].filter(Boolean);
  return html`<section class="round" part="round" aria-labelledby="round-${id}">
    <div id="round-${id}">${heading(host.headingLevel + 1, title, 'subheading')}</div>
    <p><strong class=${state}>${t.state[state]}</strong> <span class="muted">${facts.join(' · ')}</span></p>
    <p>${counts.join(' · ')}</p>
    <table part="sectors">
      <caption class="visually-hidden">${t.bySector}: ${title}</caption>
      <thead><tr><th scope="col">${t.sector}</th><th scope="col">${t.count}</th></tr></thead>
      <tbody>${sectors.map(({ name, ballots: count }) => html`<tr><th scope="row">${name}</th><td>${say(count)}</td></tr>`)}</tbody>
    </table>
    ${state !== 'closed' && sectors.some(({ ballots: count }) => count > 0 && count < minimum) ? html`<p class="small">${t.few(say(minimum))}</p>` : nothing}
    ${closedAt ? html`<p class="small">${t.closedBy(formatMoment(Date.parse(closedAt), page.language), closedBy ?? '')}</p>` : nothing} ${reason ? html`<p class="small">${state === 'closed' ? t.reason(reason) : t.reopened(reason)}</p>` : nothing}
    ${asking?.id === id ? question(round, asking.action, desk) : action(round, desk)}
  </section>`;
}

function action(round: StaffRound, desk: RoundsDesk): TemplateResult | typeof nothing {
  const t = desk.page.messages(staffRoundsMessages);
  const { id, state, mayReopen, title } = round;
  const button = (how: 'close' | 'reopen'): TemplateResult => html`<button type="button" class="no-print" id="decide-${id}" aria-label="${t[how]}: ${title}" @click=${() => desk.ask(round, how)}>${t[how]}</button>`;
  if (state === 'planned') return nothing;
  if (state !== 'closed') return button('close');
  return mayReopen ? button('reopen') : html`<p class="small muted">${t.erased}</p>`;
}

/** What is asked before it is done, with the reason that is kept. */
function question(round: StaffRound, how: 'close' | 'reopen', desk: RoundsDesk): TemplateResult {
  const { busy, page, reason, reasonMissing } = desk;
  const t = page.messages(staffRoundsMessages);
  return html`<div class="notice ask" part="notice" role="group" aria-label="${t[how]}: ${round.title}">
    <p>${t.ask[how](t.ballots(round.ballots, formatNumber(round.ballots, page.language)))}</p>
    <label class="why"><span>${t.why}</span>
      ${reasonMissing ? html`<span id="reason-fault" class="alert">${t.whyMissing}</span>` : nothing}
      <textarea id="reason" rows="2" maxlength="2000" aria-required="true" aria-invalid=${String(reasonMissing)} aria-describedby=${reasonMissing ? 'reason-fault' : nothing} .value=${live(reason)} @input=${desk.onReason}></textarea>
    </label>
    <button type="button" class="primary" aria-disabled=${String(busy)} @click=${() => desk.decide(round)}>${busy ? t.working : t.yes[how]}</button>
    <button type="button" @click=${desk.cancel}>${t.cancel}</button>
  </div>`;
}

function outcomeOf({ outcome, page }: RoundsDesk): TemplateResult | typeof nothing {
  const t = page.messages(staffRoundsMessages);
  if (!outcome) return nothing;
  if ('done' in outcome) return html`<p class="notice" part="notice">${t.done[outcome.done](outcome.title)}</p>`;
  return html`<p class="notice failed" part="notice">${staffProblemWords(outcome.problem, page)} ${mayBeDone(outcome.problem) ? t.maybeDone : t.notDone}</p>`;
}
