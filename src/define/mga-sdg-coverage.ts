import { MgaSdgCoverage } from '../elements/mga-sdg-coverage/mga-sdg-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-sdg-coverage', MgaSdgCoverage);
