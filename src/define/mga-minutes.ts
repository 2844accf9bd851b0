import { MgaMinutes } from '../elements/mga-minutes/mga-minutes.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-minutes', MgaMinutes);

export type { MgaMinutes };
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
