import { MgaProposalRecorder } from '../elements/mga-proposal-recorder/mga-proposal-recorder.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-recorder', MgaProposalRecorder);

export type { MgaProposalRecorder };
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaProposalReceivedEvent } from '../ui/proposals/received-event.js';
