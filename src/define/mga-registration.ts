import { MgaRegistration } from '../elements/mga-registration/mga-registration.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-registration', MgaRegistration);

export type { MgaRegistration };
export type { MgaFeedReportEvent } from '../ui/events.js';
