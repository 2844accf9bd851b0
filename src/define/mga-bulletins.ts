import { MgaBulletins } from '../elements/mga-bulletins/mga-bulletins.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-bulletins', MgaBulletins);
