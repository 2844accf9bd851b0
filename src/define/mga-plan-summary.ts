import { MgaPlanSummary } from '../elements/mga-plan-summary/mga-plan-summary.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-plan-summary', MgaPlanSummary);
