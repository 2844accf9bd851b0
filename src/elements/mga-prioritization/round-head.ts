import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatFlexibleDate, formatList, formatNumber } from '../../i18n/formats.js';
import { selectField } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { safeUrl } from '../../ui/safe-url.js';
import { say, type PrioritizationScene } from './prioritization-view.js';

/** Which round this is, when and how it was done, who scored, and what could not be used. */
export function roundHead(scene: PrioritizationScene): TemplateResult {
  const { feed, level, page, rounds, scores: { round }, t, onRound } = scene;
  const { status, start, end, title } = round;
  const date = (text: string): string => formatFlexibleDate(text, page.language);
  const language = page.contentLanguage(feed) ?? nothing;
  const facts = [status && t.status[status], start && t.from(date(start)), end && t.until(date(end))].filter(Boolean);
  return html`${heading(level, html`<span lang=${language}>${title}</span>`)}
    ${rounds.length > 1 ? html`<div class="filters">${roundField(scene, onRound)}</div>` : nothing}
    <div class="about" part="summary">
      ${facts.length > 0 ? html`<p class="muted">${facts.join(' · ')}</p>` : nothing} ${method(scene)} ${whoScored(scene)} ${documents(scene)}
    </div>
    ${unused(scene)}`;
}

/** A round is always one of them, so there is no "all". */
function roundField({ rounds, scores: { round }, t }: PrioritizationScene, onRound: (id: string) => void): TemplateResult {
  return html`<label class="field">
    <span class="small">${t.round}</span>
    <select @change=${(event: Event) => onRound((event.target as HTMLSelectElement).value)}>
      ${rounds.map(({ id, title }) => html`<option value=${id} .selected=${id === round.id}>${title}</option>`)}
    </select>
  </label>`;
}

function method({ feed, page, scores: { round } }: PrioritizationScene): TemplateResult | typeof nothing {
  return round.method ? html`<div class="method">${paragraphs(round.method, page.contentLanguage(feed))}</div>` : nothing;
}

/** Which sectors scored, with how many people, and which did not. */
function whoScored(scene: PrioritizationScene): TemplateResult | typeof nothing {
  const { feed, page, scores: { round, sectors, silent }, t } = scene;
  if (sectors.length === 0) return round.scores?.length ? html`<p>${t.agreedOnly}</p>` : nothing;
  const names = sectors.map(({ sector, voters }) => (voters ? `${sector.name} (${t.people(formatNumber(voters.least, page.language), formatNumber(voters.most, page.language))})` : sector.name));
  return html`<p>${t.whoScored}: <span lang=${page.contentLanguage(feed) ?? nothing}>${formatList(names, page.language)}</span>. ${silent.length > 0 ? t.silent(formatList(silent.map(({ name }) => name), page.language)) : nothing}</p>`;
}

function documents({ base, scores: { round }, t }: PrioritizationScene): TemplateResult | typeof nothing {
  const report = safeUrl(round.report?.url, base);
  const own = safeUrl(round.url, base);
  if (!report && !own) return nothing;
  return html`<p class="documents">${report ? html`<a href=${report}>${round.report?.title ?? t.report}</a>` : nothing} ${own ? html`<a href=${own}>${t.page}</a>` : nothing}</p>`;
}

/** What of the scores takes no part, and why. */
function unused(scene: PrioritizationScene): TemplateResult {
  const { scores: { leftOut, minimum }, t } = scene;
  const notes = [leftOut.outside && t.outside(leftOut.outside), leftOut.repeated && t.repeated(leftOut.repeated), leftOut.unknown && t.unknown(leftOut.unknown)].filter(Boolean);
  return html`${minimum === undefined ? nothing : html`<p class="small" part="suppressed">${t.hidden(say(minimum, scene))}</p>`} ${notes.length > 0 ? html`<p class="small">${notes.join(' ')}</p>` : nothing}`;
}

/** Whose scores are ranked; nothing to choose when fewer than two sectors scored by themselves. */
export function sectorField({ by, scores: { sectors }, t, onBy }: PrioritizationScene): TemplateResult {
  return html`<div class="filters">${selectField(t.by, t.everyone, sectors.map(({ sector: { id, name } }) => ({ value: id, label: name })), by, onBy)}</div>`;
}
