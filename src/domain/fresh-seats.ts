import type { Meeting } from './feed.js';

/** How the seats of a meeting stand. */
export type SeatCount = Pick<Meeting, 'seatsTaken' | 'waiting'>;

/** What an intake counted, and what the feed said of the same meeting at that time. */
export interface CountedSeats {
  counted: Required<SeatCount>;
  published: SeatCount;
}

/**
 * The meetings with the seats an intake has counted since the feed was published. Its count holds while the feed says what it said then: as soon as that changes, the
 * feed has caught up. The same array when nothing is counted.
 *
 * @param counts By the identifier of the meeting.
 */
export function withCountedSeats(meetings: Meeting[], counts: ReadonlyMap<string, CountedSeats>): Meeting[] {
  if (counts.size === 0) return meetings;
  return meetings.map((meeting) => {
    const known = counts.get(meeting.id);
    return known && known.published.seatsTaken === meeting.seatsTaken && known.published.waiting === meeting.waiting ? { ...meeting, ...known.counted } : meeting;
  });
}
