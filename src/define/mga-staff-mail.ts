import { MgaStaffMail } from '../elements/mga-staff-mail/mga-staff-mail.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-mail', MgaStaffMail);

export type { MgaStaffMail };
