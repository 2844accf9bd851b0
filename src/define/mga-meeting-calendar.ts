import { MgaMeetingCalendar } from '../elements/mga-meeting-calendar/mga-meeting-calendar.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-meeting-calendar', MgaMeetingCalendar);
