import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BallotChoice, OwnBallot } from '../../domain/intake.js';
import { formatInstant } from '../../i18n/moments.js';
import { heading } from '../../ui/heading.js';
import { saveFile } from '../../ui/save-file.js';
import type { BallotPanel, BallotSession } from './ballot-session.js';
import type { PrioritizationScene } from './prioritization-view.js';

/** The ballot that was received: its code and key, what it says, and what can still be done. */
export function ballotReceipt(session: BallotSession, scene: PrioritizationScene): TemplateResult {
  const { intake, t } = session;
  const own = intake.own!;
  const { code, secret } = intake.kept.receipt!;
  const moment = (at: string): string => formatInstant(at, scene.feed.timeZone, scene.page.language);
  const facts: [name: string, value: unknown][] = [
    [t.code, html`<code>${code}</code>`], [t.secret, html`<code>${secret}</code>`], [t.receivedAt, moment(own.receivedAt)],
    ...(own.version > 1 ? ([[t.updatedAt, moment(own.updatedAt)]] as const).map((fact): [string, unknown] => [...fact]) : []), [t.came, t.channel[own.channel]],
  ];
  return html`<div class="receipt" part="receipt">
    <div id="ballot-received" tabindex="-1">${heading(scene.level + 2, t.yours, 'subheading')}</div>
    <p class="keep"><strong>${t.keepIt}</strong> ${intake.lasts ? t.onDevice : nothing}</p>
    <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${own.choice ? saysWhat(own.choice, session, scene) : html`<p>${t.wasWithdrawn}</p>`}
    ${own.mayChange || own.state === 'withdrawn' ? nothing : html`<p class="notice">${t.closed}</p>`}
    <p class="actions no-print">
      ${own.mayChange ? html`<button type="button" class="primary" @click=${session.startChange}>${t.change}</button><button type="button" id="do-withdraw" aria-expanded=${String(session.panel === 'withdraw')} @click=${() => session.ask('withdraw')}>${t.withdraw}</button>` : nothing}
      <button type="button" @click=${() => saveFile(t.fileName(code), receiptText(session, own, scene), 'text/plain;charset=utf-8')}>${t.downloadReceipt}</button>
      <button type="button" @click=${() => intake.download((everything) => saveFile(`${code}.json`, `${JSON.stringify(everything, null, 2)}\n`, 'application/json'))}>${t.everything}</button>
      <button type="button" id="do-another" aria-expanded=${String(session.panel === 'another')} @click=${() => session.ask('another')}>${t.another}</button>
    </p>
    ${session.panel === 'withdraw' ? confirmation(session, 'withdraw', t.withdrawAsk, t.yesWithdraw, session.withdraw) : nothing}
    ${session.panel === 'another' ? confirmation(session, 'another', t.anotherAsk, t.yesAnother, session.another) : nothing}
  </div>`;
}

function confirmation(session: BallotSession, panel: BallotPanel, question: string, yes: string, onYes: () => void): TemplateResult {
  return html`<div id="panel-${panel}" class="notice" role="group" aria-label=${question} tabindex="-1"><p>${question}</p><button type="button" @click=${onYes}>${yes}</button><button type="button" @click=${() => session.ask(undefined)}>${session.t.cancel}</button></div>`;
}

function saysWhat({ order, points, sector }: BallotChoice, session: BallotSession, { feed, page }: PrioritizationScene): TemplateResult {
  const language = page.contentLanguage(feed) ?? nothing;
  const name = (id: string): string => session.round.themes.find((theme) => theme.id === id)?.name ?? id;
  return html`<p class="label">${session.t.said}</p>
    <p lang=${language}>${session.round.sectors.find(({ id }) => id === sector)?.name ?? sector}</p>
    ${order ? html`<ol lang=${language}>${order.map((id) => html`<li>${name(id)}</li>`)}</ol>` : html`<ul lang=${language}>${points?.map((given) => html`<li>${name(given.theme)}: ${session.say(given.points)}</li>`)}</ul>`}`;
}

/** The receipt as a text file, for people. */
function receiptText({ intake, t }: BallotSession, { receivedAt }: OwnBallot, { feed, page, scores }: PrioritizationScene): string {
  const { code, secret } = intake.kept.receipt!;
  return [scores.round.title, `${t.code}: ${code}`, `${t.secret}: ${secret}`, `${t.receivedAt}: ${formatInstant(receivedAt, feed.timeZone, page.language)}`, '', t.fileWarning, ''].join('\r\n');
}
