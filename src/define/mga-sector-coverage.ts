import { MgaSectorCoverage } from '../elements/mga-sector-coverage/mga-sector-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-sector-coverage', MgaSectorCoverage);

export type { MgaSectorCoverage };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
