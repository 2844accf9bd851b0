import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProposalField } from '../../domain/proposal-values.js';
import { formatNumber } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { guideAbout } from './guide-about.js';
import { offset, say, type GuideScene } from './guide-view.js';

/** The questions of the form that a card asks, with the lines it leaves to write on. */
const questions: readonly (readonly [ProposalField, number])[] = [['title', 1], ['problem', 5], ['affected', 2], ['change', 5], ['indicator', 1], ['baseline', 1], ['target', 1], ['targetDate', 1], ['theme', 1], ['region', 1], ['institution', 1]];

/** Most lines of an attendance sheet, and most cards: a print shop does what is beyond. */
const mostLines = 200;
const mostCards = 40;

/** What the guide prints instead of its screen: agenda, attendance sheet and one card for each pair of people. */
export function kit(scene: GuideScene): TemplateResult {
  const { plan } = scene;
  const cards = Math.min(mostCards, Math.max(plan.tables, Math.ceil(plan.people / 2)));
  return html`<div class="kit" aria-hidden="true">${agenda(scene)} ${attendance(scene)} ${Array.from({ length: cards }, (_, index) => card(index + 1, scene))}</div>`;
}

function agenda(scene: GuideScene): TemplateResult {
  const { guide, plan, t } = scene;
  return html`<section class="sheet" part="sheet">
    <p class="sheet-title">${guide.title}: ${t.agenda}</p>
    <p>${t.place}: <span class="rule"></span></p>
    <p>${t.tables(say(plan.tables, scene), say(plan.tableSize, scene))} ${t.length(say(plan.minutes, scene))}.</p>
    <table>
      <thead><tr>${t.agendaColumns.map((name) => html`<th>${name}</th>`)}</tr></thead>
      <tbody>
        ${plan.steps.map(({ minutes, start, step }) => html`<tr><td>${t.span(offset(start), offset(start + minutes))}</td><td>${step.title}</td><td>${say(minutes, scene)}</td></tr>`)}
        <tr><td></td><td></td><td><strong>${say(plan.minutes, scene)}</strong></td></tr>
      </tbody>
    </table>
    ${guideAbout(scene)}
  </section>`;
}

function attendance({ guide, plan, t }: GuideScene): TemplateResult {
  return html`<section class="sheet" part="sheet">
    <p class="sheet-title">${guide.title}: ${t.attendance}</p>
    <p>${t.place}: <span class="rule"></span></p>
    <p class="small">${t.attendanceNote}</p>
    <table class="grid">
      <thead><tr><th></th>${t.attendanceColumns.map((name) => html`<th>${name}</th>`)}</tr></thead>
      <tbody>${Array.from({ length: Math.min(mostLines, plan.people) }, (_, index) => html`<tr><td>${index + 1}</td>${t.attendanceColumns.map(() => html`<td></td>`)}</tr>`)}</tbody>
    </table>
  </section>`;
}

function card(number: number, { feed, page, t }: GuideScene): TemplateResult {
  const words = page.messages(proposalFormMessages);
  return html`<section class="sheet card" part="sheet">
    <p class="sheet-title">${t.card} <span class="muted">${t.cardNumber(formatNumber(number, page.language))}</span></p>
    ${questions.map(([field, lines]) => html`<div class="question ${lines === 1 ? 'short' : ''}"><p><strong>${words.label[field]}</strong></p>${Array.from({ length: lines }, () => html`<div class="rule-line"></div>`)}</div>`)}
    <div class="question">
      <p><strong>${words.label.sector}</strong></p>
      <p class="boxes">${feed.sectors.map(({ name }) => html`<span><span class="box"></span> ${name}</span> `)}</p>
    </div>
  </section>`;
}
