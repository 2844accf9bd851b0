import { MgaSdgCoverage } from '../elements/mga-sdg-coverage/mga-sdg-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-sdg-coverage', MgaSdgCoverage);

export type { MgaSdgCoverage };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
