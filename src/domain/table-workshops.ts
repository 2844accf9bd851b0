import type { Feed, Meeting } from './feed.js';

/**
 * The workshops whose proposals a consultation takes, in the order of their days: those that were not called off and belong to no other consultation.
 * The intake goes by the same rule.
 */
export function tableWorkshops({ meetings }: Pick<Feed, 'meetings'>, consultation: string): Meeting[] {
  const own = meetings.filter((meeting) => meeting.kind === 'workshop' && meeting.status !== 'cancelled' && (meeting.consultation ?? consultation) === consultation);
  return own.sort((one, other) => (one.start < other.start ? -1 : 1));
}

/** How a proposal of a workshop came. */
export const workshopChannel = ({ mode }: Pick<Meeting, 'mode'>): 'online' | 'in-person' => (mode === 'online' ? 'online' : 'in-person');
