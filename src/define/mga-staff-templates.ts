import { MgaStaffTemplates } from '../elements/mga-staff-templates/mga-staff-templates.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-staff-templates', MgaStaffTemplates);

export type { MgaStaffTemplates };
