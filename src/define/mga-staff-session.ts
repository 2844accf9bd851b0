import { MgaStaffSession } from '../elements/mga-staff-session/mga-staff-session.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-session', MgaStaffSession);

export type { MgaStaffSession };
export type { MgaStaffSessionChangeEvent } from '../elements/mga-staff-session/events.js';
