import { MgaRegionCoverage } from '../elements/mga-region-coverage/mga-region-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-region-coverage', MgaRegionCoverage);

export type { MgaRegionCoverage };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
