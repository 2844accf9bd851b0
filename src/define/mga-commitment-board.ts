import { MgaCommitmentBoard } from '../elements/mga-commitment-board/mga-commitment-board.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-commitment-board', MgaCommitmentBoard);

export type { MgaCommitmentBoard };
export type { MgaFilterChangeEvent } from '../elements/mga-commitment-board/events.js';
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
