import { MgaConsultation } from '../elements/mga-consultation/mga-consultation.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-consultation', MgaConsultation);
