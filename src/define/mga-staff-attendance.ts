import { MgaStaffAttendance } from '../elements/mga-staff-attendance/mga-staff-attendance.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-attendance', MgaStaffAttendance);

export type { MgaStaffAttendance };
