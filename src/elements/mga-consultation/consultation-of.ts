import { consultationPhase } from '../../domain/consultation.js';
import { firstDay } from '../../domain/dates.js';
import type { Consultation } from '../../domain/feed.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { ConsultationSettings } from './consultation-settings.js';

/** The consultations the reader may choose among: those that are open first, then the latest. */
export function consultationsOf({ feed, today }: RecordContext, { plan }: Pick<ConsultationSettings, 'plan'>): Consultation[] {
  const rank = (consultation: Consultation): number => (consultationPhase(consultation, today) === 'open' ? 0 : 1);
  const start = (consultation: Consultation): string => firstDay(consultation.start) ?? '';
  return feed.consultations
    .filter((consultation) => !plan || consultation.plan === plan)
    .sort((a, b) => rank(a) - rank(b) || (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0));
}

/** The consultation to show: the page's, else the reader's, else the first of the choices. */
export function consultationOf(context: RecordContext, settings: Pick<ConsultationSettings, 'plan' | 'record' | 'choice'>): Consultation | undefined {
  const list = consultationsOf(context, settings);
  if (settings.record) return context.feed.consultations.find(({ id }) => id === settings.record);
  return list.find(({ id }) => id === settings.choice.record) ?? list[0];
}

/** Whether the feed has proposals without telling of any consultation. */
export function hasOnlyProposals({ feed }: RecordContext): boolean {
  return feed.consultations.length === 0 && (feed.proposals.length > 0 || feed.pages.proposals !== undefined);
}
