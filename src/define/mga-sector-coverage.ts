import { MgaSectorCoverage } from '../elements/mga-sector-coverage/mga-sector-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-sector-coverage', MgaSectorCoverage);
