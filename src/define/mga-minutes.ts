import { MgaMinutes } from '../elements/mga-minutes/mga-minutes.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-minutes', MgaMinutes);
