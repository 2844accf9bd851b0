import { MgaStaffSheet } from '../elements/mga-staff-sheet/mga-staff-sheet.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-sheet', MgaStaffSheet);

export type { MgaStaffSheet };
