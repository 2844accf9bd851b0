import { MgaWorkshops } from '../elements/mga-workshops/mga-workshops.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-workshops', MgaWorkshops);
