import { MgaProposalRecord } from '../elements/mga-proposal-record/mga-proposal-record.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-record', MgaProposalRecord);

export type { MgaProposalRecord };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
