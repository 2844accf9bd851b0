import { MgaPrioritization } from '../elements/mga-prioritization/mga-prioritization.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-prioritization', MgaPrioritization);

export type { MgaPrioritization };
export type { MgaFeedReportEvent } from '../ui/events.js';
