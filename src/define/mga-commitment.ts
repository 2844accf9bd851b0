import { MgaCommitment } from '../elements/mga-commitment/mga-commitment.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-commitment', MgaCommitment);

export type { MgaCommitment };
export type { MgaFeedReportEvent } from '../ui/events.js';
