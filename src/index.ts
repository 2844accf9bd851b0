// Classes, events and types. Importing this registers nothing: that is what `mga-widgets/define` is for.
export { MgaFeed } from './elements/mga-feed/mga-feed.js';
export { MgaCommitment } from './elements/mga-commitment/mga-commitment.js';
export { MgaCommitmentBoard } from './elements/mga-commitment-board/mga-commitment-board.js';
export { MgaFilterChangeEvent } from './elements/mga-commitment-board/events.js';
export { MgaMeetingCalendar } from './elements/mga-meeting-calendar/mga-meeting-calendar.js';
export { MgaCalendarChangeEvent } from './elements/mga-meeting-calendar/events.js';
export { MgaMinutes } from './elements/mga-minutes/mga-minutes.js';
export { MgaAgreements } from './elements/mga-agreements/mga-agreements.js';
export { MgaPlanTimeline } from './elements/mga-plan-timeline/mga-plan-timeline.js';
export { MgaSdgCoverage } from './elements/mga-sdg-coverage/mga-sdg-coverage.js';
export { MgaCommitmentOpenEvent } from './ui/commitment/commitment-open-event.js';
export { MgaFeedChangeEvent, MgaFeedReportEvent } from './ui/events.js';
export { MgaMinutesOpenEvent } from './ui/minutes-link.js';
export type * from './domain/feed.js';
export type { FeedProblem } from './feed/problem.js';
export type { FeedState } from './feed/state.js';
export type { RecordProblem } from './domain/record-problem.js';
