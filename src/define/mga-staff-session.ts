import { MgaStaffSession } from '../elements/mga-staff-session/mga-staff-session.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-session', MgaStaffSession);
