import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { openingOf } from '../../domain/text.js';
import { isConsentNeeded, type RegistrationFault, type RegistrationField } from '../../domain/registration-values.js';
import type { CalledWorkshop } from '../../domain/workshops.js';
import { feedMessages } from '../../i18n/feed.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { registrationMessages } from '../../i18n/registration.js';
import { heading } from '../../ui/heading.js';
import { choiceGroup, faultWords, selectChoice, textField, type AnswerWords, type Answers } from '../../ui/proposals/answer-fields.js';
import { consentBox } from '../../ui/proposals/consent-box.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { RegistrationAttempt } from '../../ui/registration/registration-attempt.js';
import { problemWords, seatWords } from './registration-words.js';
import { registrationReceipt } from './registration-receipt.js';
import type { WorkshopsView } from './workshops-settings.js';

/** Registering for a workshop, below it: the form, or the receipt. "Registered" is said only with the intake's receipt in hand. */
export function registrationPanel(attempt: RegistrationAttempt, workshop: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { standing } = attempt;
  return standing.status === 'received' ? registrationReceipt(attempt, standing, workshop, view) : form(attempt, workshop, view);
}

function form(attempt: RegistrationAttempt, { meeting }: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { page, level, desk } = view;
  const t = page.messages(registrationMessages);
  return html`<form class="registration no-print" part="form" novalidate autocomplete="on" aria-labelledby="registration-title" @submit=${attempt.send} @input=${attempt.onInput}>
    <div id="registration-title" tabindex="-1">${heading(level + 3, t.title(meeting.title), 'subheading')}</div>
    ${seats(attempt, view)} ${attempt.form.status === 'failed' && attempt.standing.status !== 'uncertain' ? nothing : questions(attempt, view)}
    <p><button type="button" class="link close" @click=${desk.close}>${t.close}</button></p>
  </form>`;
}

/** How the seats stand now, as the intake says, or why there is no form. It is heard when it comes. */
function seats(attempt: RegistrationAttempt, { page }: WorkshopsView): TemplateResult {
  const { form: state, standing } = attempt;
  const t = page.messages(registrationMessages);
  const failed = state.status === 'failed' && standing.status !== 'uncertain';
  return html`<div role="status" class=${failed ? 'notice failed' : ''} part=${failed ? 'notice' : nothing}>
      ${state.status === 'loading' ? html`<p class="hint">${t.loading}</p>` : nothing} ${state.status === 'ready' ? html`<p><strong>${seatWords(state.form, page)}</strong></p>` : nothing}
      ${failed ? html`<p>${t.formFailed} ${problemWords(state.problem, page)}</p>` : nothing}
    </div>
    ${failed ? html`<p><button type="button" @click=${() => void attempt.ask()}>${page.messages(feedMessages).retry}</button></p>` : html`<p class="hint">${t.order}</p>`}`;
}

function questions(attempt: RegistrationAttempt, view: WorkshopsView): TemplateResult {
  const { page, feed } = view;
  const t = page.messages(registrationMessages);
  const answers = answersOf(attempt, view);
  const { standing, consents } = attempt;
  const sending = standing.status === 'sending';
  const isFull = attempt.form.status === 'ready' && isWaitingList(attempt.form.form);
  const send = standing.status === 'uncertain' ? t.again : isFull ? t.sendWaiting : t.send;
  return html`${summary(attempt, answers, view)} ${textField(answers, 'name', { autocomplete: 'name' })}
    ${choiceGroup(answers, 'sector', 'radio', sectorsOf(feed, page).map(({ id, name }) => ({ value: id, label: name })))}
    ${selectChoice(answers, 'region', feed.regions.filter(({ end }) => !end))} ${textField(answers, 'email', { type: 'email', autocomplete: 'email' })}
    ${textField(answers, 'accessNeeds', { rows: 2, counted: false })}
    <label class="trap" aria-hidden="true">${page.messages(proposalFormMessages).honeypot}<input type="text" name="website" tabindex="-1" autocomplete="off" /></label>
    <fieldset class="consents">
      <legend class="label">${t.form.label.consents}</legend>
      ${consents ? consents.map((consent) => consentBox(consent, isConsentNeeded(consent, attempt.values), answers)) : html`<p id="consents" class="hint" tabindex="-1">${page.messages(proposalFormMessages).consentsLoading}</p>`}
    </fieldset>
    <p class="send-row"><button type="submit" class="primary" part="send" aria-disabled=${String(sending)}>${send}</button></p>
    <div id="sending" role="status" tabindex="-1">${sending ? html`<p>${t.sending}</p>` : nothing}</div>
    <p class="hint">${t.inTab}</p>`;
}

/** Seats that are left, or a waiting list. */
const isWaitingList = ({ seats: total, seatsTaken, waiting }: { seats?: number; seatsTaken: number; waiting: number }): boolean => total !== undefined && (seatsTaken >= total || waiting > 0);

type RegistrationAnswers = Omit<Answers<RegistrationField>, 'faults' | 'values'> & Pick<RegistrationAttempt, 'faults' | 'values'>;

function answersOf(attempt: RegistrationAttempt, { page }: WorkshopsView): RegistrationAnswers {
  const shared = page.messages(proposalFormMessages);
  const { form: own, fault } = page.messages(registrationMessages);
  const words: AnswerWords<RegistrationField> = { ...shared, ...own, fault: { ...shared.fault, ...fault } };
  const { values, faults, limits } = attempt;
  return { page, values, faults, limits, words };
}

/** Why one is not registered, and what is to be mended, in one place that takes the focus; a way to each answer. */
function summary({ standing, consents }: RegistrationAttempt, answers: RegistrationAnswers, { page }: WorkshopsView): TemplateResult | typeof nothing {
  const t = page.messages(registrationMessages);
  const { faults, words } = answers;
  const uncertain = standing.status === 'uncertain';
  const refused = standing.status === 'writing' ? standing.refused : undefined;
  if (!uncertain && !refused && faults.length === 0) return nothing;
  const title = uncertain ? t.unconfirmed : refused ? t.refused : t.summary(faults.length);
  const problem = uncertain ? standing.problem : refused;
  const nameOf = ({ field, consent }: RegistrationFault): string => {
    const text = consents?.find(({ id }) => id === consent)?.text[page.interface];
    return text === undefined ? words.label[field] : page.messages(proposalFormMessages).consentNamed(openingOf(text, 60));
  };
  return html`<div id="summary" class="summary" part="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <p id="summary-title"><strong>${title}</strong></p>
    ${problem ? html`<p>${problemWords(problem, page)}</p>` : nothing} ${uncertain ? html`<p>${t.unconfirmedText}</p>` : nothing}
    ${faults.length > 0 ? html`<ul class="plain" role="list">${faults.map((fault) => html`<li><button type="button" class="link" @click=${(event: Event) => goTo(event, fault)}>${nameOf(fault)} — ${faultWords(answers, fault)}</button></li>`)}</ul>` : nothing}
  </div>`;
}

/** A button and not a link: a fragment of the page's address doesn't reach into a shadow root. */
function goTo(event: Event, { field, consent }: RegistrationFault): void {
  const form = (event.currentTarget as Element).closest('form')!;
  form.querySelector<HTMLElement>(consent ? `[name="consents"][value="${CSS.escape(consent)}"]` : `[name="${field}"], #${field}`)?.focus();
}
