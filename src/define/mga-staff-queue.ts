import { MgaStaffQueue } from '../elements/mga-staff-queue/mga-staff-queue.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-queue', MgaStaffQueue);

export type { MgaStaffQueue };
export type { MgaStaffProposalOpenEvent, MgaStaffReplyEvent } from '../elements/mga-staff-queue/events.js';
