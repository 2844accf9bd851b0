import type { MeetingFilters } from '../../domain/meeting-calendar.js';

/** Ways to see the meetings. */
export const calendarLayouts = ['agenda', 'month'] as const;

export type CalendarLayout = (typeof calendarLayouts)[number];

/** The two lists of the agenda. */
export type AgendaList = 'upcoming' | 'past';

/** Meetings each list begins with, and that are added each time the reader asks for more. */
export const pageLength = 10;

/** What became of copying the address of the calendar. */
export type CopyState = 'idle' | 'copied' | 'failed';

/** What the page and the reader have chosen, and what the reader can do. */
export interface CalendarSettings {
  /** The element's own attributes: no meeting outside them is shown. */
  scope: Readonly<MeetingFilters>;
  /** What the reader chose within them. */
  filters: Readonly<MeetingFilters>;
  /** Whether the reader chose any of them. */
  filtered: boolean;
  layout: CalendarLayout;
  /** How many meetings of each list of the agenda are shown. */
  lengths: Readonly<Record<AgendaList, number>>;
  /** Day the reader chose in the month, YYYY-MM-DD. */
  chosenDay: string | undefined;
  /** Zone of the reader's clock, an IANA name. */
  readerZone: string;
  /** Template of the address of minutes. */
  minutesHref: string | undefined;
  /** Template of the address of a workshop. */
  workshopHref: string | undefined;
  /** Level of the calendar's own heading. */
  level: number;
  copyState: CopyState;
  filter: (change: MeetingFilters) => void;
  clear: () => void;
  show: (layout: CalendarLayout) => void;
  showMore: (list: AgendaList) => void;
  /** Chooses a day in the month. @param focus Whether the keyboard's focus goes with it. */
  choose: (day: string, focus?: boolean) => void;
  /** Moves the focus to the meetings of the chosen day. */
  enterDay: () => void;
  copy: (address: string) => void;
}
