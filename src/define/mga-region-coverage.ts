import { MgaRegionCoverage } from '../elements/mga-region-coverage/mga-region-coverage.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-region-coverage', MgaRegionCoverage);
