import { MgaAgreements } from '../elements/mga-agreements/mga-agreements.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-agreements', MgaAgreements);

export type { MgaAgreements };
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
