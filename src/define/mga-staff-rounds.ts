import { MgaStaffRounds } from '../elements/mga-staff-rounds/mga-staff-rounds.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-rounds', MgaStaffRounds);

export type { MgaStaffRounds };
