import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consultation, Feed } from '../../domain/feed.js';
import type { FormConsultation } from '../../domain/proposal-consultation.js';
import { stepNames } from '../../domain/proposal-values.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { heading } from '../../ui/heading.js';
import { safeUrl } from '../../ui/safe-url.js';
import { criteriaList } from './criteria-list.js';
import { draftNotice, draftSettings } from './draft-notice.js';
import { errorSummary } from './error-summary.js';
import type { FormSession } from './form-session.js';
import { paperNotice, printButton } from './paper.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';
import { sendingPanels } from './sending-panel.js';
import { stepFields } from './step-fields.js';

/** The widget once the feed is there: the form, what is on its way, or why there is nothing to fill in. */
export function draw(session: FormSession, feed: Feed): TemplateResult {
  const found = session.prepare(feed);
  const t = session.page.messages(proposalFormMessages);
  return html`<div id="form-title" class="title" tabindex="-1">${heading(session.host.headingLevel, t.title)}</div>
    ${found.kind === 'open' ? openForm(session, feed, found.consultation, found.choices) : notOpen(session, found)}`;
}

function openForm(session: FormSession, feed: Feed, consultation: Consultation, choices: readonly Consultation[]): TemplateResult {
  const { closedFor, isWriting } = session;
  const closed = closedFor && html`<div class="empty" part="empty"><p><strong>${consultation.title}</strong></p><p>${intakeProblemWords(closedFor, session.page)}</p></div>`;
  return html`${sendingPanels(session, consultation)} ${isWriting ? (closed ?? form(session, feed, consultation, choices)) : nothing}`;
}

function form(session: FormSession, feed: Feed, consultation: Consultation, choices: readonly Consultation[]): TemplateResult {
  const { page, steps } = session;
  const t = page.messages(proposalFormMessages);
  return html`<form part="form" novalidate autocomplete="on" aria-labelledby="form-title" @submit=${session.onSubmit} @input=${session.onInput} @focusin=${session.onFocus}>
    ${about(session, consultation, choices)} ${draftNotice(session)} ${paperNotice(session, consultation)}
    <div class="layout">
      <div class="main">
        ${errorSummary(session)}
        ${stepNames.map((name, index) => {
          const title = html`<span class="progress">${t.progress(index + 1, stepNames.length)}</span> <span>${t.step[name]}</span>`;
          return html`<section class="step ${name === steps.current ? 'current' : ''}" part="step" data-step=${name} aria-labelledby="step-${name}">
            <div class="bar" aria-hidden="true">${stepNames.map((_, place) => html`<span class=${place <= index ? 'past' : ''}></span>`)}</div>
            <div id="step-${name}" class="step-title" tabindex="-1">${heading(session.host.headingLevel + 1, title, 'subheading')}</div>
            ${t.stepIntro[name] ? html`<p class="step-intro">${t.stepIntro[name]}</p>` : nothing} ${stepFields(name, session, feed)}
          </section>`;
        })}
        <div class="step-nav no-print">
          ${steps.isFirst ? nothing : html`<button type="button" @click=${session.back}>${t.back}</button>`}
          ${steps.isLast ? nothing : html`<button type="button" class="primary" @click=${session.next}>${t.next}</button>`}
        </div>
        <div class="send no-print ${steps.isLast ? 'current' : ''}">
          <button type="submit" class="primary" part="send">${t.send}</button>
        </div>
        ${draftSettings(session)} ${printButton(session)}
      </div>
      ${criteriaList(session)}
    </div>
  </form>`;
}

function about(session: FormSession, consultation: Consultation, choices: readonly Consultation[]): TemplateResult {
  const { page } = session;
  const t = page.messages(proposalFormMessages);
  const language = page.contentLanguage({ language: session.language });
  const choice = html`<label class="field choose no-print">
    <span class="label">${t.chooseConsultation}</span>
    <select @change=${(event: Event) => session.choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ id, title }) => html`<option value=${id} .selected=${id === consultation.id}>${title}</option>`)}
    </select>
  </label>`;
  return html`<div class="about ${session.steps.isFirst ? '' : 'known'}">
    ${choices.length > 1 ? choice : nothing}
    <p class=${choices.length > 1 ? 'paper' : ''}><strong lang=${language ?? nothing}>${consultation.title}</strong></p>
    ${consultation.end ? html`<p class="muted">${t.openUntil(formatFlexibleDate(consultation.end, page.language))}</p>` : nothing}
    <p class="no-print">${t.intro}</p>
  </div>`;
}

/** What is said in the place of a form nobody could send. */
function notOpen(session: FormSession, found: Exclude<FormConsultation, { kind: 'open' }>): TemplateResult {
  const { page, host } = session;
  const t = page.messages(proposalFormMessages);
  if (found.kind === 'none' || found.kind === 'unknown') {
    return html`<p class="empty" part="empty">${found.kind === 'none' ? t.none : t.unknown(found.id)}</p>`;
  }
  const { title, start, end, url } = found.consultation;
  const day = (date: string): string => formatFlexibleDate(date, page.language);
  const address = safeUrl(host.consultationHref?.split(/#.*\{id\}/)[0]) ?? safeUrl(url, session.base);
  return html`<div class="empty" part="empty">
    ${found.kind === 'planned'
      ? html`<p>${t.planned(title)} ${start ? t.opensOn(day(start)) : t.opensSometime}</p>`
      : html`<p>${t.closed(title)} ${end ? t.closedOn(day(end)) : nothing}</p>`}
    ${address ? html`<p><a href=${address}>${t.seeConsultation}</a></p>` : nothing}
  </div>`;
}
