import { MgaStaffOwed } from '../elements/mga-staff-owed/mga-staff-owed.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-owed', MgaStaffOwed);

export type { MgaStaffOwed };
