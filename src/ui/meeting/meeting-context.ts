import type { RecordContext } from '../record-context.js';

/** What the functions that draw a meeting need besides the meeting. */
export interface MeetingContext extends Pick<RecordContext, 'feed' | 'page' | 'base' | 'today'> {
  /** Zone of the reader's clock, an IANA name. */
  readerZone: string;
}
