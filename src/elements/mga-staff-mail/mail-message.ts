import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MailEntry } from '../../domain/generated/staff.js';
import { formatMoment } from '../../i18n/moments.js';
import { staffMailMessages } from '../../i18n/staff-mail.js';
import { recordAddress } from '../../ui/record-address.js';
import type { MailDesk } from './mail-desk.js';

/** A message: what it is about, what happened to it, and a box to choose it with. */
export function mailMessage(entry: MailEntry, desk: MailDesk, queueHref: string | undefined): TemplateResult {
  const { page, chosen } = desk;
  const t = page.messages(staffMailMessages);
  const { id, kind, folio, registration, title, state, attempts, createdAt } = entry;
  const href = folio === undefined ? undefined : recordAddress(queueHref, folio);
  const name = html`<span id="about-${id}" class="about">${kind === 'digest' ? t.digest : html`${t[kind]} <bdi class="folio">${folio ?? registration}</bdi>${title ? html`: ${title}` : nothing}`}</span>`;
  return html`${state === 'handing-over'
      ? html`<p class="happened">${name}</p>`
      : html`<label class="choice"><input type="checkbox" aria-describedby="happened-${id}" .checked=${live(chosen.includes(entry))} @change=${(event: Event) => desk.choose([entry], (event.target as HTMLInputElement).checked)} />${name}</label>`}
    <div class="happened">
      <p id="happened-${id}" class=${state}>${happened(entry, desk)}</p>
      <p class="small muted">${[t.written(formatMoment(Date.parse(createdAt), page.language)), t.tried(attempts), codeOf(entry, t)].filter(Boolean).join(' · ')}${href ? html` · <a href=${href}>${t.open}<span class="visually-hidden"> ${folio}</span></a>` : nothing}</p>
    </div>`;
}

/** What became of it and why. "Uncertain" says all there is to say. */
function happened({ state, problem = '', attempts, nextAttemptAt }: MailEntry, { page }: MailDesk): string {
  const t = page.messages(staffMailMessages);
  const reason = state === 'uncertain' ? undefined : t.reason[problem.split(' ')[0]!];
  const next = attempts > 0 && nextAttemptAt ? t.next(formatMoment(Date.parse(nextAttemptAt), page.language)) : t.soon;
  return [t.state[state], reason, state === 'waiting' ? next : ''].filter(Boolean).join(' ');
}

/** The code of what went wrong, for who operates the server, where there are no words for it or it says more than they do. */
function codeOf({ state, problem = '' }: MailEntry, t: (typeof staffMailMessages)['es']): string {
  return problem && state !== 'uncertain' && t.reason[problem] === undefined ? t.code(problem) : '';
}
