import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { consultationPhase, consultationPhases as phases, isPastItsEnd, type ConsultationPhase } from '../../domain/consultation.js';
import { lastDay } from '../../domain/dates.js';
import type { Consultation } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatDay } from '../../i18n/formats.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { RecordContext } from '../../ui/record-context.js';

/** The phases a consultation passes through; the last one is not among them. */
const steps = phases.filter((phase) => phase !== 'not-going-forward');

/** Where the consultation stands in its life, in words, glyphs and colour, and what is doubtful about it. */
export function consultationPhases(consultation: Consultation, context: RecordContext): TemplateResult {
  const { page, today, feed } = context;
  const t = page.messages(consultationMessages);
  const current = consultationPhase(consultation, today);
  if (current === 'not-going-forward')
    return html`<div class="notice stopped" part="notice">
      <div><strong>${t.phase[current]}</strong>${paragraphs(consultation.statusReason ?? '', page.contentLanguage(feed))}</div>
    </div>`;
  return html`<ol class="phases plain" part="phases" role="list" aria-label=${t.phases}>
      ${steps.map((phase) => step(phase, current, consultation, context))}
    </ol>
    ${current === undefined ? html`<p class="small muted">${t.phaseUnknown}</p>` : nothing}
    ${isPastItsEnd(consultation, today) ? html`<p class="past-end alert small">${t.pastEnd(formatDay(lastDay(consultation.end)!, page.language))}</p>` : nothing}`;
}

function step(phase: ConsultationPhase, current: ConsultationPhase | undefined, consultation: Consultation, { page }: RecordContext): TemplateResult {
  const t = page.messages(consultationMessages);
  const [here, now] = [phases.indexOf(phase), current === undefined ? -1 : phases.indexOf(current)];
  const standing = here < now ? 'past' : here === now ? 'current' : 'future';
  const { start, end, report } = consultation;
  const day = (date: string | undefined): TemplateResult | undefined => (date ? dateTemplate(date, page.language, 'medium') : undefined);
  const when = phase === 'open' && (start ?? end) ? t.fromTo(day(start), day(end)) : phase === 'closed-reported' ? day(report?.date) : undefined;
  return html`<li class="phase ${standing}" part="phase" aria-current=${standing === 'current' ? 'step' : nothing}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.25" />${standing === 'past' ? svg`<path d="m5 8.2 2.1 2.1L11 6.2" />` : nothing}</svg>
    <span>${t.phase[phase]}${standing === 'current' ? html`<span class="visually-hidden"> (${t.currentPhase})</span>` : nothing}</span>
    ${when ? html`<span class="small muted">${when}</span>` : nothing}
  </li>`;
}
