import { MgaBulletins } from '../elements/mga-bulletins/mga-bulletins.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-bulletins', MgaBulletins);

export type { MgaBulletins };
export type { MgaBulletinOpenEvent } from '../elements/mga-bulletins/events.js';
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
