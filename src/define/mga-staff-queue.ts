import { MgaStaffQueue } from '../elements/mga-staff-queue/mga-staff-queue.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-queue', MgaStaffQueue);
