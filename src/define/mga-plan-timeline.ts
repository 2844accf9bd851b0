import { MgaPlanTimeline } from '../elements/mga-plan-timeline/mga-plan-timeline.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-plan-timeline', MgaPlanTimeline);

export type { MgaPlanTimeline };
export type { MgaFeedReportEvent } from '../ui/events.js';
