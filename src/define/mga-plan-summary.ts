import { MgaPlanSummary } from '../elements/mga-plan-summary/mga-plan-summary.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-plan-summary', MgaPlanSummary);

export type { MgaPlanSummary };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
