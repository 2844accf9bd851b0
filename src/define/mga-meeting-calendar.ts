import { MgaMeetingCalendar } from '../elements/mga-meeting-calendar/mga-meeting-calendar.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-meeting-calendar', MgaMeetingCalendar);

export type { MgaMeetingCalendar };
export type { MgaCalendarChangeEvent } from '../elements/mga-meeting-calendar/events.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
